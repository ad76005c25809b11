package org.orderportal.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;
import org.orderportal.order.SeededRows.Table;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Fills an embedded H2 database, which portal and measurement then open together. */
final class SeededH2 implements SeedDatabase {

    private final String url;
    private final JdbcTemplate database;

    private SeededH2(String url) {
        this.url = url;
        database = new JdbcTemplate(new DriverManagerDataSource(url, "portal", ""));
    }

    static SeededH2 inFolder(Path folder, String name) {
        return new SeededH2("jdbc:h2:file:%s;AUTO_SERVER=TRUE;LOCK_TIMEOUT=10000"
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
        database.execute("drop all objects");
        database.execute("set referential_integrity false");
    }

    @Override
    public void load(Table table, Path file) {
        database.execute("insert into %s (%s) select * from csvread('%s', '%s', 'charset=UTF-8 nullString=NULL')"
                .formatted(
                        table.name().toLowerCase(Locale.ROOT),
                        table.columns(),
                        file,
                        table.columns().replaceAll("\\s", "")));
    }

    @Override
    public void settle() {
        database.execute("set referential_integrity true");
        database.execute("analyze");
    }
}
