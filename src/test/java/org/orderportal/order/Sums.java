package org.orderportal.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.base.calendar.WorkingTime;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRules.InvoiceBase;

/** Lines and orders with given sums, written as the domain's tables write them: {@code Sums.of(10).c(6).d(8)}. */
record Sums(long o, @Nullable Long c, long b, long d, long s, long i, long k, long w) {

    static final Instant RECEIVED = Instant.parse("2026-11-20T09:00:00Z");

    /** The worked cases' own rules: response required, base dispatched. */
    static final BuyerRules ANSWER_FIRST = rules(true, InvoiceBase.DISPATCHED, null);

    static Sums of(long ordered) {
        return new Sums(ordered, null, 0, 0, 0, 0, 0, 0);
    }

    Sums c(long confirmed) {
        return new Sums(o, confirmed, b, d, s, i, k, w);
    }

    Sums b(long backOrdered) {
        return new Sums(o, c, backOrdered, d, s, i, k, w);
    }

    Sums d(long dispatched) {
        return new Sums(o, c, b, dispatched, s, i, k, w);
    }

    Sums s(long shortClosed) {
        return new Sums(o, c, b, d, shortClosed, i, k, w);
    }

    Sums i(long invoiced) {
        return new Sums(o, c, b, d, s, invoiced, k, w);
    }

    Sums k(long credited) {
        return new Sums(o, c, b, d, s, i, credited, w);
    }

    Sums w(long writtenOff) {
        return new Sums(o, c, b, d, s, i, k, writtenOff);
    }

    LineQuantities quantities() {
        return new LineQuantities(
                Quantity.of(o),
                c == null ? null : Quantity.of(c),
                Quantity.of(b),
                Quantity.of(d),
                Quantity.of(s),
                Quantity.of(i),
                Quantity.of(k),
                Quantity.of(w));
    }

    LineStanding line() {
        return line(Amount.of("100"), null);
    }

    LineStanding line(Amount net, @Nullable LocalDate dueOn) {
        return new LineStanding(quantities(), net, o == 0 && c != null && c > 0, false, dueOn);
    }

    OrderStanding order(BuyerRules rules) {
        return orderOf(rules, line());
    }

    static OrderStanding orderOf(BuyerRules rules, LineStanding... lines) {
        return new OrderStanding(
                OrderKind.ORDER, Controls.NONE, Answering.PLAIN, rules, RECEIVED, Arrays.asList(lines));
    }

    static OrderStatus statusOf(OrderStanding standing) {
        return standing.status(new WorkingTime(java.time.ZoneId.of("Europe/Stockholm")));
    }

    static OrderStanding withControl(OrderStanding order, ControlFacet control) {
        return new OrderStanding(
                order.kind(), controls(control), order.answering(), order.rules(), order.askedAt(), order.lines());
    }

    /** Said of an order so that this shows first. */
    static Controls controls(ControlFacet facet) {
        return switch (facet) {
            case OPEN -> Controls.NONE;
            case CHANGE_TO_ANSWER ->
                new Controls(false, null, true, false, false, false, null, null, OrderTroubles.NONE);
            case CANCEL_TO_ANSWER ->
                new Controls(false, null, false, true, false, false, null, null, OrderTroubles.NONE);
            case CANCELLED -> new Controls(false, null, false, false, true, false, null, null, OrderTroubles.NONE);
            case WAITING_FOR_BUYER ->
                new Controls(false, null, false, false, false, true, null, null, OrderTroubles.NONE);
            case ON_HOLD -> Controls.NONE.withHoldReason("price unclear");
            case CLOSED -> Controls.NONE.withClosedReason("settled by phone");
        };
    }

    static OrderStanding withKind(OrderStanding order, OrderKind kind) {
        return new OrderStanding(
                kind, order.controls(), order.answering(), order.rules(), order.askedAt(), order.lines());
    }

    static OrderStanding withAnswering(OrderStanding order, Answering answering) {
        return new OrderStanding(
                order.kind(), order.controls(), answering, order.rules(), order.askedAt(), order.lines());
    }

    static BuyerRules rules(boolean responseRequired, InvoiceBase base, @Nullable Integer deadlineHours) {
        return new BuyerRules(
                responseRequired,
                deadlineHours,
                Set.of(BuyerRules.AllowedChange.values()),
                false,
                Quantity.ZERO,
                Quantity.ZERO,
                false,
                true,
                false,
                false,
                null,
                base,
                Quantity.ZERO,
                Set.of());
    }

    static List<LineQuantities> quantitiesOf(OrderStanding order) {
        return order.lines().stream().map(LineStanding::quantities).toList();
    }
}
