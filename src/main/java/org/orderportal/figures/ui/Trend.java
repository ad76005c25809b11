package org.orderportal.figures.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which way a share goes: a bar for each part of the period, the newest at the right; one picture for who hears it. */
class Trend extends Composite<Div> {

    /** @param percents null where there was nothing to have a share of */
    Trend(List<@Nullable Integer> percents, String inWords) {
        getContent().addClassName("trend");
        getContent().getElement().setAttribute("role", "img");
        getContent().getElement().setAttribute("aria-label", inWords);
        getContent().setTitle(inWords);
        for (var percent : percents) {
            var bar = new Span();
            if (percent != null) {
                bar.getStyle().setHeight(Math.max(4, Math.min(100, percent)) + "%");
            } else {
                bar.addClassName("nothing");
            }
            getContent().add(bar);
        }
    }
}
