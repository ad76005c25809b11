package org.orderportal.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The days of a filter as moments, none of them to come.
 *
 * @param until   the first moment after it, or now
 * @param lastDay the last day, or today
 */
record Span(Instant from, Instant until, LocalDate lastDay) {

    /** Where so many parts of it begin, counted from 0; the number of parts for the end. */
    Instant part(int number, int parts) {
        return number == parts
                ? until
                : from.plus(Duration.between(from, until).dividedBy(parts).multipliedBy(number));
    }
}
