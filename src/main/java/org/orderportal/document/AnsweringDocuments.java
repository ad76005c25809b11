package org.orderportal.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderDocument;
import org.orderportal.order.OrderDocuments;
import org.orderportal.order.OrderId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The documents that an order's page lists: drafts, and what was sent with how far it has come. */
@Component
class AnsweringDocuments implements OrderDocuments {

    private final DocumentReading reading;
    private final Outgoing outgoing;
    private final AnswerRows answers;
    private final ObjectProvider<DraftPages> drafts;

    AnsweringDocuments(
            DocumentReading reading, Outgoing outgoing, AnswerRows answers, ObjectProvider<DraftPages> drafts) {
        this.reading = reading;
        this.outgoing = outgoing;
        this.answers = answers;
        this.drafts = drafts;
    }

    @Override
    public List<OrderDocument> of(OrderId order) {
        var documents = reading.of(order);
        var ways = outgoing.transmissions(documents.stream()
                .filter(document -> document.state() == DocumentState.SENT)
                .map(DocumentSummary::id)
                .toList());
        var said = answers.counting(documents.stream().map(DocumentSummary::id).toList(), AnswerKind.INVOICE_RESPONSE);
        return documents.stream()
                .map(document -> new OrderDocument(
                        document.kind(),
                        document.id().value(),
                        document.number(),
                        document.state() == DocumentState.DRAFT,
                        state(document, ways.getOrDefault(document.id(), List.of()), said.get(document.id())),
                        document.changedAt(),
                        document.changedBy(),
                        path(document)))
                .toList();
    }

    /** What the buyer does with it says more than how it got there. */
    private static String state(DocumentSummary document, List<Transmission> ways, @Nullable BuyerAnswer answer) {
        return document.state() == DocumentState.SENT && answer != null
                ? "document.state.ANSWERED." + answer.status()
                : StateWords.key(document.state(), ways);
    }

    private String path(DocumentSummary document) {
        return document.state() == DocumentState.DRAFT
                ? page(document.kind(), document.id())
                : DocumentLinks.document(document.id());
    }

    private String page(DocumentKind kind, DocumentId draft) {
        return drafts.stream()
                .filter(pages -> pages.kind() == kind)
                .findFirst()
                .map(pages -> pages.path(draft))
                .orElseGet(() -> DocumentLinks.document(draft));
    }
}
