package org.orderportal.response;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.NumberText;
import org.orderportal.base.Quantity;

/** What the fields of a line are prefilled with, in the portal's spelling. */
final class LineTexts {

    private LineTexts() {}

    static @Nullable String prefilled(LineBasis line, ResponseRow row, String field) {
        var substitute = line.substitute();
        return switch (field) {
            case ResponseField.ACCEPTED -> accepted(line, row);
            case ResponseField.BACK_ORDER -> number(line.backOrdered());
            case ResponseField.PROMISED -> Objects.toString(line.promisedOn(), null);
            case ResponseField.PRICE ->
                line.price() == null ? null : NumberText.plain(line.price().value());
            case ResponseField.REJECT -> Boolean.toString(line.isRejected());
            case ResponseField.REASON_CODE -> line.reasonCode();
            case ResponseField.REASON -> line.reason();
            case ResponseField.NOTE -> line.note();
            case ResponseField.SUBSTITUTE_NAME -> substitute == null ? null : substitute.name();
            case ResponseField.SUBSTITUTE_ITEM_ID -> substitute == null ? null : substitute.sellersItemId();
            case ResponseField.SUBSTITUTE_GTIN -> LineReading.gtinOf(substitute);
            default -> null;
        };
    }

    /** What is accepted of a line that is split is the sum of its parts. */
    private static @Nullable String accepted(LineBasis line, ResponseRow row) {
        return row.rejected() ? number(line.isRejected() ? line.ordered() : line.accepted()) : number(row.accepted());
    }

    private static @Nullable String number(@Nullable Quantity quantity) {
        return quantity == null ? null : NumberText.plain(quantity.value());
    }
}
