package org.orderportal.order;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Replays the ledger of every order from empty, and compares sums, facets and folders with those that are stored. */
@Component
class LedgerCheck implements ConsistencyCheck {

    private final EveryOrder orders;
    private final LedgerReplays replays;

    LedgerCheck(EveryOrder orders, LedgerReplays replays) {
        this.orders = orders;
        this.replays = replays;
    }

    @Override
    public String subject() {
        return "Ledgers, sums and statuses of orders";
    }

    @Override
    public long run(Consumer<String> difference) {
        return orders.compare(this::differences, difference);
    }

    void check(List<OrderId> ids, Consumer<String> difference) {
        orders.atOneMoment(() -> differences(ids)).forEach(difference);
    }

    private List<String> differences(List<OrderId> ids) {
        return replays.of(ids).stream()
                .flatMap(replay -> replay.differences().stream())
                .toList();
    }
}
