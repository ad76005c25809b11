package org.orderportal.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Doubles what lists show of an order, within the database, until there are many of it; and takes them away again. */
@TestComponent
public class ManyOrders {

    private static final String NUMBER = "substring(concat(number, '-', %d), 1, 200)";

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    ManyOrders(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** Works while there are 2 to the power of {@code doublings} orders like this one. */
    public void like(OrderId first, int doublings, Runnable work) {
        try {
            transaction.executeWithoutResult(begun -> add(first.value(), doublings));
            work.run();
        } finally {
            transaction.executeWithoutResult(begun -> remove(first.value(), 1L << doublings));
        }
    }

    /** Their ids follow on that of the first. */
    private void add(long first, int doublings) {
        for (int doubling = 0; doubling < doublings; doubling++) {
            var step = 1L << doubling;
            var range = " between " + first + " and " + (first + step - 1);
            copy("purchase_order", Map.of("id", "id + " + step, "number", NUMBER.formatted(step)), "id" + range);
            copy(
                    "order_listing",
                    Map.of("order_id", "order_id + " + step),
                    "list_key = " + ListKey.ALL + " and order_id" + range);
        }
        count(first, (1L << doublings) - 1);
    }

    /** They stand in the first one's folder, and in no list but that of all orders. */
    private void count(long first, long more) {
        database.sql("""
                        update order_count set orders = orders + :more where list_key = 0
                            and supplier_id = (select supplier_id from purchase_order where id = :first)
                            and folder = (select folder from order_listing where list_key = 0 and order_id = :first)""").param("more", more).param("first", first).update();
    }

    private void remove(long first, long number) {
        var range = " between " + (first + 1) + " and " + (first + number - 1);
        count(first, 1 - number);
        database.sql("delete from order_listing where order_id" + range).update();
        database.sql("delete from purchase_order where id" + range).update();
    }

    private void copy(String table, Map<String, String> changed, String condition) {
        var columns = columns(table);
        var values = columns.stream()
                .map(column -> changed.getOrDefault(column, column))
                .collect(Collectors.joining(", "));
        database.sql("insert into %s (%s) select %s from %s where %s"
                        .formatted(table, String.join(", ", columns), values, table, condition))
                .update();
    }

    private List<String> columns(String table) {
        return database.sql("select * from " + table + " where 1 = 0").query(rows -> {
            var names = new ArrayList<String>();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                names.add(rows.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT));
            }
            return names;
        });
    }
}
