package org.orderportal.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import java.time.LocalDate;
import java.util.Locale;
import org.orderportal.base.DayText;

/** Days that are typed into a calendar's field: what the browser cannot read in its one form is read here. */
public final class TypedDays {

    private TypedDays() {}

    /** A calendar that reads a day however it is written, and says at the field what cannot be read. */
    public static DatePicker in(DatePicker field, Locale locale, LocalDate today) {
        PartTexts.calendar(field, locale);
        // A calendar that opens while one types would take the next Tab, and nothing of the text would be read.
        field.setAutoOpen(false);
        field.setFallbackParser(typed -> DayText.read(typed, locale, today)
                .map(Result::ok)
                .orElseGet(() -> Result.error(field.getTranslation(DayText.whyNot(typed), typed.strip()))));
        return field;
    }
}
