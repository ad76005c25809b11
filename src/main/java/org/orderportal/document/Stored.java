package org.orderportal.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.security.Scope;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** How values lie in the columns, and whose rows a reader may see. */
final class Stored {

    private static final String SUPPLIERS = "visibleSuppliers";

    private Stored() {}

    static LocalDateTime moment(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    static @Nullable LocalDateTime momentOrNull(@Nullable Instant instant) {
        return instant == null ? null : moment(instant);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, LocalDateTime.class);
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }

    /** At most {@code length} characters, never half of a surrogate pair. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    /** A condition on the document {@code d}: those in the reader's scope. Its parameters are added. */
    static String visible(Scope scope, MapSqlParameterSource parameters) {
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
