package org.orderportal.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.SeededRows.Table;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Fills an embedded H2 database, which portal and measurement then open together. */
final class SeededH2 implements SeedDatabase {

    private static final Set<Table> WITH_MANY_INDEXES = Set.of(Table.ORDER_LISTING, Table.ORDER_TOKEN);

    private final String url;
    private final JdbcTemplate database;
    private @Nullable Connection held;

    private SeededH2(String url) {
        this.url = url;
        database = new JdbcTemplate(new DriverManagerDataSource(url, "portal", ""));
    }

    static SeededH2 inFolder(Path folder, String name) {
        return new SeededH2("jdbc:h2:file:%s;AUTO_SERVER=TRUE;LOCK_TIMEOUT=10000;CACHE_SIZE=262144"
                .formatted(folder.resolve(name).toAbsolutePath()));
    }

    static SeededH2 inMemory(String name) {
        return new SeededH2("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(name));
    }

    /** What leads a portal to it. */
    List<String> settings() {
        return List.of("--spring.datasource.url=" + url);
    }

    @Override
    public DataSource source() {
        return Objects.requireNonNull(database.getDataSource());
    }

    @Override
    public void empty() {
        keepOpen();
        database.execute("drop all objects");
        database.execute("set referential_integrity false");
    }

    /** The indexes are made when the rows are in: one by one into seventeen of them is hundreds of rows a second. */
    @Override
    public void load(Table table, Path file) {
        var name = table.name().toLowerCase(Locale.ROOT);
        var indexes = WITH_MANY_INDEXES.contains(table) ? indexes(name) : List.<String>of();
        indexes.forEach(index -> database.execute("drop index " + index.split(" ")[2]));
        database.execute("insert into %s (%s) select * from csvread('%s', '%s', 'charset=UTF-8 nullString=NULL')"
                .formatted(name, table.columns(), file, table.columns().replaceAll("\\s", "")));
        indexes.forEach(database::execute);
    }

    private List<String> indexes(String table) {
        return database.queryForList("script nodata nosettings table " + table, String.class).stream()
                .filter(statement -> statement.startsWith("CREATE INDEX "))
                .toList();
    }

    @Override
    public void settle() {
        database.execute("set referential_integrity true");
        database.execute("analyze");
        letClose();
    }

    /** H2 closes a database with its last connection, and then forgets what is in memory. */
    private void keepOpen() {
        try {
            held = source().getConnection();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void letClose() {
        try {
            if (held != null) {
                held.close();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
