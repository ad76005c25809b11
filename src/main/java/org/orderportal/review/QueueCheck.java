package org.orderportal.review;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.ConsistencyCheck;
import org.orderportal.order.EveryOrder;
import org.orderportal.order.OrderId;
import org.orderportal.review.ReviewTable.Needed;
import org.springframework.stereotype.Component;

/** Compares the account managers' queue with why its orders, and those that are not in it, need somebody. */
@Component
class QueueCheck implements ConsistencyCheck {

    private final EveryOrder orders;
    private final ReviewTable table;
    private final ReviewFactsReading facts;

    QueueCheck(EveryOrder orders, ReviewTable table, ReviewFactsReading facts) {
        this.orders = orders;
        this.table = table;
        this.facts = facts;
    }

    @Override
    public String subject() {
        return "Account managers' queue";
    }

    @Override
    public long run(Consumer<String> difference) {
        return orders.compare(this::compare, difference);
    }

    private List<String> compare(List<OrderId> ids) {
        var stored = table.read(ids);
        return facts.of(ids).stream()
                .map(ReviewedOrders::needed)
                .filter(right -> !agree(stored.get(right.order()), right))
                .map(right -> words(stored.get(right.order()), right))
                .toList();
    }

    /** What needs nobody, and nobody holds on to, has no row. */
    private static boolean agree(ReviewTable.@Nullable Row stored, Needed right) {
        return stored == null ? !right.needed() : stored.says(right);
    }

    private static String words(ReviewTable.@Nullable Row stored, Needed right) {
        return "Order %s: the queue has %s, its facts say %s"
                .formatted(right.order(), stored == null ? "nothing" : stored, right);
    }
}
