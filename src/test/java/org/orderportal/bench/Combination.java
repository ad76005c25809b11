package org.orderportal.bench;

import java.util.Locale;
import org.orderportal.order.OrderSort;

/**
 * A filter with a sort, as a person chooses them.
 *
 * @param filter what narrows the list, in words
 * @param query  the same in the address, without the sort
 * @param guaranteed whether the filter is one of those that read a bounded number of rows in every sort
 */
record Combination(String filter, String query, OrderSort sort, boolean guaranteed) {

    /** The address from the top, or from the bottom. */
    String address(boolean descending) {
        var sorted = "sort=" + (descending ? "-" : "") + sort.name().toLowerCase(Locale.ROOT);
        return query.isEmpty() ? sorted : query + "&" + sorted;
    }

    String address(boolean descending, String anchor) {
        return address(descending) + "&at=" + anchor;
    }

    /** A search is counted by the statement that tells whether it can be sorted by anything but the date. */
    boolean isCountedWithItsPage() {
        return query.contains("q=") && sort != OrderSort.RECEIVED;
    }

    @Override
    public String toString() {
        return filter + " by " + sort.name().toLowerCase(Locale.ROOT);
    }
}
