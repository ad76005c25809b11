package org.orderportal.order.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the list looks: which columns it shows, in which order, and how close its rows stand.
 *
 * @param columns those that are shown, from left to right; the number is always one of them
 */
record ListLayout(List<ListColumn> columns, boolean compact) {

    static final ListLayout STANDARD = new ListLayout(ListColumn.ALL, false);

    ListLayout {
        columns = columns.stream().anyMatch(ListColumn::isAlwaysShown)
                ? List.copyOf(columns)
                : Stream.concat(columns.stream(), Stream.of(ListColumn.NUMBER)).toList();
    }

    ListLayout with(List<ListColumn> others) {
        return new ListLayout(others, compact);
    }

    ListLayout compact(boolean other) {
        return new ListLayout(columns, other);
    }

    /** All columns: those that are shown in their order, then the others. */
    List<ListColumn> shownFirst() {
        var all = new ArrayList<>(columns);
        ListColumn.ALL.stream().filter(column -> !columns.contains(column)).forEach(all::add);
        return all;
    }
}
