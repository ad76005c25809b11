package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A headed part of the order page; the heading can take the focus, for the index. */
public class PageSection extends Composite<Section> {

    private final String title;

    /** @param id unique on the page */
    public PageSection(String id, String title, Component... content) {
        this.title = title;
        var heading = new H2(title);
        heading.setId(id + "-title");
        heading.getElement().setAttribute("tabindex", "-1");
        setId(id);
        getContent().addClassName("order-section");
        getContent().getElement().setAttribute("aria-labelledby", id + "-title");
        getContent().add(heading);
        getContent().add(content);
    }

    String title() {
        return title;
    }
}
