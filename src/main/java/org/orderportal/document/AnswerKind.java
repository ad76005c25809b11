package org.orderportal.document;

/** What a buyer's answer to a document that was sent is about. */
public enum AnswerKind {
    /** Whether the receiver's system could take the document in (Peppol message level response). */
    MESSAGE_LEVEL,
    /** What the buyer does with an invoice (Peppol invoice response). */
    INVOICE_RESPONSE
}
