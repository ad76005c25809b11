package org.orderportal.order;

/** What became of an order that was received. */
public sealed interface Reception {

    OrderId order();

    /** It is new. */
    record Created(OrderId order) implements Reception {}

    /** The same bytes were here before; nothing changed. */
    record AlreadyHere(OrderId order) implements Reception {}

    /** Another order of the same buyer, supplier and number is here, with other content: a person decides. */
    record Conflict(OrderId order) implements Reception {}
}
