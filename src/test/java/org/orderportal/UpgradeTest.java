package org.orderportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.orderportal.base.security.AsSystem;
import org.orderportal.order.ConsistencyCheck;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A portal of this release starts on what a portal of an earlier one left behind: orders, documents, people. */
@SpringBootTest
@Import(UpgradeTest.Earlier.class)
class UpgradeTest {

    private static final String EARLIER = "16";

    @Autowired
    JdbcClient database;

    @Autowired
    Flyway flyway;

    @Autowired
    List<ConsistencyCheck> checks;

    @Autowired
    AsSystem asSystem;

    @Test
    void all_migrations_were_applied() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied())
                .extracting(migration -> migration.getVersion().toString())
                .contains("1", EARLIER, "17", "25");
    }

    @Test
    void nothing_is_lost() {
        assertThat(count("purchase_order")).isEqualTo(13);
        assertThat(count("order_version")).isEqualTo(13);
        assertThat(count("order_line")).isEqualTo(68);
        assertThat(count("ledger_entry")).isEqualTo(23);
        assertThat(count("document where state = 'SENT'")).isEqualTo(4);
        assertThat(count("document where state = 'DRAFT'")).isEqualTo(1);
        assertThat(count("document_number")).isEqualTo(4);
        assertThat(count("portal_user")).isEqualTo(6);
        assertThat(count("message")).isEqualTo(13);
    }

    @Test
    void older_orders_and_documents_are_in_the_lists_of_this_release() {
        assertThat(count("purchase_order o where not exists"
                        + " (select 1 from order_listing l where l.order_id = o.id and l.list_key = 0)"))
                .isZero();
        assertThat(count("document where listed = false")).isZero();
        assertThat(count("document where kind = 'INVOICE' and amount > 0 and currency = 'NOK'"))
                .isEqualTo(1);
    }

    @Test
    void what_a_buyer_sent_about_an_older_order_is_to_answer_unless_it_was() {
        assertThat(count("purchase_order where control = 'CANCEL_TO_ANSWER' and number = 'FK 700336'"))
                .isEqualTo(1);
        assertThat(count("purchase_order where control in ('CHANGE_TO_ANSWER', 'CANCEL_TO_ANSWER')"))
                .isEqualTo(1);
        assertThat(count("order_listing where list_key = 16 and order_id = 914874978787134165"))
                .isEqualTo(1);
    }

    @Test
    void what_is_stored_twice_agrees() {
        var differences = differences();

        assertThat(differences).isEmpty();

        database.sql("update order_count set orders = orders + 1 where list_key = 0 and supplier_id > 0")
                .update();
        try {
            assertThat(differences()).isNotEmpty();
        } finally {
            database.sql("update order_count set orders = orders - 1 where list_key = 0 and supplier_id > 0")
                    .update();
        }
    }

    private List<String> differences() {
        var differences = new ArrayList<String>();
        asSystem.run(() -> checks.forEach(check -> check.run(differences::add)));
        return differences;
    }

    private long count(String what) {
        return database.sql("select count(*) from " + what).query(Long.class).single();
    }

    @TestConfiguration
    static class Earlier {

        @Bean
        FlywayMigrationStrategy fromAnEarlierRelease(DataSource database) {
            return flyway -> {
                Flyway.configure()
                        .configuration(flyway.getConfiguration())
                        .target(EARLIER)
                        .load()
                        .migrate();
                fill(database);
                flyway.migrate();
            };
        }

        private static void fill(DataSource database) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                if (connection.getMetaData().getDatabaseProductName().equals("MariaDB")) {
                    // As in H2, a backslash within quotes is one.
                    statement.execute("set session sql_mode = concat(@@sql_mode, ',NO_BACKSLASH_ESCAPES')");
                }
                for (var each : statements()) {
                    statement.execute(each);
                }
                if (connection.getMetaData().getDatabaseProductName().equals("MariaDB")) {
                    statement.execute("set session sql_mode = default");
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        private static List<String> statements() {
            try (var file = UpgradeTest.class.getResourceAsStream("/upgrade/v16.sql")) {
                var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
                return List.of(text.replaceAll("(?m)^--.*\n", "").split("\n;\n"));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
