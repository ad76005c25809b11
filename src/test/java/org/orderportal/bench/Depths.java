package org.orderportal.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.orderportal.base.IdText;
import org.orderportal.order.OrderSort;
import org.orderportal.order.SeededLists;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds the order that stands somewhere in a list, the slow way that the portal avoids: by counting through. */
final class Depths {

    /** Where a page is to cost no more than the first. */
    static final int DEEP = 90;

    /** Where a database is most likely to read a list from its start: most of it follows, and much lies before. */
    static final int BETWEEN = 25;

    private final JdbcTemplate database;
    private final Map<String, Long> counts = new HashMap<>();

    Depths(DataSource source) {
        this.database = new JdbcTemplate(source);
    }

    /** Its id as an address has it; empty where less than a screen follows it, or the list has no such place. */
    Optional<String> anchor(SeedPeople person, Combination combination, boolean descending, int percent) {
        var scope = person.companies().stream()
                .map(place -> new SeedCompanies().suppliers().get(place).id())
                .toList();
        return SeededLists.condition(combination.query())
                .filter(condition -> !isSearch(combination) || combination.sort() == OrderSort.RECEIVED)
                .map(condition -> condition + inScope(scope))
                .flatMap(condition -> at(condition, combination.sort(), descending, percent));
    }

    private static boolean isSearch(Combination combination) {
        return combination.query().contains("q=");
    }

    private static String inScope(List<Long> suppliers) {
        return suppliers.isEmpty()
                ? ""
                : " and supplier_id in (%s)"
                        .formatted(String.join(
                                ", ", suppliers.stream().map(String::valueOf).toList()));
    }

    private Optional<String> at(String condition, OrderSort sort, boolean descending, int percent) {
        var count = counts.computeIfAbsent(
                condition,
                unknown ->
                        database.queryForObject("select count(*) from order_listing where " + condition, Long.class));
        var place = count * percent / 100;
        if (count - place < ListBench.ROWS) {
            return Optional.empty();
        }
        var id = database.queryForObject(
                "select order_id from order_listing where %1$s order by %2$s, order_id limit 1 offset %3$d"
                        .formatted(condition, SeededLists.column(sort), descending ? count - place - 1 : place),
                Long.class);
        return Optional.of(IdText.of(id));
    }
}
