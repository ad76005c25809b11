package org.orderportal.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A first and a last day, each of which may be missing. A last day before the first says so, and is not reported. */
public final class DayPair {

    private final DatePicker from;
    private final DatePicker until;
    private final BiConsumer<@Nullable LocalDate, @Nullable LocalDate> onChange;

    /** @param onChange takes what somebody chooses or types, where the two days do not contradict each other */
    public DayPair(
            DatePicker from,
            DatePicker until,
            Locale locale,
            LocalDate today,
            BiConsumer<@Nullable LocalDate, @Nullable LocalDate> onChange) {
        this.from = from;
        this.until = until;
        this.onChange = onChange;
        List.of(from, until).forEach(field -> prepare(TypedDays.in(field, locale, today)));
    }

    private void prepare(DatePicker field) {
        var reversed = field.getTranslation("base.day.reversed");
        field.setI18n(field.getI18n().setMinErrorMessage(reversed).setMaxErrorMessage(reversed));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
    }

    /** What was in force before is replaced, and what was wrong with it forgotten. */
    public void show(@Nullable LocalDate first, @Nullable LocalDate last) {
        from.setMax(null);
        until.setMin(null);
        from.setValue(first);
        limit();
        until.setValue(null);
        until.setValue(last);
        from.setMax(last);
    }

    private void changed() {
        limit();
        if (inOrder()) {
            // The field that is not touched does not look at itself again.
            List.of(from, until).stream().filter(field -> !field.isEmpty()).forEach(field -> field.setInvalid(false));
            onChange.accept(from.getValue(), until.getValue());
        }
    }

    private void limit() {
        from.setMax(until.getValue());
        until.setMin(from.getValue());
    }

    private boolean inOrder() {
        return from.isEmpty() || until.isEmpty() || !from.getValue().isAfter(until.getValue());
    }
}
