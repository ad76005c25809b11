package org.orderportal.figures;

import org.jspecify.annotations.Nullable;
import org.orderportal.party.CompanyId;

/**
 * How in time a supplier delivers.
 *
 * @param due        orders that were to be delivered
 * @param late       of those, delivered too late
 * @param missing    of those, not delivered yet, or not all
 * @param medianDays by which the late ones were late; null where none was
 */
public record LateDeliveries(
        CompanyId supplier,
        String name,
        long due,
        long late,
        long missing,
        @Nullable Long medianDays) {

    public int percent() {
        return due == 0 ? 0 : (int) Math.round(100.0 * (late + missing) / due);
    }
}
