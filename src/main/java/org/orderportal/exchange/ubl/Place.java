package org.orderportal.exchange.ubl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Where a parser is in a document, as a path of local names; places beside each other are counted for messages. */
final class Place {

    private record Step(String name, int position, int pathLength, Map<String, Integer> seen) {}

    private final Deque<Step> steps = new ArrayDeque<>();
    private final StringBuilder path = new StringBuilder();

    void enter(String name) {
        var parent = steps.peek();
        var position = parent == null ? 1 : parent.seen().merge(name, 1, Integer::sum);
        steps.push(new Step(name, position, path.length(), new HashMap<>(4)));
        path.append(path.isEmpty() ? "" : "/").append(name);
    }

    void leave() {
        path.setLength(steps.pop().pathLength());
    }

    int depth() {
        return steps.size();
    }

    /** The local names from the root, such as {@code Order/OrderLine/LineItem/ID}. */
    String path() {
        return path.toString();
    }

    /** For people: {@code /Order/OrderLine[3]/LineItem/ID}. */
    String described() {
        var described = new StringBuilder();
        steps.descendingIterator().forEachRemaining(step -> {
            described.append('/').append(step.name());
            if (step.position() > 1) {
                described.append('[').append(step.position()).append(']');
            }
        });
        return described.toString();
    }
}
