package org.orderportal.response.ui;

import org.orderportal.document.ui.FieldText;
import org.orderportal.document.ui.FieldTexts;
import org.orderportal.order.ui.Reader;
import org.orderportal.response.ResponseField;

/** How the fields of a response's rows are read as people write them, and written as their reader does. */
final class ResponseTexts {

    private ResponseTexts() {}

    /** How the field of a row is read and written. */
    static FieldText ofRow(String field, Reader reader) {
        return switch (field) {
            case ResponseField.ACCEPTED, ResponseField.BACK_ORDER, ResponseField.QUANTITY ->
                FieldTexts.quantity(reader);
            case ResponseField.PRICE -> FieldTexts.price(reader);
            case ResponseField.AMOUNT -> FieldTexts.amount(reader);
            case ResponseField.PERCENT, ResponseField.VAT -> FieldTexts.percent(reader);
            case ResponseField.PROMISED -> FieldTexts.day(reader);
            default -> FieldText.any();
        };
    }
}
