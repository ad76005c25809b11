package org.orderportal.party;

import org.jspecify.annotations.Nullable;

/**
 * An account into which a company is paid.
 *
 * @param number as its kind spells it
 * @param bic    of its bank, with an IBAN only
 * @param holder where it is another than the company
 */
public record BankAccount(
        Kind kind,
        String number,
        @Nullable String bic,
        @Nullable String holder) {

    /** By what an account is known. */
    public enum Kind {
        IBAN,
        BANKGIRO,
        PLUSGIRO
    }

    /** So that a log tells accounts apart, and nobody can pay by it. */
    String masked() {
        return kind + " …" + number.substring(Math.max(0, number.length() - 4));
    }
}
