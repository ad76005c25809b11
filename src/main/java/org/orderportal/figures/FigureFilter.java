package org.orderportal.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orderportal.party.CompanyId;

/**
 * What is counted.
 *
 * @param from     the first day
 * @param until    the last one
 * @param buyer    null for all
 * @param supplier null for all
 */
public record FigureFilter(
        LocalDate from,
        LocalDate until,
        @Nullable CompanyId buyer,
        @Nullable CompanyId supplier) {

    public FigureFilter withBuyer(@Nullable CompanyId other) {
        return new FigureFilter(from, until, other, supplier);
    }

    public FigureFilter withSupplier(@Nullable CompanyId other) {
        return new FigureFilter(from, until, buyer, other);
    }
}
