package org.orderportal.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orderportal.AnyDatabase;

@AnyDatabase
class BackupTest {

    private static final Instant NOW = Instant.parse("2026-11-29T02:30:00Z");

    @TempDir
    Path folder;

    private Path data;
    private Path copies;
    private DataSource database;
    private Connection open;

    @BeforeEach
    void fill() throws SQLException, IOException {
        data = folder.resolve("data");
        copies = folder.resolve("copies");
        database = FilledPortal.filledH2(data);
        open = database.getConnection();
        Files.createDirectories(data.resolve("drop/archive"));
        Files.writeString(data.resolve("drop/archive/order.xml"), "<Order/>");
        Files.createDirectories(data.resolve("outgoing/nordmark"));
        Files.writeString(data.resolve("outgoing/nordmark/OR-1.xml"), "<OrderResponse/>");
    }

    @AfterEach
    void close() throws SQLException {
        open.close();
    }

    @Test
    void what_is_changed_after_a_backup_is_as_it_was_when_it_is_restored() throws Exception {
        var before = FilledPortal.sums(database);

        var backup = backups(NOW).make(database, copies);
        FilledPortal.addMessage(database, 5_000);
        try (var statement = open.createStatement()) {
            statement.execute("delete from api_connection");
        }
        Files.delete(data.resolve("drop/archive/order.xml"));
        assertThat(FilledPortal.sums(database)).isNotEqualTo(before);

        var restored = folder.resolve("restored");
        restoring(restored).restore(backup);

        assertThat(FilledPortal.sums(FilledPortal.h2(restored))).isEqualTo(before);
        assertThat(restored.resolve("drop/archive/order.xml")).hasContent("<Order/>");
        assertThat(restored.resolve("outgoing/nordmark/OR-1.xml")).hasContent("<OrderResponse/>");
    }

    /** One row after the other is committed: a copy of several moments would lack one in between. */
    @Test
    void a_backup_while_others_write_is_of_one_moment_and_has_all_that_was_acknowledged() throws Exception {
        var stop = new AtomicBoolean();
        var next = new AtomicInteger(10_000);
        var writer = CompletableFuture.runAsync(() -> write(next, stop));
        while (next.get() < 10_200 && !writer.isDone()) {
            Thread.onSpinWait();
        }
        var acknowledged = next.get() - 10_000;
        var backup = backups(NOW).make(database, copies);
        stop.set(true);
        writer.join();

        var restored = folder.resolve("restored");
        restoring(restored).restore(backup);

        try (var connection = FilledPortal.h2(restored).getConnection();
                var statement = connection.createStatement();
                var numbers = statement.executeQuery(
                        "select count(*), max(id) from message where id >= " + (FilledPortal.FIRST + 10_000))) {
            numbers.next();
            assertThat(numbers.getLong(1)).isGreaterThanOrEqualTo(acknowledged);
            assertThat(numbers.getLong(2)).isEqualTo(FilledPortal.FIRST + 10_000 + numbers.getLong(1) - 1);
        }
    }

    private void write(AtomicInteger next, AtomicBoolean stop) {
        try {
            while (!stop.get()) {
                FilledPortal.addMessage(database, next.get());
                next.incrementAndGet();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void a_damaged_backup_is_refused_and_leaves_nothing_behind() throws Exception {
        var backup = backups(NOW).make(database, copies);
        var zip = backup.resolve(Backups.DATABASE);
        var bytes = Files.readAllBytes(zip);
        bytes[bytes.length / 2] ^= 1;
        Files.write(zip, bytes);
        var restored = folder.resolve("restored");

        assertThatThrownBy(() -> restoring(restored).restore(backup))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("damaged");

        assertThat(restored).doesNotExist();
    }

    @Test
    void data_that_are_there_are_never_overwritten() {
        var backup = backups(NOW).make(database, copies);

        assertThatThrownBy(() -> restoring(data).restore(backup))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("already");
    }

    @Test
    void the_oldest_backups_go_when_there_are_enough() throws Exception {
        for (int day = 0; day < 3; day++) {
            backups(NOW.plus(Duration.ofDays(day))).make(database, copies);
        }
        Files.createDirectory(copies.resolve("portal-of-somebody-else"));

        backups(NOW).keep(copies, 2);

        try (var left = Files.list(copies)) {
            assertThat(left.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "portal-20261130T023000Z", "portal-20261201T023000Z", "portal-of-somebody-else");
        }
    }

    @Test
    void a_running_portal_makes_the_backup_that_a_command_asks_for() throws Exception {
        var jobs = new BackupJobs(backups(NOW), database, Clock.systemUTC(), data, "", 14);
        var answered = CompletableFuture.supplyAsync(this::ask);
        while (!answered.isDone()) {
            jobs.onRequest();
            Thread.onSpinWait();
        }

        assertThat(answered.get()).isEqualTo(copies.resolve("portal-20261129T023000Z"));
        assertThat(answered.get().resolve(Backups.DATABASE)).isNotEmptyFile();
    }

    private Path ask() {
        try {
            return new BackupRequest(data).ask(copies, Duration.ofMinutes(1));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void where_nobody_answers_the_command_says_so() {
        assertThatThrownBy(() -> new BackupRequest(data).ask(copies, Duration.ZERO))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no backup within");
    }

    private Backups backups(Instant now) {
        return new Backups(folders(data), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Restoring restoring(Path into) {
        return new Restoring(into, folders(into));
    }

    private static DataFolders folders(Path data) {
        return new DataFolders(data.resolve("drop"), data.resolve("outgoing"));
    }
}
