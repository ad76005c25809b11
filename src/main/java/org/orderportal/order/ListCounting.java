package org.orderportal.order;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what filters find: from the counters, else up to a limit. */
@Component
class ListCounting {

    private final JdbcClient database;
    private final ListPlans plans;
    private final ListReading reading;
    private final BranchReading branches;
    private final ListNumbers numbers;

    ListCounting(
            JdbcClient database, ListPlans plans, ListReading reading, BranchReading branches, ListNumbers numbers) {
        this.database = database;
        this.plans = plans;
        this.reading = reading;
        this.branches = branches;
        this.numbers = numbers;
    }

    ListCount count(ListQuestion question) {
        if (question.findsNothing()) {
            return new ListCount(0, true);
        }
        if (question.isOfLists()) {
            return numbers.of(question, question.lists());
        }
        var plan = plan(question);
        if (plan instanceof ListPlan.Walking walking && walking.check() == null) {
            return capped(walking, OrderList.COUNT_LIMIT + 1);
        }
        var found = find(plan);
        return new ListCount(found.entries().size(), found.atEnd());
    }

    /** Looks at half as many orders as the list itself: nobody waits for a number that says "more than" anyway. */
    private ListReading.Found find(ListPlan plan) {
        return reading.find(plan, null, OrderList.COUNT_LIMIT, ListPlan.MOST_WALKED / 2);
    }

    /** However long it takes. */
    long countExactly(ListQuestion question) {
        if (question.findsNothing()) {
            return 0;
        }
        if (question.isOfLists()) {
            return numbers.exactly(question, question.lists());
        }
        var parameters = new MapSqlParameterSource();
        return database.sql("select count(*) from purchase_order o where " + OrderConditions.of(question, parameters))
                .paramSource(parameters)
                .query(Long.class)
                .single();
    }

    /** What each status would find, in the folder where its menu entry leads to. */
    Map<StatusFilter, ListCount> counts(ListQuestion question) {
        var counts = new EnumMap<StatusFilter, ListCount>(StatusFilter.class);
        var rest = question.with(question.filter().withStatus(null));
        if (rest.isOfLists() && rest.narrowing().isEmpty()) {
            for (var status : StatusFilter.values()) {
                counts.put(status, count(leadingTo(rest, status)));
            }
            return counts;
        }
        var everywhere = rest.filter().folder() == FolderFilter.INBOX
                ? rest.with(rest.filter().withFolder(FolderFilter.ALL))
                : rest;
        var found = everywhere.findsNothing() ? new ListReading.Found(List.of(), true, null) : find(plan(everywhere));
        var tally = tally(rest, found.entries());
        for (var status : StatusFilter.values()) {
            counts.put(
                    status,
                    found.atEnd()
                            ? new ListCount(tally.getOrDefault(status, 0L), true)
                            : atLeast(tally.getOrDefault(status, 0L), leadingTo(rest, status)));
        }
        return counts;
    }

    private ListCount atLeast(long number, ListQuestion question) {
        return plan(question) instanceof ListPlan.Walking walking && walking.check() == null
                ? count(question)
                : new ListCount(number, false);
    }

    private static ListQuestion leadingTo(ListQuestion rest, StatusFilter status) {
        var folder = rest.filter().folder() == FolderFilter.INBOX && !status.liesOnlyInInbox()
                ? FolderFilter.ALL
                : rest.filter().folder();
        return rest.with(rest.filter().withFolder(folder).withStatus(status));
    }

    /** How many of these orders are in each status, and in the folder where its menu entry leads to. */
    private Map<StatusFilter, Long> tally(ListQuestion rest, List<ListEntry> found) {
        if (found.isEmpty()) {
            return Map.of();
        }
        var parameters = new MapSqlParameterSource(
                "ids", found.stream().map(ListEntry::id).toList());
        var sums = Stream.of(StatusFilter.values())
                .map(status -> "sum(case when %s%s then 1 else 0 end) as n%d"
                        .formatted(OrderConditions.of(status), narrowed(rest, status), status.ordinal()))
                .collect(Collectors.joining(", "));
        return database.sql("select " + sums + " from purchase_order o where o.id in (:ids)")
                .paramSource(parameters)
                .query((row, number) -> {
                    var tally = new EnumMap<StatusFilter, Long>(StatusFilter.class);
                    for (var status : StatusFilter.values()) {
                        tally.put(status, row.getLong("n" + status.ordinal()));
                    }
                    return tally;
                })
                .single();
    }

    private static String narrowed(ListQuestion rest, StatusFilter status) {
        return leadingTo(rest, status).filter().folder() == FolderFilter.INBOX ? " and o.folder = 'INBOX'" : "";
    }

    /** Along what the filter narrows by, where that is one range: such a plan counts entries of an index. */
    private ListPlan plan(ListQuestion question) {
        var ranged = KeyRange.RANGED.stream()
                .filter(sort -> !question.range(sort).isAny())
                .toList();
        return plans.plan(question, ranged.size() == 1 ? ranged.getFirst() : OrderSort.RECEIVED, true);
    }

    /** An order with several words that begin alike is one, and stands next to itself. */
    private ListCount capped(ListPlan.Walking walking, int limit) {
        var number = walking.isOfDifferentOrders()
                ? branches.count(walking, limit)
                : branches.entries(walking, null, limit).next(limit).size();
        return new ListCount(Math.min(number, OrderList.COUNT_LIMIT), number <= OrderList.COUNT_LIMIT);
    }
}
