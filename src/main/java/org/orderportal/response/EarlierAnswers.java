package org.orderportal.response;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DocumentSummary;
import org.orderportal.document.Documents;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.springframework.stereotype.Component;

/** Finds what was answered to an order before. */
@Component
class EarlierAnswers {

    private static final Comparator<DocumentSummary> BY_SENT = Comparator.comparing(EarlierAnswers::sentAt);

    private final Documents documents;
    private final ResponseJson json;

    EarlierAnswers(Documents documents, ResponseJson json) {
        this.documents = documents;
        this.json = json;
    }

    /** The newest response that was sent and not taken back; one that only says that the order arrived answers nothing. */
    Optional<EarlierAnswer> of(OrderId order) {
        return documents.of(order).stream()
                .filter(document -> document.kind() == DocumentKind.ORDER_RESPONSE)
                .filter(document -> document.state() == DocumentState.SENT)
                .sorted(BY_SENT.reversed())
                .map(this::said)
                .filter(answer -> answer.said().code() != ResponseCode.AB)
                .findFirst();
    }

    private EarlierAnswer said(DocumentSummary document) {
        var content = Objects.requireNonNull(documents.details(document.id()).content());
        return new EarlierAnswer(document.id().value(), Objects.requireNonNull(document.number()), json.read(content));
    }

    private static java.time.Instant sentAt(DocumentSummary document) {
        return Objects.requireNonNull(document.sentAt());
    }
}
