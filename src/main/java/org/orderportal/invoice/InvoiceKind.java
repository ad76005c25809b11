package org.orderportal.invoice;

/** What a document of this module is (UNCL1001). */
public enum InvoiceKind {
    STANDARD("380"),
    /** Claims more for what was invoiced before; amounts only. */
    DEBIT("383"),
    CREDIT("381");

    private final String code;

    InvoiceKind(String code) {
        this.code = code;
    }

    /** BT-3. */
    public String code() {
        return code;
    }

    /** Whether it refers to an invoice that went before. */
    public boolean isCorrection() {
        return this != STANDARD;
    }

    /** Of its name in words. */
    public String key() {
        return "invoice.kind." + name();
    }
}
