package org.orderportal.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;

/**
 * Where an order stands, computed from its lines' sums.
 *
 * @param delivered how much of what is owed is dispatched (domain: "n of m", by quantity for one line, else by lines)
 * @param invoiced  the same of what may be invoiced
 * @param backOrdered whether something comes later, on a day that nobody knows yet
 * @param progress  per cent by amount, 0 to 100
 * @param dueAt     when this order becomes overdue, if ever
 * @param dueFor    what it becomes overdue for then
 */
public record OrderStatus(
        Folder folder,
        ControlFacet control,
        ResponseFacet response,
        DeliveryFacet delivery,
        InvoiceFacet invoicing,
        Headline headline,
        boolean respondable,
        boolean deliverable,
        boolean invoiceable,
        boolean backOrdered,
        Share delivered,
        Share invoiced,
        int progress,
        @Nullable Instant dueAt,
        @Nullable DueFor dueFor) {

    /** "n of m". */
    public record Share(Quantity n, Quantity m) {
        public static final Share NONE = new Share(Quantity.ZERO, Quantity.ZERO);
    }

    public boolean isOverdue(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }

    /** The text of the badge; it takes the numbers of {@link #headlineShare} where work has begun. */
    public String headlineKey() {
        var key = "order.status.headline." + headline;
        return headlineShare().n().isPositive() ? key + ".share" : key;
    }

    /** "n of m" of what the badge is about; nothing where it names no numbers. */
    public Share headlineShare() {
        return switch (headline) {
            case DELIVERABLE -> delivered;
            case INVOICEABLE -> invoiced;
            default -> Share.NONE;
        };
    }
}
