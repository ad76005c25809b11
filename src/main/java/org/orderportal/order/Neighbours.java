package org.orderportal.order;

import org.jspecify.annotations.Nullable;

/** The orders beside one in a list; none at its ends, or where the order does not stand in the list (any more). */
public record Neighbours(
        @Nullable OrderId previous, @Nullable OrderId next) {}
