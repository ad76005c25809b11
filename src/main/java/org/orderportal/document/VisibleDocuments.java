package org.orderportal.document;

import java.util.List;
import org.orderportal.base.security.Scope;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Whose documents a reader may see. */
final class VisibleDocuments {

    private static final String SUPPLIERS = "visibleSuppliers";

    private VisibleDocuments() {}

    /** A condition on the document {@code d}: those in the reader's scope. Its parameters are added. */
    static String to(Scope scope, MapSqlParameterSource parameters) {
        return switch (scope) {
            case Scope.Everything() -> "1 = 1";
            case Scope.Suppliers(var ids) when ids.isEmpty() -> "1 = 0";
            case Scope.Suppliers(var ids) -> {
                parameters.addValue(SUPPLIERS, List.copyOf(ids));
                yield "d.supplier_id in (:" + SUPPLIERS + ")";
            }
        };
    }
}
