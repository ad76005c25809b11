package org.orderportal.figures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A share as a bar, beside the number that says the same. */
class Bar extends Composite<Div> {

    /** @param percent of the whole width */
    Bar(int percent, Component number) {
        var filled = new Span();
        filled.getStyle().setWidth(Math.clamp(percent, 0, 100) + "%");
        var bar = new Div(filled);
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("bar-cell");
        getContent().add(bar, number);
    }
}
