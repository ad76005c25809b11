package org.orderportal.order;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.order.Availability.Impossible;
import org.springframework.stereotype.Component;

/**
 * Changes what is said about whole orders, in the transaction of the caller: locks them, decides for each by what it is
 * at that moment, and writes controls, status and history.
 */
@Component
class OrderSteering {

    private static final int PIECE = 200;
    private static final int LONGEST_REASON = 1000;

    /** Of what does not exist, and of what the reader may not see, exactly the same is said. */
    private static final Impossible UNKNOWN = impossible("unknown");

    /** An order that is locked, and where it lies. */
    record Now(OrderHead head, Folder folder) {

        Controls controls() {
            return head.controls();
        }

        Step to(Controls other) {
            return new Change(head.with(other));
        }
    }

    /** What is to become of one order. */
    sealed interface Step {}

    record Change(OrderHead head) implements Step {}

    record Skip(Impossible reason) implements Step {

        Skip(String reason) {
            this(impossible(reason));
        }
    }

    private final OrderHeads heads;
    private final OrderStandings standings;
    private final OrderHistory history;
    private final Clock clock;

    OrderSteering(OrderHeads heads, OrderStandings standings, OrderHistory history, Clock clock) {
        this.heads = heads;
        this.standings = standings;
        this.history = history;
        this.clock = clock;
    }

    /** Those in which something is open; of what the reader may not see there is no trace. */
    List<OrderId> withOpenWork(Collection<OrderId> ids) {
        var open = new ArrayList<OrderId>();
        for (var piece : pieces(ids)) {
            standings.of(heads.of(piece)).forEach((head, standing) -> {
                if (standing.hasOpenWork()) {
                    open.add(head.id());
                }
            });
        }
        return open;
    }

    BulkOutcome steer(Collection<OrderId> ids, String event, Function<Now, Step> decide, String... arguments) {
        var done = new ArrayList<OrderId>();
        var skipped = new HashMap<OrderId, Impossible>();
        ids.forEach(id -> skipped.put(id, UNKNOWN));
        for (var piece : pieces(ids)) {
            var changed = new ArrayList<OrderHead>();
            for (var now : lock(piece)) {
                switch (decide.apply(now)) {
                    case Change(var head) -> changed.add(head);
                    case Skip(var reason) -> skipped.put(now.head().id(), reason);
                }
            }
            changed.forEach(head -> write(head, event, arguments));
            standings.refresh(changed);
            done.addAll(changed.stream().map(OrderHead::id).toList());
        }
        done.forEach(skipped::remove);
        return new BulkOutcome(done, skipped);
    }

    /**
     * The same of one order.
     *
     * @throws NotFound if there is no such order, or the reader may not see it
     * @throws Refusal  if it is not possible now
     */
    void steerOne(OrderId id, String event, Function<Now, Step> decide, String... arguments) {
        var reason = steer(List.of(id), event, decide, arguments).skipped().get(id);
        if (UNKNOWN.equals(reason)) {
            throw new NotFound("order");
        }
        if (reason != null) {
            throw new Refusal(reason.reasonKey(), reason.arguments().toArray());
        }
    }

    private List<Now> lock(List<OrderId> piece) {
        return standings.of(heads.lock(piece)).entrySet().stream()
                .map(order -> new Now(order.getKey(), order.getValue().folder()))
                .toList();
    }

    private void write(OrderHead head, String event, String... arguments) {
        heads.write(head);
        history.add(head.id(), head.supplier().value(), clock.instant(), event, arguments);
    }

    /** Ascending by id over all pieces: two who lock many orders wait for each other, and never block each other. */
    private static List<List<OrderId>> pieces(Collection<OrderId> ids) {
        var sorted = ids.stream()
                .map(OrderId::value)
                .distinct()
                .sorted()
                .map(OrderId::new)
                .toList();
        var pieces = new ArrayList<List<OrderId>>();
        for (int start = 0; start < sorted.size(); start += PIECE) {
            pieces.add(sorted.subList(start, Math.min(start + PIECE, sorted.size())));
        }
        return pieces;
    }

    static Impossible impossible(String reason) {
        return new Impossible("order.skipped." + reason);
    }

    /** @throws Refusal if there is none, or it is too long */
    static String reason(String words) {
        var reason = words.strip();
        if (reason.isEmpty()) {
            throw new Refusal("order.reason.missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("order.reason.too-long", LONGEST_REASON);
        }
        return reason;
    }
}
