package org.orderportal.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.orderportal.order.OrderFilter;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderList;
import org.orderportal.order.OrderSort;
import org.orderportal.order.OrderSummary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What the demo's largest supplier has done with its orders of the last weeks: most are completed, some under way, a few
 * left or refused; the newest nobody has touched.
 */
@Component
@Profile("demo")
class DemoTrade {

    private static final String SUPPLIER = "anna@norrskog.example";
    private static final int MOST = 200;
    private static final Duration UNTOUCHED = Duration.ofDays(3);
    private static final Duration ANSWERED = Duration.ofHours(4);
    private static final Duration DISPATCHED = Duration.ofDays(2);
    private static final Duration INVOICED = Duration.ofHours(66);

    /** How far an order came. */
    private enum Course {
        COMPLETED,
        TO_INVOICE,
        IN_PARTS,
        LEFT,
        TO_DELIVER,
        SHORTENED,
        REJECTED
    }

    /** One order after the other, the oldest first, over and over. */
    private static final List<Course> COURSES = List.of(
            Course.COMPLETED,
            Course.TO_INVOICE,
            Course.COMPLETED,
            Course.COMPLETED,
            Course.LEFT,
            Course.COMPLETED,
            Course.TO_DELIVER,
            Course.SHORTENED,
            Course.IN_PARTS,
            Course.LEFT,
            Course.REJECTED);

    private final OrderList orders;
    private final DemoClerk clerk;
    private final DemoActing acting;
    private final Clock clock;

    DemoTrade(OrderList orders, DemoClerk clerk, DemoActing acting, Clock clock) {
        this.orders = orders;
        this.clerk = clerk;
        this.acting = acting;
        this.clock = clock;
    }

    void begin() {
        var earlier = acting.as(SUPPLIER, this::earlier);
        IntStream.range(0, earlier.size()).forEach(place -> trade(earlier.get(place), place));
    }

    private List<OrderSummary> earlier() {
        var before = clock.instant().minus(UNTOUCHED);
        var ids = orders.read(OrderFilter.INBOX, OrderSort.RECEIVED, false, null, MOST)
                .ids();
        return orders.rows(ids).stream()
                .filter(order -> order.receivedAt().isBefore(before))
                .toList();
    }

    private void trade(OrderSummary order, int place) {
        switch (COURSES.get(place % COURSES.size())) {
            case COMPLETED -> {
                after(ANSWERED, order, clerk::accept);
                after(DISPATCHED, order, clerk::dispatch);
                after(INVOICED, order, clerk::invoice);
            }
            case TO_INVOICE -> {
                after(ANSWERED, order, clerk::accept);
                after(DISPATCHED, order, clerk::dispatch);
            }
            case IN_PARTS -> {
                after(ANSWERED, order, clerk::accept);
                after(DISPATCHED, order, clerk::dispatchHalf);
                after(INVOICED, order, clerk::invoice);
            }
            case TO_DELIVER -> after(ANSWERED, order, clerk::accept);
            case SHORTENED -> {
                after(ANSWERED, order, clerk::acceptAllButTheLast);
                after(DISPATCHED, order, clerk::dispatch);
            }
            case REJECTED -> after(ANSWERED, order, clerk::reject);
            case LEFT -> {
                // Somebody has to look at it.
            }
        }
    }

    private void after(Duration time, OrderSummary order, Consumer<OrderId> work) {
        acting.at(order.receivedAt().plus(time), SUPPLIER, () -> work.accept(order.id()));
    }
}
