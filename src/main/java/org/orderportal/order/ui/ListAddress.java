package org.orderportal.order.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.OrderFilter;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderSort;

/**
 * What the address of the order list says after the question mark, so that Back, a reload and a shared link give the
 * same screen. {@link ListQuery} writes and reads it.
 *
 * @param at     the order that the list starts with, instead of its first
 * @param row    the order whose row is looked for when the list is opened: where one came back from
 * @param ticked the orders that are ticked, as far as an address can hold them
 */
record ListAddress(
        OrderFilter filter,
        OrderSort sort,
        boolean descending,
        ListLayout layout,
        @Nullable OrderId at,
        @Nullable OrderId row,
        List<OrderId> ticked) {

    /** Beyond so many ticked orders the address does not name them: it would grow too long to be sent. */
    static final int MOST_TICKED = 50;

    static final ListAddress START =
            new ListAddress(OrderFilter.INBOX, OrderSort.RECEIVED, true, ListLayout.STANDARD, null, null, List.of());

    ListAddress {
        ticked = ticked.size() > MOST_TICKED ? List.of() : List.copyOf(ticked);
    }

    static ListAddress of(QueryParameters query) {
        return ListQuery.read(query);
    }

    QueryParameters query() {
        return ListQuery.write(this);
    }

    /** The path of a page with this query after it: how a link to an order finds the way back to its list. */
    String after(String path) {
        return path + "?" + query().getQueryString();
    }

    boolean isFiltered() {
        return !filter.equals(filter.withoutFilters());
    }

    /** Another list starts at its top, with nothing ticked. */
    ListAddress with(OrderFilter newFilter) {
        return new ListAddress(newFilter, sort, descending, layout, null, null, List.of());
    }

    ListAddress sortedBy(OrderSort newSort, boolean newDescending) {
        return new ListAddress(filter, newSort, newDescending, layout, null, null, ticked);
    }

    ListAddress with(ListLayout newLayout) {
        return new ListAddress(filter, sort, descending, newLayout, at, null, ticked);
    }

    ListAddress startingWith(@Nullable OrderId first) {
        return new ListAddress(filter, sort, descending, layout, first, null, List.of());
    }

    /** The same list, which shows the row of that order when it is opened. */
    ListAddress returningTo(@Nullable OrderId order) {
        return new ListAddress(filter, sort, descending, layout, at, order, ticked);
    }

    ListAddress ticking(Collection<OrderId> orders) {
        return new ListAddress(filter, sort, descending, layout, at, row, List.copyOf(orders));
    }

    /** What a saved view keeps: not where in the list one was, nor what was ticked. */
    ListAddress withoutPlace() {
        return new ListAddress(filter, sort, descending, layout, null, null, List.of());
    }
}
