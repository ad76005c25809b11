package org.orderportal.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.orderportal.base.Schema;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database with rows of every kind of column in it, without a portal. */
final class FilledPortal {

    static final long FIRST = 9_000_000_000_000_000_000L;

    private static final String FILE = "portal.mv.db";

    private FilledPortal() {}

    static DataSource h2(Path folder) {
        return new DriverManagerDataSource(
                "jdbc:h2:file:%s/portal;WRITE_DELAY=0;LOCK_TIMEOUT=10000".formatted(folder), "portal", "");
    }

    /** The embedded database in that folder, filled. It is filled once, and copied for each that wants one. */
    static DataSource filledH2(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(Template.FILE, folder.resolve(FILE));
        return h2(folder);
    }

    private static final class Template {

        private static final Path FILE = make();

        private static Path make() {
            try {
                var folder = Files.createTempDirectory("portal-filled");
                folder.toFile().deleteOnExit();
                var database = h2(folder);
                try (var open = database.getConnection()) {
                    fill(database);
                }
                var file = folder.resolve(FilledPortal.FILE);
                file.toFile().deleteOnExit();
                return file;
            } catch (IOException | SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    static void fill(DataSource database) throws SQLException {
        Schema.of(database).migrate();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into api_connection (id, version, name, kind, company_id, key_hash, created_at, revoked_at)
                    values (1, 0, 'Läkemedel 薬 𝔘 ''x', 'OPERATOR', null, 'h', '2026-01-02 03:04:05.678901', null)""");
        }
        for (int i = 0; i < 1_200; i++) {
            addMessage(database, i);
        }
    }

    static void addMessage(DataSource database, int number) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into message (id, version, received_at, channel, sender_id, sender_name, byte_count,
                            content_hash, content, document_kind, status, problems, attempts, search_text)
                        values (?, 0, ?, 'API', 1, ?, ?, ?, ?, 'ORDER', 'TAKEN_IN', ?, 1, ?)""")) {
            var bytes = new byte[number % 5_000];
            Arrays.fill(bytes, (byte) number);
            insert.setLong(1, FIRST + number);
            insert.setObject(2, LocalDateTime.of(2026, 1, 1, 0, 0).plusNanos(number * 1_000L));
            insert.setString(3, "Sänder " + number + " ");
            insert.setLong(4, bytes.length);
            insert.setString(5, "hash-" + number);
            insert.setBytes(6, bytes);
            insert.setString(7, "[]".repeat(number % 50 + 1));
            insert.setString(8, number % 2 == 0 ? "" : "𝔘 ord");
            insert.executeUpdate();
        }
    }

    static Map<String, TableSum.Result> sums(DataSource database) throws SQLException {
        var sums = new LinkedHashMap<String, TableSum.Result>();
        try (var connection = database.getConnection()) {
            for (var table : Table.all(connection)) {
                sums.put(table.name(), table.sum(connection));
            }
        }
        return sums;
    }
}
