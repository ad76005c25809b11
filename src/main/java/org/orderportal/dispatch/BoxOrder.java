package org.orderportal.dispatch;

import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;

/**
 * "12 boxes of 20": so many units of a kind for one row.
 *
 * @param row    the key of the row that is packed
 * @param count  how many units; the last of them hold less where no more is left
 * @param each   how much lies in each
 * @param on     the key of the unit that they stand on; null for none
 * @param onNew  the kind of a new unit that they stand on; null for none
 * @param number whether each gets an SSCC
 */
public record BoxOrder(
        String row,
        int count,
        Quantity each,
        UnitKind kind,
        @Nullable String on,
        @Nullable UnitKind onNew,
        boolean number) {}
