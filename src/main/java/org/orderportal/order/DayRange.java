package org.orderportal.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From one day to another, both included; a missing end is open. */
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate until) {

    public static final DayRange ANY = new DayRange(null, null);

    public boolean isAny() {
        return from == null && until == null;
    }
}
