package org.orderportal.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;

/** What a document, or a person's act, does to the ledger of an order. */
public sealed interface Posting {

    Source source();

    /**
     * The document that causes it.
     *
     * @param number as people know it; for an act its reason
     */
    record Source(DocumentKind kind, long documentId, String number) {

        DocumentLineRef line(@Nullable Long line) {
            return new DocumentLineRef(kind, documentId, line, number);
        }

        DocumentLineRef whole() {
            return line(null);
        }
    }

    /**
     * An order response: of the lines it names it takes the place of what was answered before.
     *
     * @param replaces    the response that its sender saw as the one that counts; null where there was none
     * @param awaitsBuyer whether it is only good once the buyer changes or cancels the order: the order waits for that
     */
    record Answer(
            Source source,
            @Nullable Long replaces,
            List<AnsweredLine> lines,
            List<AddedLine> added,
            boolean awaitsBuyer)
            implements Posting {}

    /** The supplier says that the order arrived (response code AB); an answer is still wanted. */
    record Receipt(Source source) implements Posting {}

    /**
     * @param splits  what is confirmed, together; none where nothing is
     * @param changed whether price or article differ from the order, or a day from the one requested
     * @param termsChanged whether price, article or split differ from what was answered before, or where nothing was,
     *                from the order
     */
    record AnsweredLine(
            long line,
            @Nullable Long documentLine,
            List<Split> splits,
            Quantity backOrdered,
            boolean changed,
            boolean termsChanged) {}

    /** A part of a line for one day. */
    record Split(Quantity quantity, @Nullable LocalDate promisedOn) {}

    /** An article that the supplier adds; the article states the quantity and the price of all its splits. */
    record AddedLine(OrderedLine article, @Nullable Long documentLine, List<Split> splits) {}

    /** A dispatch advice. */
    record Dispatch(Source source, List<DispatchedLine> lines) implements Posting {}

    /**
     * What leaves of a line.
     *
     * @param neverComing the part of what is left after this dispatch that is given up
     * @param before      what its sender saw as dispatched before; null where nobody looked
     */
    record DispatchedLine(
            long line,
            @Nullable Long documentLine,
            Quantity quantity,
            Quantity neverComing,
            @Nullable Quantity before) {

        public DispatchedLine(long line, @Nullable Long documentLine, Quantity quantity, Quantity neverComing) {
            this(line, documentLine, quantity, neverComing, null);
        }
    }

    /** An invoice, or a debit note, whose quantities are zero. */
    record Invoice(Source source, List<InvoicedLine> lines) implements Posting {}

    record InvoicedLine(long line, @Nullable Long documentLine, Quantity quantity, Amount amount) {}

    /** A credit note. */
    record Credit(Source source, List<CreditedLine> lines) implements Posting {}

    /**
     * @param quantity zero where only an amount is credited
     * @param again    whether the quantity will be invoiced again
     */
    record CreditedLine(long line, @Nullable Long documentLine, Quantity quantity, Amount amount, boolean again) {}

    /** The supplier accepts the buyer's cancellation: O = C = D on every line, B = 0. */
    record Cancellation(Source source) implements Posting {}

    /** What is left to deliver, and what is on back order, will never come: S = the rest, B = 0. */
    record CloseShort(Source source) implements Posting {}

    /** Takes back the source's document: it is withdrawn, or void. What it had taken the place of counts again. */
    record Reversal(Source source) implements Posting {}
}
