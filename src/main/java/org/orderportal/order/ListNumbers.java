package org.orderportal.order;

import java.util.Collection;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the counters how many orders stand in lists. */
@Component
class ListNumbers {

    /** So many counters are added up; of more suppliers the sum is too small, and says so. */
    private static final int MOST_COUNTERS = 1_000;

    private record Sum(long orders, int counters) {}

    private final JdbcClient database;

    ListNumbers(JdbcClient database) {
        this.database = database;
    }

    /** How many orders of the question's companies stand in those lists, in its folders. */
    ListCount of(ListQuestion question, Collection<Long> lists) {
        var limited = question.suppliers() == null;
        var limit = limited ? " fetch first %d rows only".formatted(MOST_COUNTERS + 1) : "";
        var sum = sum(question, lists, limit);
        return new ListCount(sum.orders(), !limited || sum.counters() <= MOST_COUNTERS);
    }

    /** The same, of however many companies. */
    long exactly(ListQuestion question, Collection<Long> lists) {
        return sum(question, lists, "").orders();
    }

    private Sum sum(ListQuestion question, Collection<Long> lists, String limit) {
        var suppliers = question.suppliers();
        var parameters = new MapSqlParameterSource("folders", question.folders())
                .addValue("lists", lists)
                .addValue("suppliers", suppliers);
        var narrowed = suppliers == null ? "" : " and supplier_id in (:suppliers)";
        return database.sql("select coalesce(sum(c.orders), 0) as orders, count(*) as counters from ("
                        + "select orders from order_count where list_key in (:lists) and folder in (:folders)"
                        + narrowed
                        + limit + ") c")
                .paramSource(parameters)
                .query((row, number) -> new Sum(row.getLong("orders"), row.getInt("counters")))
                .single();
    }
}
