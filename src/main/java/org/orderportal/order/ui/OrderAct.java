package org.orderportal.order.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.ControlFacet;
import org.orderportal.order.Folder;
import org.orderportal.order.LineTerms;
import org.orderportal.order.OrderDetails;

/** What a person can do with an order besides answering it. */
enum OrderAct {
    CLOSE_SHORT(true),
    COMPLETE(true),
    REOPEN(false),
    HOLD(true),
    RELEASE(true),
    TRASH(false),
    RESTORE(false);

    private final boolean asksWhy;

    OrderAct(boolean asksWhy) {
        this.asksWhy = asksWhy;
    }

    /** Whether it wants a reason, which stays with the order. */
    boolean asksWhy() {
        return asksWhy;
    }

    /** An act that is offered for an order; if it is not possible now, with the key of the reason. */
    record Offer(OrderAct act, @Nullable String whyNot) {}

    static List<Offer> offers(OrderDetails order, boolean staff) {
        var control = order.summary().status().control();
        var offers = new ArrayList<Offer>();
        offers.add(new Offer(CLOSE_SHORT, whyNotCloseShort(order)));
        offers.add(
                control == ControlFacet.CLOSED
                        ? new Offer(REOPEN, unlessTrashed(order))
                        : new Offer(COMPLETE, whyNotComplete(order)));
        if (staff) {
            offers.add(
                    control == ControlFacet.ON_HOLD
                            ? new Offer(RELEASE, unlessTrashed(order))
                            : new Offer(HOLD, whyNotHold(order)));
        }
        offers.add(new Offer(isTrashed(order) ? RESTORE : TRASH, null));
        return offers;
    }

    private static @Nullable String whyNotCloseShort(OrderDetails order) {
        var blocked = unlessTrashedOrClosed(order);
        if (blocked != null) {
            return blocked;
        }
        var terms = LineTerms.of(order.rules(), order.summary().kind());
        var anythingLeft = order.lines().stream()
                .map(OrderDetails.Line::quantities)
                .anyMatch(sums -> sums.toDeliver(terms).isPositive()
                        || sums.backOrdered().isPositive());
        return anythingLeft ? null : "order.page.act.nothing-left";
    }

    private static @Nullable String whyNotComplete(OrderDetails order) {
        var trashed = unlessTrashed(order);
        if (trashed != null) {
            return trashed;
        }
        return order.summary().status().folder() == Folder.COMPLETED ? "order.page.act.completed-already" : null;
    }

    private static @Nullable String whyNotHold(OrderDetails order) {
        return unlessTrashedOrClosed(order);
    }

    private static @Nullable String unlessTrashedOrClosed(OrderDetails order) {
        return order.summary().status().control() == ControlFacet.CLOSED ? "order.action.closed" : unlessTrashed(order);
    }

    private static @Nullable String unlessTrashed(OrderDetails order) {
        return isTrashed(order) ? "order.action.trashed" : null;
    }

    private static boolean isTrashed(OrderDetails order) {
        return order.summary().status().folder() == Folder.TRASHED;
    }
}
