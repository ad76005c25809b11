package org.orderportal.exchange;

/** What became of a message. Only {@link #RECEIVED} is not final yet. */
public enum MessageStatus {
    /** Kept, and not looked into yet (or the portal stopped while doing so; a retry goes on). */
    RECEIVED,
    /** An order was made. */
    TAKEN_IN,
    /** An order was made, and waits for a company to be connected. */
    WAITING_FOR_CONNECTION,
    /** The same bytes were here before. */
    ALREADY_HERE,
    /** An order of the same buyer, supplier and number is here, with other content. */
    CONFLICT,
    /** An order change or cancellation: kept, attached to its order, not processed yet. */
    ARRIVED_NOT_PROCESSED,
    /** An order change or cancellation of an order that is not here (yet). */
    WAITING_FOR_ORDER,
    /** A buyer's answer to a document: it stands there. */
    ANSWER_KEPT,
    /** A buyer's answer, and nobody can tell to which document: a person has to look. */
    ANSWER_UNMATCHED,
    /** It cannot be taken in; its problems say why. */
    REFUSED,
    /** Something in the portal failed; a retry may help. */
    FAILED;

    /** Whether the message has reached its aim, so that trying it again would change nothing. */
    public boolean isDone() {
        return switch (this) {
            case TAKEN_IN, WAITING_FOR_CONNECTION, ALREADY_HERE, ARRIVED_NOT_PROCESSED, ANSWER_KEPT -> true;
            case RECEIVED, CONFLICT, WAITING_FOR_ORDER, ANSWER_UNMATCHED, REFUSED, FAILED -> false;
        };
    }
}
