package org.orderportal.order;

import java.util.Objects;

/**
 * A place between two rows of a list, by the value that the list is sorted by and the order's id. Only {@link OrderList}
 * makes and reads it.
 */
public final class ListPosition {

    private final OrderSort sort;
    private final Object key;
    private final long id;
    private final boolean inclusive;

    ListPosition(OrderSort sort, Object key, long id, boolean inclusive) {
        this.sort = sort;
        this.key = key;
        this.id = id;
        this.inclusive = inclusive;
    }

    /** The order that lies at this place. */
    public OrderId order() {
        return new OrderId(id);
    }

    OrderSort sort() {
        return sort;
    }

    Object key() {
        return key;
    }

    long id() {
        return id;
    }

    /** Whether the row of that key and id comes next, instead of lying behind. */
    boolean isInclusive() {
        return inclusive;
    }

    /** Whether that row comes after this place. */
    boolean isBefore(ListEntry entry, boolean descending) {
        var compared = ListEntry.order(descending).compare(new ListEntry(key, id), entry);
        return compared < 0 || compared == 0 && inclusive;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListPosition position
                && sort == position.sort
                && key.equals(position.key)
                && id == position.id
                && inclusive == position.inclusive;
    }

    @Override
    public int hashCode() {
        return Objects.hash(sort, key, id, inclusive);
    }
}
