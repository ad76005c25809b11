package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.orderportal.base.Quantity;
import org.orderportal.order.LedgerEntry;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderDetails.Line;

/** How one number of a line came about: every entry of its ledger, with its document, who and when. */
class EntriesDialog extends Composite<Dialog> {

    private final OrderDetails order;
    private final Line line;
    private final Figure figure;
    private final Reader reader;
    private final EntryWords words;

    /** @param pages the pages of the documents that are known, by the document's id */
    EntriesDialog(
            OrderDetails order,
            Line line,
            Figure figure,
            FigureAccount account,
            Map<Long, String> pages,
            Reader reader) {
        this.order = order;
        this.line = line;
        this.figure = figure;
        this.reader = reader;
        this.words = new EntryWords(reader);

        var close = new Button(
                reader.text("order.page.entries.close"), click -> getContent().close());
        getContent().setHeaderTitle(reader.text("order.page.figure." + figure));
        getContent().addClassNames("form-dialog", "entries-dialog");
        getContent().add(about());
        getContent().add(account.isEmpty() ? nothingYet() : list(account, pages));
        getContent().getFooter().add(close);
    }

    void open() {
        getContent().open();
    }

    private Paragraph about() {
        var about = new Paragraph(reader.text(
                "order.page.entries.of", line.ordered().ref(), line.ordered().name()));
        about.addClassName("muted");
        return about;
    }

    private Paragraph nothingYet() {
        return new Paragraph(reader.text("order.page.entries.none." + figure));
    }

    private OrderedList list(FigureAccount account, Map<Long, String> pages) {
        var list = new OrderedList();
        list.addClassName("entries");
        if (!account.start().isZero()) {
            list.add(start(account.start()));
        }
        account.postings()
                .forEach(posting -> list.add(entry(
                        posting, pages.getOrDefault(posting.entry().cause().documentId(), ""))));
        list.add(result(account));
        return list;
    }

    private ListItem start(Quantity quantity) {
        var what = new Span(reader.text("order.page.entries.start." + (figure == Figure.ORDERED ? "ordered" : "open")));
        var details = muted(reader.text(
                "order.page.entries.order",
                order.summary().number().text(),
                order.summary().buyerName(),
                reader.formats().dateTime(order.summary().receivedAt())));
        return row(new Div(what, details), quantity, false);
    }

    private ListItem entry(FigureAccount.Posting posting, String page) {
        var entry = posting.entry();
        var what = new Span(words.what(entry));
        var promised = words.promised(entry);
        var cause = cause(entry, page);
        var whoAndWhen = muted(words.whoAndWhen(entry));
        var text = new Div(what);
        if (!promised.isEmpty()) {
            text.add(muted(promised));
        }
        text.add(cause, whoAndWhen);
        return row(text, posting.effect(), entry.reversed());
    }

    private Component cause(LedgerEntry entry, String page) {
        var name = words.cause(entry.cause());
        if (page.isEmpty()) {
            var text = new Span(name);
            text.addClassName("pre-line");
            return text;
        }
        return new Anchor(page, name);
    }

    private ListItem row(Div text, Quantity effect, boolean takenBack) {
        var quantity = new Span(words.signed(effect));
        quantity.addClassName("num");
        var row = new ListItem(text, quantity);
        row.setClassName("taken-back", takenBack);
        return row;
    }

    private ListItem result(FigureAccount account) {
        var text = new Div(new Span(reader.text("order.page.figure." + figure)));
        if (account.surplus().isPositive()) {
            text.add(muted(
                    reader.text("order.page.entries.surplus", reader.formats().quantity(account.surplus()))));
        }
        var value = new Span(reader.formats().quantity(account.result()) + " ");
        var unit = new Span(new UnitWords(reader).of(line.ordered().unit()));
        unit.addClassName("unit");
        value.add(unit);
        value.addClassName("num");
        var row = new ListItem(text, value);
        row.addClassName("result");
        return row;
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("muted");
        return span;
    }
}
