package org.orderportal.document;

import java.time.Instant;
import java.util.Comparator;

/**
 * What a buyer said about a document that was sent.
 *
 * @param number     that the buyer gave the answer
 * @param saidAt     when the buyer wrote it
 * @param superseded whether it is about an earlier try to hand the document over
 */
public record BuyerAnswer(
        long id,
        DocumentId document,
        AnswerKind kind,
        AnswerStatus status,
        String number,
        Instant saidAt,
        Instant receivedAt,
        String contentHash,
        AnswerContent content,
        boolean superseded) {

    /** The last one counts, in whatever sequence they came in: the furthest step of the buyer's work, there the newest. */
    public static final Comparator<BuyerAnswer> FURTHEST = Comparator.comparingInt(
                    (BuyerAnswer answer) -> answer.status().rank())
            .thenComparing(BuyerAnswer::saidAt)
            .thenComparing(BuyerAnswer::contentHash);

    /** Whether the document did not get past the receiver's system. */
    public boolean isRefusedOnTheWay() {
        return kind == AnswerKind.MESSAGE_LEVEL && status == AnswerStatus.RE && !superseded;
    }

    /** Whether the supplier has to do something. */
    public boolean callsForSupplier() {
        return kind == AnswerKind.INVOICE_RESPONSE ? status.callsForSupplier() : isRefusedOnTheWay();
    }
}
