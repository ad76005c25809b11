package org.orderportal.order.ui;

import java.util.Arrays;
import java.util.List;
import org.orderportal.order.OrderSort;

/** A fact about an order that the list can show: a column on a wide screen. Each can be sorted by. */
enum ListColumn {
    STATUS,
    BUYER,
    SUPPLIER,
    NUMBER,
    AMOUNT,
    REQUESTED,
    RECEIVED,
    PROGRESS;

    static final List<ListColumn> ALL = List.of(values());

    String key() {
        return StatusWords.key(this);
    }

    OrderSort sort() {
        return OrderSort.valueOf(name());
    }

    /** A number opens the order and the status leads to it: a list without both could not be used. */
    boolean isAlwaysShown() {
        return this == NUMBER;
    }

    static ListColumn of(OrderSort sort) {
        return valueOf(sort.name());
    }

    static List<ListColumn> named(String keys) {
        return Arrays.stream(keys.split(","))
                .flatMap(key -> ALL.stream().filter(column -> column.key().equals(key)))
                .distinct()
                .toList();
    }
}
