package org.orderportal.dispatch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.document.DraftProblem;

/**
 * Something that is carried as one, as a draft describes it.
 *
 * @param key      of its row in the draft
 * @param number   counts the units of the draft from 1, in the sequence in which they were made
 * @param on       the key of the unit that it stands on, or is in; null for none
 * @param sscc     its digits as they were typed or made; null where it has none
 * @param contents what lies in it itself
 * @param carries  the keys of the units that stand on it
 */
public record DispatchUnit(
        String key,
        int number,
        UnitKind kind,
        @Nullable String on,
        @Nullable String sscc,
        @Nullable String marks,
        @Nullable Quantity weight,
        @Nullable Quantity length,
        @Nullable Quantity width,
        @Nullable Quantity height,
        List<Content> contents,
        List<String> carries,
        List<DraftProblem> problems) {

    /**
     * So much of a row.
     *
     * @param key      of the content's own row in the draft
     * @param row      the key of the row of which it is
     * @param quantity null where it cannot be read
     */
    public record Content(String key, String row, @Nullable Quantity quantity) {}
}
