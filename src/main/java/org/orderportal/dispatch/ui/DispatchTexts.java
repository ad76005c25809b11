package org.orderportal.dispatch.ui;

import org.orderportal.dispatch.DispatchField;
import org.orderportal.document.ui.FieldText;
import org.orderportal.document.ui.FieldTexts;
import org.orderportal.order.ui.Reader;

/** How the fields of rows and units are read as people write them, and written as their reader does. */
final class DispatchTexts {

    private DispatchTexts() {}

    static FieldText ofRow(String field, Reader reader) {
        return switch (field) {
            case DispatchField.QUANTITY,
                    DispatchField.NEVER,
                    DispatchField.WEIGHT,
                    DispatchField.LENGTH,
                    DispatchField.WIDTH,
                    DispatchField.HEIGHT,
                    DispatchField.GROSS_WEIGHT,
                    DispatchField.VOLUME -> FieldTexts.quantity(reader);
            case DispatchField.BEST_BEFORE -> FieldTexts.day(reader);
            default -> FieldText.any();
        };
    }
}
