package org.orderportal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Supplier;
import org.orderportal.order.BulkOutcome;
import org.orderportal.review.QueueRow;
import org.orderportal.review.ReviewReason;

/** Why an order needs somebody, whose it is and until when, with everything that can be done about it in place. */
class ReviewPanel extends Composite<Div> {

    private final Div content = new Div();
    private final DeskReport report = new DeskReport();
    private final Supplier<QueueRow> order;
    private final DeskActs acts;
    private final Supplier<RowWords> words;
    private final Runnable onChangedOrder;

    /**
     * @param order          reads it anew
     * @param onChangedOrder shows the whole page anew: an act has changed the order itself
     */
    ReviewPanel(Supplier<QueueRow> order, DeskActs acts, Supplier<RowWords> words, Runnable onChangedOrder) {
        this.order = order;
        this.acts = acts;
        this.words = words;
        this.onChangedOrder = onChangedOrder;
        content.addClassName("review-panel");
        getContent().add(report, content);
        show();
    }

    private void show() {
        var row = order.get();
        var now = words.get();
        var owner = new Span(now.owner(row));
        owner.addClassName("strong");
        var whose = new Paragraph(new Span(now.reader().text("review.section.owner") + " "), owner);
        var said = new Paragraph(now.said(row));
        said.setVisible(!said.getText().isEmpty());
        content.removeAll();
        content.add(reasons(row, now), whose, said, buttons(row, now));
    }

    private Component buttons(QueueRow row, RowWords now) {
        var buttons = new Div();
        buttons.addClassNames("buttons", "desk-buttons");
        DeskOffers.of(row, now.reader(), acts, this::done)
                .forEach(offer -> buttons.add(
                        new Button(offer.text(), click -> offer.verb().run())));
        return buttons;
    }

    private static Component reasons(QueueRow row, RowWords words) {
        if (row.reasons().isEmpty()) {
            return new Paragraph(words.headline(row));
        }
        var list = new UnorderedList();
        list.addClassName("review-reasons");
        row.reasons().forEach(reason -> list.add(reason(row, reason, words)));
        return list;
    }

    private static ListItem reason(QueueRow row, ReviewReason reason, RowWords words) {
        var what = new Span(words.reason(reason));
        what.addClassName("strong");
        var due = new Span(words.clock(row, reason));
        due.addClassName(words.tone(reason).className());
        return new ListItem(what, due);
    }

    private void done(String doneKey, BulkOutcome outcome) {
        if (DeskOffers.changesTheOrder(doneKey) && !outcome.done().isEmpty()) {
            onChangedOrder.run();
            return;
        }
        report.show(doneKey, outcome);
        show();
    }
}
