package org.orderportal.exchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DocumentSummary;
import org.orderportal.document.Documents;
import org.orderportal.document.DraftFile;
import org.orderportal.document.Receipt;
import org.orderportal.document.Transmission;
import org.orderportal.order.OrderId;
import org.springframework.stereotype.Component;

/** A supplier's documents as the API shows them. */
@Component
class DocumentAnswers {

    /**
     * A document.
     *
     * @param status     draft, sent, withdrawn, voided or discarded
     * @param undoUntil  until when it can be undone, as long as it is not under way
     * @param transmissions one for each way to its buyer; none where it is kept for download
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Whole(
            String id,
            String kind,
            @Nullable String number,
            String status,
            String order,
            String orderNumber,
            String supplier,
            String buyer,
            String buyerName,
            Instant changedAt,
            String changedBy,
            @Nullable Instant sentAt,
            @Nullable Instant undoUntil,
            List<TransmissionView> transmissions,
            List<OrderAnswerParts.FileView> files) {}

    /** How far a document has come on one of its ways. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TransmissionView(
            String channel,
            String status,
            String target,
            int attempts,
            @Nullable String error,
            @Nullable Instant nextTry,
            Instant changedAt) {}

    /** What became of a document by a call. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Done(
            String id,
            @Nullable String number,
            String status,
            @Nullable Instant undoUntil) {

        static Done of(Receipt receipt) {
            return new Done(
                    receipt.id().toString(),
                    receipt.number(),
                    Words.of(receipt.state()),
                    receipt.state() == DocumentState.SENT ? receipt.undoUntil() : null);
        }
    }

    private final Documents documents;

    DocumentAnswers(Documents documents) {
        this.documents = documents;
    }

    Whole whole(DocumentSummary document) {
        return new Whole(
                document.id().toString(),
                Words.of(document.kind()),
                document.number(),
                Words.of(document.state()),
                document.order().toString(),
                document.orderNumber().text(),
                IdText.of(document.supplier().value()),
                IdText.of(document.buyer().value()),
                document.buyerName(),
                document.changedAt(),
                document.changedBy(),
                document.sentAt(),
                document.undoUntil(),
                transmissions(document.id()),
                documents.files(document.id()).stream()
                        .map(DocumentAnswers::file)
                        .toList());
    }

    List<OrderAnswerParts.DocumentView> of(OrderId order) {
        return documents.of(order).stream().map(this::row).toList();
    }

    private OrderAnswerParts.DocumentView row(DocumentSummary document) {
        return new OrderAnswerParts.DocumentView(
                document.id().toString(),
                Words.of(document.kind()),
                document.number(),
                null,
                null,
                document.sentAt(),
                Words.of(document.state()),
                transmissions(document.id()));
    }

    private List<TransmissionView> transmissions(DocumentId id) {
        return documents.transmissions(id).stream()
                .map(DocumentAnswers::transmission)
                .toList();
    }

    private static TransmissionView transmission(Transmission way) {
        return new TransmissionView(
                Words.of(way.channel()),
                Words.of(way.state()),
                way.target(),
                way.attempts(),
                way.error(),
                way.nextTry(),
                way.changedAt());
    }

    private static OrderAnswerParts.FileView file(DraftFile file) {
        return new OrderAnswerParts.FileView(IdText.of(file.id()), file.fileName(), file.mimeType(), file.byteCount());
    }
}
