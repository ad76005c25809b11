package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.orderportal.base.ui.PageSection;
import org.orderportal.order.OrderDetails;

/** Who did what, and when; the newest first, after what arrived and waits. */
class HistorySection extends PageSection {

    HistorySection(OrderDetails order, Reader reader) {
        super("history", reader.text("order.page.history"), entries(order, reader));
    }

    private static Component entries(OrderDetails order, Reader reader) {
        var list = new OrderedList();
        list.addClassName("history");
        order.history().reversed().forEach(entry -> list.add(entry(entry, reader)));
        return list;
    }

    private static ListItem entry(OrderDetails.HistoryEntry entry, Reader reader) {
        var when = new Span(reader.formats().dateTime(entry.at()));
        when.addClassNames("muted", "num");
        var what = new Span(
                reader.text("order.history." + entry.kind(), entry.arguments().toArray()));
        var who = new Span(entry.actor());
        who.addClassName("muted");
        return new ListItem(when, new Div(what, who));
    }

    /** What the buyer sent about this order later, which nothing has processed yet. */
    static PageSection notices(OrderDetails order, Reader reader) {
        var list = new Div();
        list.addClassName("notices");
        order.notices().forEach(notice -> list.add(notice(notice, reader)));
        if (order.summary().status().control().asksForAnswer()) {
            list.add(new Paragraph(reader.text("order.page.notice.answer")));
        }
        return new PageSection("notices", reader.text("order.page.notices"), list);
    }

    private static Div notice(OrderDetails.Notice notice, Reader reader) {
        var title = new Span(reader.text(
                "order.page.notice." + StatusWords.key(notice.kind()),
                notice.number(),
                reader.formats().dateTime(notice.receivedAt())));
        title.addClassName("strong");
        var text = new Div(title, new Paragraph(reader.text("order.page.notice.not-processed")));
        if (notice.note() != null) {
            var note = new Paragraph(notice.note());
            note.addClassName("pre-line");
            text.add(note);
        }
        text.addClassName("notice");
        return text;
    }
}
