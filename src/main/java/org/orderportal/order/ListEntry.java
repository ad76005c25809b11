package org.orderportal.order;

import java.util.Comparator;

/** An order in a list, with the value that the list is sorted by. */
record ListEntry(Object key, long id) {

    /** Only entries of one list can be compared: their keys are of one kind. */
    @SuppressWarnings("unchecked")
    static Comparator<ListEntry> order(boolean descending) {
        var ascending = Comparator.comparing((ListEntry entry) -> (Comparable<Object>) entry.key())
                .thenComparingLong(ListEntry::id);
        return descending ? ascending.reversed() : ascending;
    }

    ListPosition after(OrderSort sort) {
        return new ListPosition(sort, key, id, false);
    }
}
