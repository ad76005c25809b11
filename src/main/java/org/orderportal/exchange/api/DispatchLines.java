package org.orderportal.exchange.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.NotFound;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;

/**
 * The lines of all orders that a request names, by the buyer's line ids. What is not there is refused before any draft
 * is made.
 */
final class DispatchLines {

    private record LineName(OrderId order, String line) {}

    private final OrderId order;
    private final List<OrderId> others = new ArrayList<>();
    private final Map<LineName, Long> ids = new HashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    private DispatchLines(OrderId order) {
        this.order = order;
    }

    static DispatchLines of(Orders orders, OrderId order, DispatchBody body) {
        var lines = new DispatchLines(order);
        lines.add(orders.details(order));
        lines.addOthers(orders, JsonBodies.all(body.orders()));
        lines.check(body);
        if (!lines.mistakes.isEmpty()) {
            throw new ApiRefusal(ApiProblem.ofMistakes(lines.mistakes));
        }
        return lines;
    }

    /** The further orders, in their sequence. */
    List<OrderId> others() {
        return others;
    }

    /** The id of a line that is there. @param of the id of its order; null for the first */
    long id(@Nullable String of, String line) {
        return find(of, line).orElseThrow();
    }

    /** The ids of all lines, with the place that each would have in the request. */
    Map<Long, String> places() {
        var places = new HashMap<Long, String>();
        ids.forEach((name, id) -> places.put(
                id,
                name.order().equals(order)
                        ? "lines[line=" + name.line() + "]"
                        : "lines[order=" + name.order() + ",line=" + name.line() + "]"));
        return places;
    }

    private void add(OrderDetails details) {
        details.lines()
                .forEach(line -> ids.putIfAbsent(
                        new LineName(details.summary().id(), line.ordered().ref()), line.id()));
    }

    private void addOthers(Orders orders, List<String> texts) {
        for (int index = 0; index < texts.size(); index++) {
            var other = visible(orders, texts.get(index));
            if (other.isEmpty() || other.get().summary().id().equals(order)) {
                mistakes.add(new Mistake("orders[" + index + "]", "unknown-order", "Name another order by its id."));
            } else if (!others.contains(other.get().summary().id())) {
                others.add(other.get().summary().id());
                add(other.get());
            }
        }
    }

    /** A foreign order is as unknown as one that is not there. */
    private static Optional<OrderDetails> visible(Orders orders, String id) {
        try {
            return OrderId.parse(id).map(orders::details);
        } catch (NotFound hidden) {
            return Optional.empty();
        }
    }

    private void check(DispatchBody body) {
        var lines = JsonBodies.all(body.named());
        for (int index = 0; index < lines.size(); index++) {
            check(lines.get(index).order(), lines.get(index).line(), "lines[" + index + "]");
        }
        var packages = JsonBodies.all(body.packages());
        for (int index = 0; index < packages.size(); index++) {
            var contents = JsonBodies.all(packages.get(index).contents());
            for (int inner = 0; inner < contents.size(); inner++) {
                var content = contents.get(inner);
                check(content.order(), content.line(), "packages[" + index + "].contents[" + inner + "]");
            }
        }
    }

    private void check(@Nullable String of, String line, String place) {
        if (find(of, line).isPresent()) {
            return;
        }
        mistakes.add(
                isNamed(of)
                        ? new Mistake(
                                place + ".line", "unknown-line", "Name a line of the order by the buyer's line id.")
                        : new Mistake(place + ".order", "unknown-order", "Name the order in orders too."));
    }

    private boolean isNamed(@Nullable String of) {
        return orderOf(of)
                .filter(named -> named.equals(order) || others.contains(named))
                .isPresent();
    }

    private Optional<Long> find(@Nullable String of, String line) {
        return orderOf(of).map(named -> ids.get(new LineName(named, line)));
    }

    private Optional<OrderId> orderOf(@Nullable String text) {
        return text == null ? Optional.of(order) : OrderId.parse(text);
    }
}
