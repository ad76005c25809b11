package org.orderportal.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Related short fields that share rows, under a heading of their own where they have one. */
public class FieldGroup extends Composite<Div> implements HasStyle {

    private final Div fields = new Div();

    public FieldGroup(Component... content) {
        fields.addClassName("form-grid");
        fields.add(content);
        getContent().addClassName("field-group");
        getContent().add(fields);
    }

    /** @param note what becomes of what is written here, where that is not as everywhere */
    public FieldGroup titled(String id, String title, String note) {
        var heading = new H3(title);
        heading.setId(id);
        var says = new Span(note);
        says.setId(id + "-note");
        says.addClassName("pdf-only");
        var head = new Div(heading, says);
        head.addClassName("group-head");
        getContent().addComponentAsFirst(head);
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-labelledby", id);
        getContent().getElement().setAttribute("aria-describedby", id + "-note");
        return this;
    }

    /** A fact that stands among the fields, and cannot be changed here. */
    public static Component fact(String label, String value, String note) {
        var name = new Span(label);
        name.addClassName("fact-label");
        var words = new Span(value);
        words.addClassName("fact-value");
        var fact = new Div(name, words);
        fact.addClassName("field-fact");
        if (!note.isEmpty()) {
            var hint = new Paragraph(note);
            hint.addClassName("fact-note");
            fact.add(hint);
        }
        return fact;
    }
}
