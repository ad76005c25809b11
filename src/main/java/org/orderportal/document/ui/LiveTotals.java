package org.orderportal.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What the draft adds up to, while one writes. */
public class LiveTotals extends Composite<DescriptionList> {

    /**
     * One sum.
     *
     * @param value    as the reader writes numbers
     * @param headline whether it is the one that a narrow screen shows
     */
    public record Line(String label, String value, String currency, boolean headline) {

        public Line(String label, String value, String currency) {
            this(label, value, currency, false);
        }
    }

    LiveTotals() {
        getContent().addClassName("live-totals");
    }

    void show(List<Line> lines) {
        getContent().removeAll();
        lines.forEach(line -> {
            var currency = new Span(line.currency());
            currency.addClassName("unit");
            var value = new DescriptionList.Description();
            value.addClassName("num");
            value.add(new Span(line.value()), new Span(" "), currency);
            var label = new DescriptionList.Term(line.label());
            label.setClassName("strong", line.headline());
            value.setClassName("strong", line.headline());
            getContent().add(label, value);
        });
    }
}
