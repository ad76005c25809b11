package org.orderportal.order;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The lists in which an order can stand, beside that of all orders and that of its buyer, by the number that marks them
 * in {@code order_listing}. The numbers are stored: they never change.
 */
enum ListKey {
    RESPONDABLE(1),
    ACCEPTED(2),
    PARTIALLY_ACCEPTED(3),
    REJECTED(4),
    DELIVERABLE(5),
    PARTLY_DELIVERED(6),
    FULLY_DELIVERED(7),
    INVOICEABLE(8),
    PARTLY_INVOICED(9),
    FULLY_INVOICED(10),
    WAITING_FOR_BUYER(11),
    CHANGED(12),
    BACK_ORDER(13),
    ON_HOLD(14),
    CANCELLED(15),
    /** Overdue, a change, a cancellation or a refused invoice waits for an answer, or a document did not arrive. */
    NEEDS_ATTENTION(16),
    OVERDUE(17);

    /** The list of all orders. */
    static final long ALL = 0;

    /** Ids of buyers are greater. */
    static final long GREATEST_STATUS = 99;

    private final long number;

    ListKey(long number) {
        this.number = number;
    }

    long number() {
        return number;
    }

    /** What a list of that status merges. */
    static List<ListKey> of(StatusFilter status) {
        return switch (status) {
            case RESPONDABLE -> List.of(RESPONDABLE);
            case ACCEPTED -> List.of(ACCEPTED);
            case PARTIALLY_ACCEPTED -> List.of(PARTIALLY_ACCEPTED);
            case REJECTED -> List.of(REJECTED);
            case DELIVERABLE -> List.of(DELIVERABLE);
            case DELIVERED -> List.of(PARTLY_DELIVERED, FULLY_DELIVERED);
            case PARTLY_DELIVERED -> List.of(PARTLY_DELIVERED);
            case FULLY_DELIVERED -> List.of(FULLY_DELIVERED);
            case INVOICEABLE -> List.of(INVOICEABLE);
            case INVOICED -> List.of(PARTLY_INVOICED, FULLY_INVOICED);
            case PARTLY_INVOICED -> List.of(PARTLY_INVOICED);
            case FULLY_INVOICED -> List.of(FULLY_INVOICED);
            case OVERDUE -> List.of(OVERDUE);
            case WAITING_FOR_BUYER -> List.of(WAITING_FOR_BUYER);
            case CHANGED -> List.of(CHANGED);
            case BACK_ORDER -> List.of(BACK_ORDER);
            case ON_HOLD -> List.of(ON_HOLD);
            case CANCELLED -> List.of(CANCELLED);
        };
    }

    /** Every list in which an order of that buyer stands, with nothing wrong with its documents. */
    static Set<Long> of(OrderStatus status, boolean overdue, long buyer) {
        return of(status, overdue, OrderTroubles.NONE, buyer);
    }

    static Set<Long> of(OrderStatus status, boolean overdue, OrderTroubles troubles, long buyer) {
        var lists = new LinkedHashSet<Long>();
        lists.add(ALL);
        lists.add(buyer);
        add(lists, status.respondable(), RESPONDABLE);
        add(lists, status.deliverable(), DELIVERABLE);
        add(lists, status.invoiceable(), INVOICEABLE);
        add(lists, status.backOrdered(), BACK_ORDER);
        switch (status.response()) {
            case ACCEPTED, ACCEPTED_IMPLICITLY, ACCEPTED_WITH_CHANGES -> add(lists, true, ACCEPTED);
            case PARTIALLY_ACCEPTED -> add(lists, true, PARTIALLY_ACCEPTED);
            case REJECTED -> add(lists, true, REJECTED);
            case NOT_ANSWERED, RECEIVED, PARTLY_ANSWERED -> {}
        }
        add(lists, status.delivery() == DeliveryFacet.PARTLY_DELIVERED, PARTLY_DELIVERED);
        add(lists, status.delivery() == DeliveryFacet.FULLY_DELIVERED, FULLY_DELIVERED);
        add(lists, status.invoicing() == InvoiceFacet.PARTLY_INVOICED, PARTLY_INVOICED);
        add(lists, status.invoicing() == InvoiceFacet.FULLY_INVOICED, FULLY_INVOICED);
        addControl(lists, status.control());
        add(lists, overdue, OVERDUE);
        var urgent = overdue || status.control().asksForAnswer() || troubles.call(status.control());
        add(lists, urgent, NEEDS_ATTENTION);
        return lists;
    }

    private static void addControl(Collection<Long> lists, ControlFacet control) {
        switch (control) {
            case CHANGE_TO_ANSWER -> add(lists, true, CHANGED);
            case WAITING_FOR_BUYER -> add(lists, true, WAITING_FOR_BUYER);
            case ON_HOLD -> add(lists, true, ON_HOLD);
            case CANCELLED -> add(lists, true, CANCELLED);
            case OPEN, CLOSED, CANCEL_TO_ANSWER -> {}
        }
    }

    private static void add(Collection<Long> lists, boolean stands, ListKey list) {
        if (stands) {
            lists.add(list.number);
        }
    }
}
