package org.orderportal.upkeep;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A column of either database, and what its values are in both: the databases' own types differ, what the portal reads
 * out of them does not.
 */
record Column(String name, Kind kind) {

    /** What a value is, whatever the database calls its type. */
    enum Kind {
        NUMBER,
        TEXT,
        BYTES,
        MOMENT,
        DAY
    }

    static Column of(String name, int type) {
        return new Column(
                name,
                switch (type) {
                    case Types.BIT,
                            Types.BOOLEAN,
                            Types.TINYINT,
                            Types.SMALLINT,
                            Types.INTEGER,
                            Types.BIGINT,
                            Types.DECIMAL,
                            Types.NUMERIC -> Kind.NUMBER;
                    case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> Kind.TEXT;
                    case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> Kind.BYTES;
                    case Types.TIMESTAMP -> Kind.MOMENT;
                    case Types.DATE -> Kind.DAY;
                    default ->
                        throw new IllegalStateException(
                                "Column %s has a type nobody expects: %d".formatted(name, type));
                });
    }

    @Nullable Object read(ResultSet row, int position) throws SQLException {
        return switch (kind) {
            case NUMBER -> number(row.getObject(position));
            case TEXT -> row.getString(position);
            case BYTES -> row.getBytes(position);
            case MOMENT -> row.getObject(position, LocalDateTime.class);
            case DAY -> row.getObject(position, LocalDate.class);
        };
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean truth -> truth ? BigDecimal.ONE : BigDecimal.ZERO;
            case BigDecimal decimal -> decimal;
            default -> new BigDecimal(value.toString());
        };
    }

    static void write(PreparedStatement statement, int position, @Nullable Object value) throws SQLException {
        if (value instanceof byte[] bytes) {
            statement.setBytes(position, bytes);
        } else {
            statement.setObject(position, value);
        }
    }

    /** The same bytes for the same value, whichever database it lies in. */
    static byte[] bytes(Object value) {
        return switch (value) {
            case byte[] bytes -> bytes;
            case BigDecimal number -> utf8(number.stripTrailingZeros().toPlainString());
            case LocalDateTime moment -> utf8(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment));
            default -> utf8(value.toString());
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
