package org.orderportal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import org.orderportal.base.ui.FirstSight;

/** The page around everything that is shown before somebody is signed in: what this is, and a panel to get in by. */
class EntryPage extends Composite<Main> {

    private final Div panel = new Div();

    EntryPage() {
        var title = new H1(getTranslation("identity.product"));
        var story = new Header(title, new Paragraph(getTranslation("identity.story")), new EntryPicture());
        story.addClassName("entry-story");
        panel.addClassName("entry-panel");

        getContent().addClassName("entry");
        getContent().add(story, panel);
        FirstSight.end(this);
    }

    void show(Component... content) {
        panel.removeAll();
        panel.add(content);
    }
}
