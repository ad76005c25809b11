package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Labels with their values; what the document does not say is left out. */
public class Facts extends Composite<DescriptionList> {

    public Facts() {
        getContent().addClassName("facts");
    }

    public Facts add(String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            var text = new Span(value);
            text.addClassName("pre-line");
            add(label, text);
        }
        return this;
    }

    public Facts add(String label, Component value) {
        var description = new DescriptionList.Description();
        description.add(value);
        getContent().add(new DescriptionList.Term(label), description);
        return this;
    }
}
