package org.orderportal.base.security;

import java.util.Set;

/** Whose orders somebody may see: a required argument of every query on suppliers' data. */
public sealed interface Scope {

    /** The orders of these suppliers, and no trace of another. */
    record Suppliers(Set<Long> companyIds) implements Scope {
        public Suppliers {
            companyIds = Set.copyOf(companyIds);
        }
    }

    /** The orders of all suppliers. */
    record Everything() implements Scope {}

    default boolean includes(long supplierId) {
        return switch (this) {
            case Suppliers(var ids) -> ids.contains(supplierId);
            case Everything() -> true;
        };
    }

    /** This scope, narrowed to one supplier; outside of this scope it becomes empty, never wider. */
    default Scope narrowedTo(long supplierId) {
        return new Suppliers(includes(supplierId) ? Set.of(supplierId) : Set.of());
    }
}
