package org.orderportal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A headed part of a long page; the heading can take the focus, for the index. */
public class PageSection extends Composite<Section> {

    private final String title;
    private final Div head = new Div();
    private final Span meta = new Span();
    private final Div actions = new Div();

    /** @param id unique on the page */
    public PageSection(String id, String title, Component... content) {
        this.title = title;
        var heading = new H2(title);
        heading.setId(id + "-title");
        heading.getElement().setAttribute("tabindex", "-1");
        meta.addClassName("meta");
        actions.addClassName("actions");
        head.addClassName("section-head");
        head.add(heading);
        setId(id);
        getContent().addClassName("page-section");
        getContent().getElement().setAttribute("aria-labelledby", id + "-title");
        getContent().add(head);
        getContent().add(content);
    }

    public String title() {
        return title;
    }

    public void add(Component... content) {
        getContent().add(content);
    }

    /** A short fact beside the heading, such as how many there are. */
    public void setMeta(String text) {
        meta.setText(text);
        if (meta.getParent().isEmpty()) {
            head.addComponentAtIndex(1, meta);
        }
    }

    /** What can be done with the section as a whole, at the right of its heading. */
    public void addAction(Component... components) {
        actions.add(components);
        if (actions.getParent().isEmpty()) {
            head.add(actions);
        }
    }
}
