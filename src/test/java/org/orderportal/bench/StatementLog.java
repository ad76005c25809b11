package org.orderportal.bench;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The statements that a MariaDB server is asked while something is done, in full: the portal's own text with its values. */
final class StatementLog {

    private final JdbcTemplate database;

    StatementLog(DataSource source) {
        database = new JdbcTemplate(source);
    }

    /** The reads among them. */
    List<String> during(Runnable work) {
        database.execute("set global log_output = 'TABLE'");
        database.execute("truncate table mysql.general_log");
        database.execute("set global general_log = 1");
        try {
            work.run();
        } finally {
            database.execute("set global general_log = 0");
        }
        return database
                .queryForList(
                        "select argument from mysql.general_log where command_type in ('Query', 'Execute')"
                                + " order by event_time",
                        String.class)
                .stream()
                .filter(statement -> statement.stripLeading().startsWith("select ")
                        || statement.stripLeading().startsWith("(select "))
                .filter(StatementLog::readsOrders)
                .toList();
    }

    private static boolean readsOrders(String statement) {
        return statement.contains("order_") || statement.contains("purchase_order");
    }
}
