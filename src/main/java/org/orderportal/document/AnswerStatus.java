package org.orderportal.document;

import java.util.EnumSet;
import java.util.Set;

/** What a buyer says of a document, by its code in UNCL4343; a later step of the buyer's work has a higher rank. */
public enum AnswerStatus {
    /** It is there. */
    AB(1),
    /** Somebody works on it. */
    IP(2),
    /** It is questioned: the buyer waits for something. */
    UQ(3),
    /** It is accepted on a condition. */
    CA(4),
    AP(5),
    RE(5),
    /** It is paid. */
    PD(6);

    /** Those that a message level response knows. */
    static final Set<AnswerStatus> OF_MESSAGES = EnumSet.of(AB, AP, RE);

    private final int rank;

    AnswerStatus(int rank) {
        this.rank = rank;
    }

    int rank() {
        return rank;
    }

    /** Whether the buyer goes on only after the supplier has done something. */
    public boolean callsForSupplier() {
        return this == UQ || this == RE;
    }

    /** Whether that answer can say this. */
    public boolean isOf(AnswerKind kind) {
        return kind == AnswerKind.INVOICE_RESPONSE || OF_MESSAGES.contains(this);
    }
}
