package org.orderportal.response.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Shelf;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentSummary;
import org.orderportal.document.Documents;
import org.orderportal.document.ui.DocumentBody;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.ui.Facts;
import org.orderportal.order.ui.PartyWords;
import org.orderportal.order.ui.Reader;
import org.orderportal.order.ui.Readers;
import org.orderportal.response.OrderResponse;
import org.orderportal.response.Responses;

/** What a sent response says, on its document's page: the answer as a whole, then line by line. */
@org.springframework.stereotype.Component
class ResponseBody implements DocumentBody {

    private final Responses responses;
    private final NextAnswer next;
    private final Documents documents;
    private final Readers readers;
    private final Shelf shelf;

    ResponseBody(Responses responses, Documents documents, NextAnswer next, Readers readers, Shelf shelf) {
        this.responses = responses;
        this.documents = documents;
        this.next = next;
        this.readers = readers;
        this.shelf = shelf;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.ORDER_RESPONSE;
    }

    @Override
    public Component of(DocumentSummary document) {
        var reader = readers.now();
        var said = responses.said(document);
        var body = new Div(answer(said, reader), facts(said, reader));
        body.addClassName("response-body");
        if (said.message() != null) {
            var message = new Paragraph(said.message());
            message.addClassNames("pre-line", "message");
            body.add(new H3(reader.text("document.editor.message")), message);
        }
        if (!said.lines().isEmpty()) {
            body.add(new H3(reader.text("response.editor.articles")), lines(document.id(), said, reader));
        }
        if (!said.extras().isEmpty()) {
            body.add(new H3(reader.text("response.editor.extras")), extras(said, reader));
        }
        return body;
    }

    @Override
    public Optional<Next> next(DocumentSummary document) {
        return Optional.of(next.after(document.order()));
    }

    private SentLines lines(DocumentId id, OrderResponse said, Reader reader) {
        var place = shelf.place(
                () -> responses.said(documents.details(id)),
                response -> response.lines().size());
        place.put(said);
        var lines = new SentLines(place::get, reader);
        lines.addDetachListener(left -> place.leave());
        return lines;
    }

    private static Div answer(OrderResponse said, Reader reader) {
        var badge = new Span(reader.text("response.overall." + said.overall()));
        badge.addClassNames("badge", Standing.tone(said.overall()).className());
        var head = new Div(new H2(reader.text("response.editor.answer")), badge);
        head.addClassName("section-head");
        return head;
    }

    private static Facts facts(OrderResponse said, Reader reader) {
        var words = new PartyWords(reader);
        var place = said.deliveryPlace();
        return new Facts()
                .add(reader.text("response.editor.field.ownOrder"), said.ownOrder())
                .add(
                        reader.text("response.editor.field.issuedOn"),
                        reader.formats().date(said.issuedOn()))
                .add(reader.text("response.editor.promised"), period(said, reader))
                .add(reader.text("response.editor.replaces"), said.replaces())
                .add(
                        reader.text("response.editor.contact"),
                        words.contact(said.seller().contact()))
                .add(
                        reader.text("response.editor.buyer"),
                        PartyWords.joined(
                                "\n",
                                said.buyer().name(),
                                words.address(said.buyer().address())))
                .add(
                        reader.text("response.editor.place"),
                        place == null ? null : PartyWords.joined("\n", place.name(), words.address(place.address())))
                .add(reader.text("document.editor.files"), String.join("\n", said.fileNames()));
    }

    private static @Nullable String period(OrderResponse said, Reader reader) {
        var from = said.promisedFrom();
        var until = said.promisedUntil();
        return PartyWords.joined(
                " – ",
                from == null ? null : reader.formats().date(from),
                until == null ? null : reader.formats().date(until));
    }

    private static Facts extras(OrderResponse said, Reader reader) {
        var facts = new Facts();
        said.extras()
                .forEach(extra -> facts.add(
                        reader.text("response.editor.extras." + (extra.charge() ? "charge" : "discount")),
                        PartyWords.joined(
                                " · ",
                                extra.description(),
                                reader.formats().amount(extra.amount()) + " "
                                        + said.currency().code())));
        return facts;
    }
}
