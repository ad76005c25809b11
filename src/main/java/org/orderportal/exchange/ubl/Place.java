package org.orderportal.exchange.ubl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a parser is in a document, as a path of local names; places beside each other are counted for messages. */
final class Place {

    /** One for each depth, used again for all that is as deep: documents have millions of elements. */
    private static final class Step {

        private static final int FEW = 64;

        private String name = "";
        private int position;
        private int pathLength;
        private Map<String, Integer> seen = new HashMap<>(4);

        void begin(String itsName, int itsPosition, int itsPathLength) {
            name = itsName;
            position = itsPosition;
            pathLength = itsPathLength;
            if (seen.size() > FEW) {
                seen = new HashMap<>(4);
            } else if (!seen.isEmpty()) {
                seen.clear();
            }
        }
    }

    private final List<Step> steps = new ArrayList<>();
    private final StringBuilder path = new StringBuilder();
    private int depth;

    void enter(String name) {
        var position = depth == 0 ? 1 : steps.get(depth - 1).seen.merge(name, 1, Integer::sum);
        if (depth == steps.size()) {
            steps.add(new Step());
        }
        steps.get(depth).begin(name, position, path.length());
        depth++;
        path.append(path.isEmpty() ? "" : "/").append(name);
    }

    void leave() {
        depth--;
        path.setLength(steps.get(depth).pathLength);
    }

    int depth() {
        return depth;
    }

    /** The local names from the root, such as {@code Order/OrderLine/LineItem/ID}. */
    String path() {
        return path.toString();
    }

    /** For people: {@code /Order/OrderLine[3]/LineItem/ID}. */
    String described() {
        var described = new StringBuilder();
        steps.subList(0, depth).forEach(step -> {
            described.append('/').append(step.name);
            if (step.position > 1) {
                described.append('[').append(step.position).append(']');
            }
        });
        return described.toString();
    }
}
