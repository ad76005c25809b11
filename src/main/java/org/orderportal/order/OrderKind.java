package org.orderportal.order;

import java.util.Optional;

/** What kind of order it is (UNCL1001, the subset of Peppol BIS Order). */
public enum OrderKind {
    PURCHASE_ORDER("105"),
    ORDER("220"),
    BLANKET_ORDER("221"),
    CALL_OFF_ORDER("226"),
    CONSIGNMENT_ORDER("227"),
    CROSS_DOCK_ORDER("402");

    private final String code;

    OrderKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** A blanket order is answered, and its goods are called off by other orders. */
    public boolean isDelivered() {
        return this != BLANKET_ORDER;
    }

    /** Consigned goods are invoiced when they are used, not when they come. */
    public boolean isInvoiced() {
        return this != BLANKET_ORDER && this != CONSIGNMENT_ORDER;
    }

    public static Optional<OrderKind> ofCode(String code) {
        for (var kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
