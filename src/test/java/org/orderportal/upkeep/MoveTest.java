package org.orderportal.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.orderportal.TestMariaDb;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Runs with the tests on MariaDB: that is where the data go. */
@EnabledIfSystemProperty(named = "portal.test.database", matches = "mariadb")
class MoveTest {

    @TempDir
    Path folder;

    private final List<String> report = new ArrayList<>();
    private DataSource embedded;
    private DataSource mariaDb;
    private Connection open;

    @BeforeEach
    void fill() throws SQLException, IOException {
        embedded = FilledPortal.filledH2(folder);
        open = embedded.getConnection();
        mariaDb = empty();
    }

    @AfterEach
    void close() throws SQLException {
        open.close();
    }

    @Test
    void every_row_arrives_and_the_checksums_say_so() throws SQLException {
        assertThat(new Move(embedded, mariaDb, report::add).run()).isTrue();

        assertThat(FilledPortal.sums(mariaDb)).isEqualTo(FilledPortal.sums(embedded));
        assertThat(report)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("message")
                        .contains("1,200 rows")
                        .doesNotContain("DIFFERS"));
        assertThat(report.getLast()).contains("the checksum of each is the same on both sides");
    }

    @Test
    void a_changed_value_a_swapped_pair_and_a_missing_row_change_the_checksum() throws SQLException {
        new Move(embedded, mariaDb, report::add).run();
        var right = FilledPortal.sums(embedded).get("message");

        change("update message set search_text = 'X' where content_hash = 'hash-7'");
        assertThat(messages()).isNotEqualTo(right);
        change("update message set search_text = '𝔘 ord' where content_hash = 'hash-7'");
        assertThat(messages()).isEqualTo(right);
        change("update message set content_hash = case content_hash when 'hash-1' then 'hash-2' else 'hash-1' end"
                + " where content_hash in ('hash-1', 'hash-2')");
        assertThat(messages()).isNotEqualTo(right);
        change("delete from message where content_hash = 'hash-9'");
        assertThat(messages().rows()).isEqualTo(1_199);
    }

    private TableSum.Result messages() throws SQLException {
        return FilledPortal.sums(mariaDb).get("message");
    }

    @Test
    void a_database_with_anything_in_it_is_left_alone() throws SQLException {
        change("create table somebody_elses (id int)");

        assertThatThrownBy(() -> new Move(embedded, mariaDb, report::add).run())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not empty");
        assertThat(report).isEmpty();
    }

    @Test
    void data_of_an_earlier_version_are_left_to_a_start_of_the_portal() throws SQLException {
        try (var statement = open.createStatement()) {
            statement.execute("""
                    delete from "flyway_schema_history"
                    where "installed_rank" = (select max("installed_rank") from "flyway_schema_history")""");
        }

        assertThatThrownBy(() -> new Move(embedded, mariaDb, report::add).run())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("earlier version");
    }

    @Test
    void a_folder_without_data_is_refused() {
        var elsewhere = new DriverManagerDataSource(
                "jdbc:h2:file:%s/portal;IFEXISTS=TRUE".formatted(folder.resolve("nowhere")), "portal", "");

        assertThatThrownBy(() -> EmbeddedDatabase.requireClosed(elsewhere))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no data of a portal");
    }

    private void change(String statement) throws SQLException {
        try (var connection = mariaDb.getConnection();
                var change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    private static DataSource empty() {
        var settings = TestMariaDb.running()
                .newDatabase("m" + UUID.randomUUID().toString().replace("-", ""));
        return new DriverManagerDataSource(
                settings.get("spring.datasource.url"),
                settings.get("spring.datasource.username"),
                settings.get("spring.datasource.password"));
    }
}
