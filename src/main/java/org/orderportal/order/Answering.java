package org.orderportal.order;

/** What the sums of the lines do not tell about the answer. */
enum Answering {
    /** Nothing was sent but, perhaps, answers. */
    PLAIN,
    /** The supplier has said that the order arrived (response code AB); an answer is still wanted. */
    RECEIPT_ACKNOWLEDGED,
    /** No answer was sent; the first dispatch or invoice counted as one. */
    IMPLICIT
}
