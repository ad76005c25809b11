package org.orderportal.invoice;

import java.util.Optional;

/** The VAT categories of EN 16931 (UNCL5305, BT-151). */
public enum VatCategory {
    /** Standard, and reduced, rates. */
    S,
    /** Zero rated goods. */
    Z,
    /** Exempt from VAT. */
    E,
    /** The buyer accounts for it (reverse charge). */
    AE,
    /** Supplied to a business in another country of the EU. */
    K,
    /** Exported out of the EU. */
    G,
    /** Outside the scope of VAT. */
    O,
    /** Canary Islands (IGIC). */
    L,
    /** Ceuta and Melilla (IPSI). */
    M;

    /** The category of that code; empty where EN 16931 knows none such. */
    public static Optional<VatCategory> of(String code) {
        for (var category : values()) {
            if (category.name().equals(code)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }

    /** Whether a rate above zero goes with it. */
    public boolean isTaxed() {
        return this == S || this == L || this == M;
    }

    /** Whether the invoice says why no VAT is charged (BR-E-10, BR-AE-10, BR-IC-10, BR-G-10, BR-O-10). */
    public boolean needsReason() {
        return !isTaxed() && this != Z;
    }

    /** Of its name in words. */
    public String key() {
        return "invoice.vat." + name();
    }
}
