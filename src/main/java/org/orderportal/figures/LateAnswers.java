package org.orderportal.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.party.CompanyId;

/**
 * How in time a supplier answers.
 *
 * @param due           orders whose answer was due
 * @param late          of those, answered too late
 * @param missing       of those, not answered yet
 * @param medianMinutes of working time by which the late answers were late; null where none was
 * @param trend         per cent that were late or are missing, in parts of the period, the oldest first; null where
 *                      nothing was due
 */
public record LateAnswers(
        CompanyId supplier,
        String name,
        long due,
        long late,
        long missing,
        @Nullable Long medianMinutes,
        List<@Nullable Integer> trend) {

    public int percent() {
        return due == 0 ? 0 : (int) Math.round(100.0 * (late + missing) / due);
    }
}
