package org.orderportal.response;

import java.util.HashSet;
import java.util.Set;
import org.orderportal.order.OrderDetails;

/** The ids that added articles get, going on as the buyer numbers the lines of the order. */
final class NextRefs {

    private static final int LONGEST_NUMBER = 9;

    private final Set<String> taken = new HashSet<>();
    private final int step;
    private int last;

    NextRefs(OrderDetails order) {
        var tens = true;
        for (var line : order.lines()) {
            var ref = line.ordered().ref();
            taken.add(ref);
            if (ref.matches("\\d{1,%d}".formatted(LONGEST_NUMBER))) {
                last = Math.max(last, Integer.parseInt(ref));
                tens &= Integer.parseInt(ref) % 10 == 0;
            } else {
                tens = false;
            }
        }
        this.step = tens && last > 0 ? 10 : 1;
    }

    String next() {
        do {
            last += step;
        } while (!taken.add(Integer.toString(last)));
        return Integer.toString(last);
    }
}
