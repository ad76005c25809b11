package org.orderportal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What a screen says when it has nothing to show: what that means, and what to do next. */
public class EmptyState extends Composite<Div> {

    public EmptyState(String title, String text, Component... actions) {
        getContent().addClassName("empty-state");
        getContent().add(new H2(title), new Paragraph(text));
        getContent().add(actions);
    }
}
