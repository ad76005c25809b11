package org.orderportal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orderportal.order.Folder;
import org.springframework.jdbc.core.JdbcTemplate;

/** A small seed, so that a change of the portal's tables shows here and not in the middle of a measurement. */
class SeedTest {

    private static final int ORDERS = 300;
    private static final SeededH2 DATABASE = SeededH2.inMemory("seed");

    private final JdbcTemplate jdbc = new JdbcTemplate(DATABASE.source());

    @BeforeAll
    static void seed(@TempDir Path folder) throws Exception {
        Seed.into(DATABASE, ORDERS, folder);
    }

    @Test
    void every_order_has_its_lines_and_its_content() {
        assertThat(number("select count(*) from purchase_order")).isEqualTo(ORDERS);
        assertThat(number("select count(*) from order_version")).isEqualTo(ORDERS);
        assertThat(number("select sum(line_count) from purchase_order"))
                .isEqualTo(number("select count(*) from order_line"));
    }

    @Test
    void every_order_stands_in_the_list_of_all_and_in_that_of_its_buyer() {
        assertThat(number("select count(*) from order_listing where list_key = 0"))
                .isEqualTo(ORDERS);
        assertThat(number("""
                        select count(*) from order_listing l join purchase_order o on o.id = l.order_id
                        where l.list_key = o.buyer_id""")).isEqualTo(ORDERS);
    }

    @Test
    void the_counters_add_up_to_the_lists() {
        assertThat(number("select sum(orders) from order_count"))
                .isEqualTo(number("select count(*) from order_listing"));
    }

    @Test
    void all_folders_hold_orders() {
        assertThat(jdbc.queryForList("select distinct folder from purchase_order", String.class))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Folder.values()).map(Folder::name).toList());
    }

    @Test
    void every_order_is_found_by_its_number() {
        assertThat(number("""
                        select count(*) from purchase_order o where exists (select 1 from order_token t
                        where t.order_id = o.id and t.supplier_id = o.supplier_id and t.token = o.number_sort)""")).isEqualTo(ORDERS);
    }

    @Test
    void a_line_that_is_invoiced_has_an_entry_for_it() {
        assertThat(number("select count(*) from order_line where invoiced > 0")).isPositive();
        assertThat(number("""
                        select count(*) from order_line l where invoiced > 0 and not exists
                        (select 1 from ledger_entry e where e.line_id = l.id and e.kind = 'INVOICED')""")).isZero();
    }

    private long number(String query) {
        var number = jdbc.queryForObject(query, Long.class);
        return number == null ? 0 : number;
    }
}
