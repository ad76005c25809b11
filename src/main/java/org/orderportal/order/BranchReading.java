package org.orderportal.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads ranges of the lists' indexes, those of several companies, folders and lists with one statement. */
@Component
class BranchReading {

    /** Several words of one order may begin alike: then it stands in several branches. */
    private static final int MOST_OF_AN_ORDER = 2;

    /** The next piece of one branch. */
    record Piece(ListBranch branch, @Nullable ListPosition after, int limit) {}

    private final JdbcClient database;

    BranchReading(JdbcClient database) {
        this.database = database;
    }

    /** The entries of those branches, merged as they are asked for. */
    MergedEntries entries(ListPlan.Walking plan, @Nullable ListPosition after, int expected) {
        return new MergedEntries(this, plan, after, expected);
    }

    /** What each of these pieces holds. */
    List<List<ListEntry>> read(ListWalk walk, List<Piece> pieces) {
        var parameters = new MapSqlParameterSource();
        var read = new ArrayList<List<ListEntry>>();
        pieces.forEach(piece -> read.add(new ArrayList<>()));
        database.sql(sql(walk, pieces, parameters)).paramSource(parameters).query(row -> {
            var entry = new ListEntry(row.getObject("sort_key", SortKeys.type(walk.sort())), row.getLong("order_id"));
            read.get(row.getInt("branch")).add(entry);
        });
        return read;
    }

    /** Without an order over all: the database would read every piece to its end, and sort. */
    static String sql(ListWalk walk, List<Piece> pieces, MapSqlParameterSource parameters) {
        var parts = new ArrayList<String>();
        for (var piece : pieces) {
            parts.add(piece.branch().piece(walk, piece.after(), piece.limit(), parameters, parts.size()));
        }
        return parts.size() == 1 ? parts.getFirst() : "(" + String.join(") union all (", parts) + ")";
    }

    /** How many entries the branches hold together, up to a limit; of an order in several of them each. */
    int count(ListPlan.Walking plan, int limit) {
        var found = 0;
        for (var branch : plan.branches()) {
            if (found < limit) {
                var parameters = new MapSqlParameterSource();
                found += database.sql(branch.count(plan.walk(), limit - found, parameters))
                        .paramSource(parameters)
                        .query(Integer.class)
                        .single();
            }
        }
        return found;
    }

    /**
     * The orders of the branches where there are at most so many, else nothing. No order of theirs matters here, so that
     * about as many entries are read as orders are asked for, however the branches differ in length.
     */
    @Nullable Set<Long> few(ListPlan.Walking plan, int most) {
        var found = new HashSet<Long>();
        var entries = 0;
        var open = plan.branches().stream()
                .map(branch -> new Piece(branch, null, most / plan.branches().size() + 1))
                .toList();
        while (!open.isEmpty()) {
            var read = read(plan.walk(), open);
            for (var piece : read) {
                piece.forEach(entry -> found.add(entry.id()));
                entries += piece.size();
            }
            if (found.size() > most || entries > MOST_OF_AN_ORDER * most) {
                return null;
            }
            open = goingOn(plan.walk(), open, read, most + 1 - found.size());
        }
        return found;
    }

    /** The next pieces of those branches that have not ended, with so many entries together. */
    private static List<Piece> goingOn(ListWalk walk, List<Piece> pieces, List<List<ListEntry>> read, int wanted) {
        var full = IntStream.range(0, pieces.size())
                .filter(index -> read.get(index).size() == pieces.get(index).limit())
                .toArray();
        return IntStream.of(full)
                .mapToObj(index -> new Piece(
                        pieces.get(index).branch(),
                        read.get(index).getLast().after(walk.sort()),
                        wanted / full.length + 1))
                .toList();
    }

    /** Those of the orders that the condition holds for, with their keys, in the order of the ids given. */
    SequencedMap<Long, SortKeys> check(Collection<Long> orders, ListQuestion question) {
        var parameters = new MapSqlParameterSource("ids", orders);
        var found = new HashMap<Long, SortKeys>();
        if (!orders.isEmpty()) {
            var condition = OrderConditions.of(question, parameters);
            database.sql("select o.id, " + SortKeys.COLUMNS + " from purchase_order o where o.id in (:ids) and "
                            + condition)
                    .paramSource(parameters)
                    .query(row -> {
                        found.put(row.getLong("id"), SortKeys.ofOrder(row));
                    });
        }
        var checked = new LinkedHashMap<Long, SortKeys>();
        orders.stream().filter(found::containsKey).forEach(id -> checked.put(id, found.get(id)));
        return checked;
    }
}
