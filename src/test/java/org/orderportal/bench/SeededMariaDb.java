package org.orderportal.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.orderportal.order.SeededRows.Table;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills MariaDB by its own file reader, without checks: the seed keeps all keys by itself, and an empty table then gets
 * its indexes sorted instead of row by row.
 */
final class SeededMariaDb implements SeedDatabase {

    private static final List<String> UNCHECKED = List.of("set foreign_key_checks = 0", "set unique_checks = 0");

    private final DataSource source;

    SeededMariaDb(DataSource source) {
        this.source = source;
    }

    @Override
    public DataSource source() {
        return source;
    }

    @Override
    public void empty() {
        run(Stream.concat(Stream.of("set foreign_key_checks = 0"), tables().map("drop table `%s`"::formatted)));
    }

    @Override
    public void load(Table table, Path file) {
        var reading = """
                load data infile '%s' into table %s character set utf8mb4
                fields terminated by ',' optionally enclosed by '"' escaped by '' lines terminated by '\\n' (%s)""".formatted(file, table.name().toLowerCase(Locale.ROOT), table.columns());
        run(Stream.concat(UNCHECKED.stream(), Stream.of(reading)));
    }

    @Override
    public void settle() {
        run(tables().map("analyze table `%s`"::formatted));
    }

    private Stream<String> tables() {
        return rows("select table_name from information_schema.tables where table_schema = database()").stream();
    }

    private List<String> rows(String query) {
        return new JdbcTemplate(source).queryForList(query, String.class);
    }

    /** All on one connection, so that settings hold for what follows. */
    private void run(Stream<String> statements) {
        try (var connection = source.getConnection()) {
            var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            statements.forEach(jdbc::execute);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
