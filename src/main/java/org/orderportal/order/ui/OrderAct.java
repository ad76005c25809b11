package org.orderportal.order.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.ControlFacet;
import org.orderportal.order.Folder;
import org.orderportal.order.LineQuantities;
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

    /** An act that is offered for an order, and if it is not possible now, why. */
    record Offer(OrderAct act, Optional<Impossible> whyNot) {}

    static List<Offer> offers(OrderDetails order, boolean staff) {
        var offers = new ArrayList<Offer>();
        offers.add(new Offer(CLOSE_SHORT, whyNotCloseShort(order)));
        offers.add(
                order.reasons().closed() != null
                        ? new Offer(REOPEN, because(isTrashed(order), "order.skipped.in-trash"))
                        : new Offer(COMPLETE, whyNotComplete(order)));
        if (staff) {
            offers.add(
                    order.reasons().hold() != null
                            ? new Offer(RELEASE, Optional.empty())
                            : new Offer(HOLD, whyNotHold(order)));
        }
        offers.add(new Offer(isTrashed(order) ? RESTORE : TRASH, Optional.empty()));
        return offers;
    }

    private static Optional<Impossible> whyNotCloseShort(OrderDetails order) {
        var terms = LineTerms.of(order.rules(), order.summary().kind());
        var sums = order.lines().stream().map(OrderDetails.Line::quantities).toList();
        var anythingLeft = sums.stream()
                .anyMatch(line ->
                        line.toDeliver(terms).isPositive() || line.backOrdered().isPositive());
        return because(order.summary().waitingForConnection(), "order.action.waiting-for-connection")
                .or(() -> because(isTrashed(order), "order.action.trashed"))
                .or(() -> Optional.ofNullable(order.reasons().closed())
                        .map(reason -> new Impossible("order.action.closed", reason)))
                .or(() -> because(
                        !sums.stream().allMatch(LineQuantities::isAnswered), "order.ledger.close-short-unanswered"))
                .or(() -> because(!anythingLeft, "order.ledger.nothing-left"));
    }

    private static Optional<Impossible> whyNotComplete(OrderDetails order) {
        var status = order.summary().status();
        var demands =
                status.control() == ControlFacet.CHANGE_TO_ANSWER || status.control() == ControlFacet.CANCEL_TO_ANSWER;
        return because(isTrashed(order), "order.skipped.in-trash")
                .or(() -> because(demands, "order.skipped.answer-first"))
                .or(() -> because(status.folder() == Folder.COMPLETED, "order.skipped.completed-by-itself"));
    }

    private static Optional<Impossible> whyNotHold(OrderDetails order) {
        return because(isTrashed(order), "order.skipped.in-trash")
                .or(() -> because(order.reasons().closed() != null, "order.skipped.completed-already"));
    }

    private static Optional<Impossible> because(boolean applies, String key) {
        return applies ? Optional.of(new Impossible(key)) : Optional.empty();
    }

    private static boolean isTrashed(OrderDetails order) {
        return order.summary().status().folder() == Folder.TRASHED;
    }
}
