package org.orderportal.exchange.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.FieldAddress;

/**
 * Collects what a machine writes into the fields of a draft. Machines write numbers and days in one way only; what is
 * written otherwise is kept as it is, and is a problem of its field.
 */
final class MachineFields {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    /** The same operation in each request: a repeated request writes nothing twice. */
    private static final String OPERATION = "api";

    private final List<DraftPatch> patches = new ArrayList<>();

    List<DraftPatch> patches() {
        return patches;
    }

    Row header() {
        return new Row(FieldAddress.HEADER);
    }

    Row all() {
        return new Row(FieldAddress.ALL_ROWS);
    }

    Row row(String key) {
        return new Row(key);
    }

    /** The fields of one row; what was left out is not written. */
    final class Row {

        private final String key;

        private Row(String key) {
            this.key = key;
        }

        Row text(String field, @Nullable String value) {
            return write(field, value, true);
        }

        Row code(String field, @Nullable String value) {
            return write(field, value == null ? null : value.strip().toUpperCase(Locale.ROOT), true);
        }

        Row number(String field, @Nullable String value) {
            return write(
                    field,
                    value,
                    value == null || isBlankOr(value, NUMBER.matcher(value).matches()));
        }

        Row day(String field, @Nullable String value) {
            return write(field, value, value == null || isBlankOr(value, isDay(value)));
        }

        Row tick(String field, @Nullable Boolean value) {
            return write(field, value == null ? null : value.toString(), true);
        }

        /** @param fields of the name, street, city, postal code and country */
        Row address(@Nullable PostedAddress address, List<String> fields) {
            if (address == null) {
                return this;
            }
            return text(fields.get(0), address.name())
                    .text(fields.get(1), address.street())
                    .text(fields.get(2), address.city())
                    .text(fields.get(3), address.postalCode())
                    .code(fields.get(4), address.country());
        }

        private Row write(String field, @Nullable String value, boolean readable) {
            if (value != null) {
                patches.add(new DraftPatch(new FieldAddress(key, field), 0, value.strip(), !readable, OPERATION));
            }
            return this;
        }

        private static boolean isBlankOr(String value, boolean readable) {
            return value.isBlank() || readable;
        }

        private static boolean isDay(String value) {
            try {
                return LocalDate.parse(value).toString().equals(value);
            } catch (DateTimeException unreadable) {
                return false;
            }
        }
    }
}
