package org.orderportal.order;

import java.util.Objects;

/**
 * A place between two rows of a list, by the value that the list is sorted by and the order's id. Only {@link OrderList}
 * makes and reads it.
 */
public final class ListPosition {

    private final Object key;
    private final long id;
    private final boolean inclusive;

    ListPosition(Object key, long id, boolean inclusive) {
        this.key = key;
        this.id = id;
        this.inclusive = inclusive;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof ListPosition position
                && key.equals(position.key)
                && id == position.id
                && inclusive == position.inclusive;
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, id, inclusive);
    }
}
