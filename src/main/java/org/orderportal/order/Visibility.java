package org.orderportal.order;

import java.util.List;
import org.orderportal.base.security.Scope;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Which orders a reader may see, as a condition of every query: those in their scope; waiting ones only with all. */
final class Visibility {

    private static final String SUPPLIERS = "visibleSuppliers";

    private final Scope scope;

    Visibility(Scope scope) {
        this.scope = scope;
    }

    boolean isNothing() {
        return scope instanceof Scope.Suppliers(var ids) && ids.isEmpty();
    }

    /** A condition on the order {@code o}; its parameters are added. */
    String condition(MapSqlParameterSource parameters) {
        return switch (scope) {
            case Scope.Everything() -> "1 = 1";
            case Scope.Suppliers(var ids) when ids.isEmpty() -> "1 = 0";
            case Scope.Suppliers(var ids) -> {
                parameters.addValue(SUPPLIERS, List.copyOf(ids));
                yield "o.supplier_id in (:" + SUPPLIERS + ") and o.waiting_connection = false";
            }
        };
    }
}
