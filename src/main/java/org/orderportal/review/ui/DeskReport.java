package org.orderportal.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.orderportal.base.ui.Glyph;
import org.orderportal.order.BulkOutcome;

/** What an act has done, and why it skipped something. Stays until it is closed. */
class DeskReport extends Composite<Div> {

    private final Span done = new Span();
    private final UnorderedList skipped = new UnorderedList();

    DeskReport() {
        done.addClassName("strong");
        skipped.addClassName("skipped");
        var close = new Button(Glyph.CLOSE.create(), click -> clear());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("review.report.close"));
        getContent().addClassName("bulk-report");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(new Div(done, skipped), close);
        clear();
    }

    void clear() {
        getContent().setVisible(false);
    }

    void show(String doneKey, BulkOutcome outcome) {
        done.setText(
                outcome.done().isEmpty()
                        ? getTranslation("review.report.nothing")
                        : getTranslation(doneKey, outcome.done().size()));
        skipped.removeAll();
        outcome.skipped().values().stream()
                .distinct()
                .forEach(why -> skipped.add(new ListItem(
                        getTranslation(why.reasonKey(), why.arguments().toArray()))));
        skipped.setVisible(!outcome.skipped().isEmpty());
        getContent().setClassName("has-skipped", !outcome.skipped().isEmpty());
        getContent().setVisible(true);
    }
}
