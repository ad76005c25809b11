package org.orderportal.invoice;

/** A way to pay an invoice, with its code of UNCL4461 (BT-81). */
public enum PaymentKind {
    /** To an account that an IBAN names. */
    IBAN("30"),
    BANKGIRO("30"),
    PLUSGIRO("30"),
    /** The supplier takes it from the buyer's account. */
    DIRECT_DEBIT("49"),
    CARD("48"),
    /** To an account that is told in some other way. */
    OTHER("30");

    private final String code;

    PaymentKind(String code) {
        this.code = code;
    }

    /** BT-81. */
    public String code() {
        return code;
    }

    /** Whether the buyer pays into an account of the supplier (BG-17). */
    public boolean isTransfer() {
        return this != DIRECT_DEBIT && this != CARD;
    }

    /** Of its name in words. */
    public String key() {
        return "invoice.payment." + name();
    }
}
