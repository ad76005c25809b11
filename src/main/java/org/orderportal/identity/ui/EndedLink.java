package org.orderportal.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says that a one-time link cannot be used (any more), and how to get another. */
class EndedLink extends Composite<Div> {

    EndedLink() {
        getContent().addClassName("form-stack");
        getContent()
                .add(
                        new H2(getTranslation("identity.link.ended.title")),
                        new Paragraph(getTranslation("identity.link.ended")),
                        new Anchor("login", getTranslation("identity.link.toLogin")));
    }
}
