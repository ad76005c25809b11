package org.orderportal.bench;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * How many rows and index entries a MariaDB server has read, by its own counters of what it asked the tables for; not
 * those of tables that it made for a moment.
 */
final class ReadRows {

    private final JdbcTemplate database;
    private final long ownReads;

    ReadRows(DataSource source) throws SQLException {
        database = new JdbcTemplate(new SingleConnectionDataSource(source.getConnection(), true));
        total();
        var before = total();
        ownReads = total() - before;
    }

    /** By all connections, while that was done; without what asking costs. */
    long during(Runnable work) {
        var before = total();
        work.run();
        return total() - before - ownReads;
    }

    /** Entries by one statement on this connection alone. */
    long of(String statement) {
        database.execute("flush status");
        database.query(statement, row -> {});
        return Objects.requireNonNull(
                database.queryForObject("show session status like 'Rows_read'", (row, number) -> row.getLong(2)));
    }

    /** What the database reads for the statement, and how it goes about it. */
    String explained(String statement) {
        database.execute("flush status");
        database.query(statement, row -> {});
        var text = new StringBuilder("%s%n-- reads %d%n".formatted(statement, total("session")));
        database.queryForList("explain " + statement)
                .forEach(step -> text.append("-- %s %s, key %s, %s rows, %s%n"
                        .formatted(
                                step.get("table"),
                                step.get("type"),
                                step.get("key"),
                                step.get("rows"),
                                step.get("Extra"))));
        return text.append('\n').toString();
    }

    private long total() {
        return total("global");
    }

    private long total(String scope) {
        var status = new HashMap<String, Long>();
        database.query(
                "show %s status where variable_name like 'Handler_read%%' or variable_name = 'Rows_tmp_read'"
                        .formatted(scope),
                row -> {
                    status.put(row.getString(1), row.getLong(2));
                });
        var ofMoment = Objects.requireNonNull(status.remove("Rows_tmp_read"));
        return status.values().stream().mapToLong(Long::longValue).sum() - ofMoment;
    }
}
