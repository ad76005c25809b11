package org.orderportal.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.orderportal.TestMariaDb;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The scripts as an operator calls them, with the programs of MariaDB's that came with the server of the tests. */
@EnabledIfSystemProperty(named = "portal.test.database", matches = "mariadb")
class BackupScriptsTest {

    private static final Path PROGRAMS =
            Path.of("target", "mariadb", "base", "bin").toAbsolutePath();

    @TempDir
    Path folder;

    private Map<String, String> original;
    private Path data;
    private Path copies;

    private record Ended(int code, String words) {}

    @BeforeEach
    void fill() throws SQLException, IOException {
        original = newDatabase();
        FilledPortal.fill(database(original));
        data = folder.resolve("data");
        copies = folder.resolve("copies");
        Files.createDirectories(data.resolve("drop/archive"));
        Files.writeString(data.resolve("drop/archive/order.xml"), "<Order/>");
    }

    @Test
    void what_is_changed_after_a_backup_is_as_it_was_when_it_is_restored() throws Exception {
        var before = FilledPortal.sums(database(original));
        var backup = backUp();
        change(original, "delete from message where content_hash = 'hash-7'");
        assertThat(FilledPortal.sums(database(original))).isNotEqualTo(before);

        var other = newDatabase();
        var into = folder.resolve("restored");
        var ended = run(other, "restore", "--from", backup, "--data", into.toString(), "--no-check");

        assertThat(ended.code()).as(ended.words()).isZero();
        assertThat(FilledPortal.sums(database(other))).isEqualTo(before);
        assertThat(into.resolve("drop/archive/order.xml")).hasContent("<Order/>");
    }

    @Test
    void a_database_with_anything_in_it_is_left_alone() throws Exception {
        var backup = backUp();

        var ended = run(
                original,
                "restore",
                "--from",
                backup,
                "--data",
                folder.resolve("restored").toString(),
                "--no-check");

        assertThat(ended.code()).isNotZero();
        assertThat(ended.words()).contains("is not empty");
    }

    @Test
    void a_damaged_backup_is_refused() throws Exception {
        var backup = backUp();
        var dump = Path.of(backup, "database.sql.gz");
        var bytes = Files.readAllBytes(dump);
        bytes[bytes.length / 2] ^= 1;
        Files.write(dump, bytes);
        var other = newDatabase();

        var ended = run(
                other,
                "restore",
                "--from",
                backup,
                "--data",
                folder.resolve("restored").toString(),
                "--no-check");

        assertThat(ended.code()).isNotZero();
        assertThat(ended.words()).contains("damaged");
        try (var connection = database(other).getConnection()) {
            assertThat(Table.names(connection)).isEmpty();
        }
    }

    private String backUp() throws Exception {
        var ended = run(original, "backup", "--data", data.toString(), "--to", copies.toString());
        assertThat(ended.code()).as(ended.words()).isZero();
        return ended.words().strip().replaceAll("(?s).*Backed up into ", "");
    }

    private static Ended run(Map<String, String> database, String script, String... arguments) throws Exception {
        var command = new java.util.ArrayList<>(
                List.of("bash", Path.of("script", script).toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "SPRING_PROFILES_ACTIVE",
                        "mariadb",
                        "PORTAL_DB_URL",
                        database.get("spring.datasource.url"),
                        "PORTAL_DB_USER",
                        database.get("spring.datasource.username"),
                        "PORTAL_DB_PASSWORD",
                        database.get("spring.datasource.password"),
                        "MARIADB_BIN",
                        PROGRAMS.toString()));
        var process = builder.start();
        var words = new String(process.getInputStream().readAllBytes());
        return new Ended(process.waitFor(), words);
    }

    private static void change(Map<String, String> where, String statement) throws SQLException {
        try (var connection = database(where).getConnection();
                var change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    private static DataSource database(Map<String, String> settings) {
        return new DriverManagerDataSource(
                settings.get("spring.datasource.url"),
                settings.get("spring.datasource.username"),
                settings.get("spring.datasource.password"));
    }

    private static Map<String, String> newDatabase() {
        return TestMariaDb.running()
                .newDatabase("b" + UUID.randomUUID().toString().replace("-", ""));
    }
}
