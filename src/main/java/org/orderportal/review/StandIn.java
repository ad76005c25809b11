package org.orderportal.review;

import java.time.LocalDate;

/** Somebody looks after another's orders, from the first day to the last. */
public record StandIn(
        long id,
        long absentId,
        String absentName,
        long standInId,
        String standInName,
        LocalDate from,
        LocalDate until) {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
