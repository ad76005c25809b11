package org.orderportal.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says that a one-time link cannot be used (any more), and how to get another. */
class EndedLink extends Composite<Div> {

    EndedLink() {
        show(LoginView.PATH, getTranslation("identity.link.ended"), getTranslation("identity.link.toLogin"));
    }

    /** @param another where to ask for another one */
    EndedLink(String another, String why) {
        show(another, why, getTranslation("identity.recovery.again"));
    }

    private void show(String target, String why, String next) {
        getContent().addClassName("form-stack");
        getContent()
                .add(new H2(getTranslation("identity.link.ended.title")), new Paragraph(why), new Anchor(target, next));
    }
}
