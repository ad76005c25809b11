package org.orderportal.base.security;

/** What somebody who acts is to the portal. The authority in Spring Security is {@code ROLE_} and the name. */
public enum Role {
    /** Sees and answers the orders of the companies they act for, and nothing else. */
    SUPPLIER_USER,
    /** The same, and looks after these companies: their master data, their users, their machines' keys. */
    SUPPLIER_ADMINISTRATOR,
    /** Internal: sees all suppliers and buyers. */
    ACCOUNT_MANAGER,
    /** Companies, users, buyer rules, connections; sees all that an account manager sees. */
    ADMINISTRATOR,
    /** A machine of one supplier, by its API key. */
    SUPPLIER_CONNECTION,
    /** A machine of the operator, by its API key: takes in orders for any supplier. */
    OPERATOR_CONNECTION,
    /** The portal itself: background jobs, the drop folder, the demo data. */
    SYSTEM;

    public String authority() {
        return "ROLE_" + name();
    }

    /** Whether this role sees one supplier's data only. */
    public boolean isBoundToCompanies() {
        return this == SUPPLIER_USER || this == SUPPLIER_ADMINISTRATOR || this == SUPPLIER_CONNECTION;
    }
}
