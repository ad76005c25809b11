package org.orderportal.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.orderportal.order.SeededRows.Table;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Fills MariaDB by its own file reader, without checks: the seed keeps all keys by itself. */
final class SeededMariaDb implements SeedDatabase {

    private static final List<String> UNCHECKED =
            List.of("set foreign_key_checks = 0", "set unique_checks = 0", "set sort_buffer_size = 67108864");

    private final DataSource source;
    private final Map<String, String> indexes = new ConcurrentHashMap<>();

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
        unchecked("""
                load data infile '%s' into table %s character set utf8mb4
                fields terminated by ',' optionally enclosed by '"' escaped by '' lines terminated by '\\n' (%s)""".formatted(file, table, table.columns())
                .replace(table.name(), table.name().toLowerCase()));
    }

    /** Runs a statement on tables whose keys it keeps by itself. */
    void unchecked(String statement) {
        run(Stream.concat(UNCHECKED.stream(), Stream.of(statement)));
    }

    @Override
    public void dropIndexes(String table) {
        var names = rows("""
                select distinct index_name from information_schema.statistics
                where table_schema = database() and table_name = '%s' and non_unique = 1""".formatted(table));
        var definitions = new JdbcTemplate(source)
                .queryForObject("show create table " + table, (row, number) -> row.getString(2))
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("KEY "))
                .map(line -> "add " + line.replaceFirst(",$", ""))
                .collect(Collectors.joining(", "));
        indexes.put(table, definitions);
        run(Stream.of("alter table %s %s"
                .formatted(table, names.stream().map("drop index "::concat).collect(Collectors.joining(", ")))));
    }

    @Override
    public void restoreIndexes(String table) {
        unchecked("alter table %s %s".formatted(table, indexes.get(table)));
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
