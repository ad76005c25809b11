package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.orderportal.base.ui.Glyph;
import org.orderportal.base.ui.UndoButton;
import org.orderportal.order.Availability;
import org.orderportal.order.BulkOutcome;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderSummary;

/** What an act on many orders did, and which it skipped and why. Stays until it is closed. */
class BulkReport extends Composite<Div> {

    private final Span done = new Span();
    private final UnorderedList skipped = new UnorderedList();
    private final Div undoing = new Div();

    BulkReport() {
        done.addClassName("strong");
        skipped.addClassName("skipped");
        var close = new Button(Glyph.CLOSE.create(), click -> setVisible(false));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("order.bulk.report.close"));
        getContent().addClassName("bulk-report");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(new Div(done, skipped), undoing, close);
    }

    /** @param skippedRows the skipped orders that can be named */
    void show(String doneKey, BulkOutcome outcome, List<OrderSummary> skippedRows) {
        var number = outcome.done().size();
        var left = outcome.skipped().size();
        done.setText(
                number == 0
                        ? getTranslation("order.bulk.report.nothing", left)
                        : getTranslation(doneKey, number)
                                + (left == 0 ? "" : " " + getTranslation("order.bulk.report.skipped", left)));
        skipped.removeAll();
        skippedRows.forEach(order -> skipped.add(row(order, outcome.skipped())));
        skipped.setVisible(!skippedRows.isEmpty());
        undoing.removeAll();
        getContent().setClassName("has-skipped", left > 0);
    }

    /** Offers to take it back, for as long as that is. */
    void offerUndo(Duration left, Runnable undo) {
        if (left.isPositive()) {
            undoing.add(new UndoButton(getTranslation("order.bulk.report.undo"), left, undo));
        }
    }

    private ListItem row(OrderSummary order, Map<OrderId, Availability.Impossible> reasons) {
        var reason = Objects.requireNonNull(reasons.get(order.id()));
        var link = new Anchor("orders/" + order.id(), order.number().text());
        link.addClassName("order-link");
        return new ListItem(
                link,
                new Span(getTranslation(reason.reasonKey(), reason.arguments().toArray())));
    }
}
