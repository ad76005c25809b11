package org.orderportal.order;

import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;

/**
 * The sums of one line's ledger, each in the line's own unit.
 *
 * @param ordered     O: in the current version; zero for an article added by the supplier
 * @param confirmed   C: null before any answer
 * @param backOrdered B: comes later, date unknown
 * @param dispatched  D
 * @param shortClosed S: will never come
 * @param invoiced    I
 * @param credited    K: credited, and may be invoiced again
 * @param writtenOff  W: credited for good
 */
public record LineQuantities(
        Quantity ordered,
        @Nullable Quantity confirmed,
        Quantity backOrdered,
        Quantity dispatched,
        Quantity shortClosed,
        Quantity invoiced,
        Quantity credited,
        Quantity writtenOff) {

    /** A line that has just been received. */
    public static LineQuantities received(Quantity ordered) {
        return new LineQuantities(
                ordered,
                null,
                Quantity.ZERO,
                Quantity.ZERO,
                Quantity.ZERO,
                Quantity.ZERO,
                Quantity.ZERO,
                Quantity.ZERO);
    }

    public boolean isAnswered() {
        return confirmed != null;
    }

    /** What an answer must confirm: what was dispatched, given up or invoiced cannot be unsaid. */
    public Quantity leastToConfirm() {
        return dispatched.plus(shortClosed).max(counted());
    }

    /**
     * What an answer may confirm and put on back order, together: what is ordered and so many per cent of it; and what
     * was dispatched beyond that, which a buyer's rule can allow.
     */
    public Quantity mostToConfirm(Quantity overConfirmPercent) {
        return PostingGuards.withTolerance(ordered, overConfirmPercent).max(leastToConfirm());
    }

    /** What may leave now: what is owed and so many per cent of it, less what left before; negative where that was more. */
    public Quantity mostToDispatch(LineTerms terms, Quantity deliveryPercent) {
        return PostingGuards.withTolerance(commitment(terms), deliveryPercent).minus(dispatched);
    }

    /** Whether goods of it went or were invoiced, so that price, article and split stay as they are. */
    public boolean isUnderWay() {
        return dispatched.isPositive() || invoiced.isPositive();
    }

    /** Whether something that was confirmed is still to come, whatever the buyer's rules say about it. */
    boolean isUnmet() {
        return confirmed != null
                && confirmed.minus(dispatched).minus(shortClosed).isPositive();
    }

    /** R: what an answer neither confirmed nor put off. */
    public Quantity refused() {
        return confirmed == null
                ? Quantity.ZERO
                : ordered.minus(confirmed).minus(backOrdered).atLeastZero();
    }

    /** Q: what the supplier owes. Before an answer all that was ordered, unless the buyer wants the answer first. */
    public Quantity commitment(LineTerms terms) {
        if (confirmed != null) {
            return confirmed;
        }
        return terms.responseRequired() ? Quantity.ZERO : ordered;
    }

    /** What will come, as things stand: what is owed and not given up. */
    public Quantity expected(LineTerms terms) {
        return commitment(terms).minus(shortClosed).atLeastZero();
    }

    public Quantity toDeliver(LineTerms terms) {
        return terms.delivered() ? expected(terms).minus(dispatched).atLeastZero() : Quantity.ZERO;
    }

    /** What was dispatched beyond the commitment. */
    public Quantity over(LineTerms terms) {
        return dispatched.minus(commitment(terms)).atLeastZero();
    }

    /** What may be invoiced in all, by the buyer's rule. */
    public Quantity invoiceBase(LineTerms terms) {
        if (!terms.invoiced()) {
            return Quantity.ZERO;
        }
        return switch (terms.invoiceBase()) {
            case CONFIRMED -> expected(terms).max(dispatched);
            case DISPATCHED -> dispatched;
        };
    }

    /** What counts against the base: a credit that may be invoiced again opens it, one for good does not. */
    public Quantity counted() {
        return invoiced.minus(credited);
    }

    public Quantity toInvoice(LineTerms terms) {
        return invoiceBase(terms).minus(counted()).atLeastZero();
    }

    /** What was invoiced and is no longer owed. */
    public Quantity toCredit(LineTerms terms) {
        return counted().minus(writtenOff).minus(invoiceBase(terms)).atLeastZero();
    }

    /** What was invoiced of the base: goods credited for good after delivery stay invoiced, a surplus that was credited does not. */
    Quantity settled(LineTerms terms) {
        return counted().minus(writtenOff).max(counted().min(invoiceBase(terms)));
    }
}
