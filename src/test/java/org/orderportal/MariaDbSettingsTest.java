package org.orderportal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@EnabledIfSystemProperty(named = "portal.test.database", matches = "mariadb")
class MariaDbSettingsTest {

    @Autowired
    JdbcClient database;

    @Test
    void what_was_acknowledged_is_on_the_disk() {
        assertThat(variable("innodb_flush_log_at_trx_commit")).isEqualTo("1");
    }

    @Test
    void texts_are_compared_exactly() {
        assertThat(variable("collation_database")).isEqualTo("utf8mb4_nopad_bin");
    }

    @Test
    void a_guard_reads_what_is_committed_and_waits_ten_seconds_for_a_lock() {
        assertThat(variable("tx_isolation")).isEqualTo("READ-COMMITTED");
        assertThat(variable("innodb_lock_wait_timeout")).isEqualTo("10");
    }

    private String variable(String name) {
        return database.sql("select @@" + name).query(String.class).single();
    }
}
