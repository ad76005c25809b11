package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.orderportal.base.ui.PageSection;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderDocument;
import org.orderportal.order.Orders;

/** The documents of an order: those that answer it, drafts first, and those that the buyer sent. */
class DocumentsSection extends PageSection {

    private static final Comparator<OrderDocument> DRAFTS_FIRST = Comparator.comparing(OrderDocument::draft)
            .thenComparing(OrderDocument::changedAt)
            .reversed();

    DocumentsSection(OrderDetails order, List<OrderDocument> documents, Reader reader, Orders orders) {
        super(
                "documents",
                reader.text("order.page.documents"),
                part(reader.text("order.page.documents.own"), own(documents, reader)),
                part(
                        reader.text(
                                "order.page.documents.received", order.summary().buyerName()),
                        received(order, reader, orders)));
    }

    private static Div part(String title, Component content) {
        var part = new Div(new H3(title), content);
        part.addClassName("documents-part");
        return part;
    }

    private static Component own(List<OrderDocument> documents, Reader reader) {
        if (documents.isEmpty()) {
            var none = new Paragraph(reader.text("order.page.documents.none"));
            none.addClassNames("muted", "message");
            return none;
        }
        var list = list();
        documents.stream().sorted(DRAFTS_FIRST).forEach(document -> {
            var kind = reader.text("order.page.document." + document.kind());
            var number = document.number() == null ? "" : document.number();
            var state = new Span(reader.text(document.stateKey()));
            state.addClassName(document.draft() ? "tone-warn" : "tone-muted");
            list.add(item(
                    new Anchor(document.path(), PartyWords.joined(" ", kind, number)),
                    state,
                    muted(PartyWords.joined(
                            " · ", document.actor(), reader.formats().dateTime(document.changedAt())))));
        });
        return list;
    }

    private static Component received(OrderDetails order, Reader reader, Orders orders) {
        var id = order.summary().id();
        var list = list();
        for (var notice : order.notices()) {
            list.add(item(
                    new Span(PartyWords.joined(
                            " ", reader.text("order.status.notice." + notice.kind()), notice.number())),
                    warning(reader.text("order.page.documents.not-processed")),
                    muted(reader.formats().dateTime(notice.receivedAt()))));
        }
        var files = new ArrayList<Component>();
        files.add(Downloads.link(reader.text("order.page.documents.pdf"), () -> orders.pdf(id)));
        files.add(Downloads.link(reader.text("order.page.documents.original"), () -> orders.original(id)));
        if (reader.isStaff()) {
            orders.messagePath(id)
                    .ifPresent(path -> files.add(new Anchor(path, reader.text("order.page.documents.message"))));
        }
        var links = new Span(files.toArray(Component[]::new));
        links.addClassName("document-links");
        list.add(item(
                new Span(reader.text(
                        "order.page.documents.order", order.summary().number().text(), order.versionNo())),
                links,
                muted(reader.formats().dateTime(order.summary().receivedAt()))));
        if (!order.attachments().isEmpty()) {
            var link = new Anchor(
                    "#message",
                    reader.text(
                            "order.page.documents.attachments",
                            order.attachments().size()));
            link.getElement().setAttribute("router-ignore", true);
            list.add(item(link));
        }
        return list;
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassNames("files", "documents");
        return list;
    }

    private static ListItem item(Component... parts) {
        return new ListItem(parts);
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("muted");
        return span;
    }

    private static Span warning(String text) {
        var span = new Span(text);
        span.addClassName("tone-warn");
        return span;
    }
}
