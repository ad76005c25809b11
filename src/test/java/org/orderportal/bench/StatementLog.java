package org.orderportal.bench;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The statements that a MariaDB server is asked while something is done, in full: the portal's own text with its values. */
final class StatementLog {

    private final JdbcTemplate database;
    private final List<String> tables;

    /** @param tables beginnings of their names; what names none of them, as sessions and jobs do, is left out */
    StatementLog(DataSource source, String... tables) {
        database = new JdbcTemplate(source);
        this.tables = List.of(tables);
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
                .filter(this::readsThem)
                .toList();
    }

    private boolean readsThem(String statement) {
        return tables.stream().anyMatch(statement::contains);
    }
}
