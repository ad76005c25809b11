package org.orderportal.order;

import java.util.ArrayList;
import java.util.List;

/** What a check says about single orders. */
final class TestDifferences {

    private TestDifferences() {}

    static List<String> of(LedgerCheck check, OrderId... orders) {
        var found = new ArrayList<String>();
        As.MANAGER.run(() -> check.check(List.of(orders), found::add));
        return found;
    }
}
