package org.orderportal.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The way of an order through the portal, as the entry page shows it. */
class EntryPicture extends Composite<Div> {

    static final List<String> STEPS = List.of("order", "response", "dispatch", "invoice");

    EntryPicture() {
        getContent().addClassName("entry-steps");
        for (var step : STEPS) {
            var mark = new Span();
            mark.addClassName("mark");
            var text = new Span(getTranslation(key(step)));
            getContent().add(new Div(mark, text));
        }
    }

    static String key(String step) {
        return "identity.story." + step;
    }
}
