package org.orderportal.order;

import io.micrometer.core.instrument.Metrics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Stored;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads pieces of lists as their plans say. */
@Component
class ListReading {

    private static final int CHECKED_TOGETHER = 200;
    private static final int LEAST_CHECKED = 20;

    /** Where a walk stopped. */
    record Stop(ListEntry entry, Instant receivedAt) {}

    /** What a plan leads to. */
    record Found(
            List<ListEntry> entries,
            boolean atEnd,
            @Nullable Stop stop) {}

    private final JdbcClient database;
    private final BranchReading branches;

    ListReading(JdbcClient database, BranchReading branches) {
        this.database = database;
        this.branches = branches;
    }

    ListPiece piece(ListPlan plan, @Nullable ListPosition after, int limit) {
        var found = find(plan, after, limit, ListPlan.MOST_WALKED);
        var entries = found.entries();
        var stop = found.stop();
        ListPosition next = null;
        if (stop != null) {
            next = stop.entry().after(plan.sort());
        } else if (!found.atEnd()) {
            next = entries.getLast().after(plan.sort());
        }
        return new ListPiece(
                entries.stream().map(entry -> new OrderId(entry.id())).toList(),
                next,
                stop == null || entries.size() == limit ? null : stop.receivedAt(),
                null,
                plan.sort(),
                plan.descending());
    }

    /** Whether the order is one of those that are asked for. */
    boolean holds(ListQuestion question, OrderId order) {
        return !question.findsNothing()
                && !branches.check(List.of(order.value()), question).isEmpty();
    }

    /** The first order behind that place. */
    Optional<OrderId> first(ListPlan plan, ListPosition after) {
        return find(plan, after, 1, ListPlan.MOST_WALKED).entries().stream()
                .map(entry -> new OrderId(entry.id()))
                .findFirst();
    }

    /** At most {@code limit} orders behind that place, and whether those are all; looks at so many in vain. */
    Found find(ListPlan plan, @Nullable ListPosition after, int limit, int mostWalked) {
        return switch (plan) {
            case ListPlan.Nothing nothing -> new Found(List.of(), true, null);
            case ListPlan.Small small -> sorted(small, after, limit);
            case ListPlan.Walking walking -> {
                var check = walking.check();
                yield check == null
                        ? cut(branches.entries(walking, after, limit + 1).next(limit + 1), limit)
                        : checked(walking, check, after, limit, mostWalked);
            }
        };
    }

    private Found sorted(ListPlan.Small plan, @Nullable ListPosition after, int limit) {
        var entries = branches.check(plan.orders(), plan.check()).entrySet().stream()
                .map(order -> new ListEntry(order.getValue().of(plan.sort()), order.getKey()))
                .filter(entry -> after == null || after.isBefore(entry, plan.descending()))
                .sorted(ListEntry.order(plan.descending()))
                .limit(limit + 1L)
                .toList();
        return cut(entries, limit);
    }

    private static Found cut(List<ListEntry> entries, int limit) {
        return entries.size() > limit
                ? new Found(List.copyOf(entries.subList(0, limit)), false, null)
                : new Found(entries, true, null);
    }

    private Found checked(
            ListPlan.Walking plan, ListQuestion check, @Nullable ListPosition after, int limit, int mostWalked) {
        var first = Math.min(limit + 1, CHECKED_TOGETHER);
        var walk = branches.entries(plan, after, first);
        var found = new ArrayList<ListEntry>();
        var walked = 0;
        var batch = walk.next(first);
        while (!batch.isEmpty()) {
            var right = check(check, batch);
            batch.stream().filter(entry -> right.containsKey(entry.id())).forEach(found::add);
            if (found.size() > limit) {
                return cut(found, limit);
            }
            walked += batch.size();
            if (walked >= mostWalked) {
                Metrics.counter("portal.lists.stopped").increment();
                return new Found(found, false, stop(check, batch));
            }
            var missing = limit + 1 - found.size();
            batch = walk.next(Math.min(mostWalked - walked, Math.clamp(2L * missing, LEAST_CHECKED, CHECKED_TOGETHER)));
        }
        return new Found(found, true, null);
    }

    private SequencedMap<Long, SortKeys> check(ListQuestion question, List<ListEntry> batch) {
        return branches.check(batch.stream().map(ListEntry::id).toList(), question);
    }

    /** At the last order that the reader may see: from there the reader goes on. */
    private Stop stop(ListQuestion question, List<ListEntry> batch) {
        var parameters = new MapSqlParameterSource(
                "ids", batch.stream().map(ListEntry::id).toList());
        var visible = new HashMap<Long, Instant>();
        database.sql("select o.id, o.received_at from purchase_order o where o.id in (:ids) and "
                        + question.visibility().condition(parameters))
                .paramSource(parameters)
                .query(row -> {
                    visible.put(row.getLong("id"), Stored.instant(row, "received_at"));
                });
        var last = batch.getLast();
        for (var entry : batch.reversed()) {
            var receivedAt = visible.get(entry.id());
            if (receivedAt != null) {
                return new Stop(entry, receivedAt);
            }
        }
        return new Stop(last, question.now());
    }
}
