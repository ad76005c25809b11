package org.orderportal.order;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/**
 * How many orders of a supplier stand in each list. A transaction changes its counters once, at its end and in ascending
 * order, so that two of them wait for each other and never in a circle. There is no counter over all suppliers: all
 * transactions would stand in one line for it.
 */
@Component
class OrderCounters {

    record Counter(long supplier, int folder, long list) implements Comparable<Counter> {

        private static final Comparator<Counter> ASCENDING = Comparator.comparingLong(Counter::supplier)
                .thenComparingInt(Counter::folder)
                .thenComparingLong(Counter::list);

        @Override
        public int compareTo(Counter other) {
            return ASCENDING.compare(this, other);
        }
    }

    private final NamedParameterJdbcTemplate database;

    OrderCounters(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /** Adds those numbers to the counters; the caller's transaction writes nothing else to them. */
    void add(SortedMap<Counter, Long> deltas) {
        var changes = deltas.entrySet().stream()
                .filter(change -> change.getValue() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new));
        if (changes.isEmpty()) {
            return;
        }
        makeMissing(changes.keySet());
        var rows = changes.entrySet().stream()
                .map(change -> parameters(change.getKey()).addValue("delta", change.getValue()))
                .toArray(SqlParameterSource[]::new);
        database.batchUpdate("""
                update order_count set orders = orders + :delta
                where supplier_id = :supplier and folder = :folder and list_key = :list""", rows);
    }

    /** Who makes counters holds the lock of them all: waiting for the same new row would end in a deadlock. */
    private void makeMissing(Set<Counter> wanted) {
        if (missing(wanted).isEmpty()) {
            return;
        }
        database.query(
                "select orders from order_count where supplier_id = 0 and folder = 0 and list_key = 0 for update",
                row -> {});
        var rows = missing(wanted).stream().map(OrderCounters::parameters).toArray(SqlParameterSource[]::new);
        database.batchUpdate("""
                insert into order_count (supplier_id, folder, list_key, orders)
                values (:supplier, :folder, :list, 0)""", rows);
    }

    private Set<Counter> missing(Set<Counter> wanted) {
        var missing = new TreeSet<>(wanted);
        var parameters = new MapSqlParameterSource()
                .addValue("suppliers", distinct(wanted.stream().map(Counter::supplier)))
                .addValue("lists", distinct(wanted.stream().map(Counter::list)));
        database.query("""
                select supplier_id, folder, list_key from order_count
                where supplier_id in (:suppliers) and folder between 1 and 6 and list_key in (:lists)""", parameters, row -> {
            missing.remove(new Counter(row.getLong("supplier_id"), row.getInt("folder"), row.getLong("list_key")));
        });
        return missing;
    }

    private static Collection<Long> distinct(Stream<Long> numbers) {
        return numbers.collect(Collectors.toCollection(TreeSet::new));
    }

    private static MapSqlParameterSource parameters(Counter counter) {
        return new MapSqlParameterSource()
                .addValue("supplier", counter.supplier())
                .addValue("folder", counter.folder())
                .addValue("list", counter.list());
    }
}
