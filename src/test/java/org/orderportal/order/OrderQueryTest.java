package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orderportal.base.security.Scope;
import org.orderportal.party.CompanyId;

/** Pins the shape of the SQL: another shape finds the same orders, a thousand times slower. */
class OrderQueryTest {

    private static final Scope ONE = new Scope.Suppliers(Set.of(7L));
    private static final Scope TWO = new Scope.Suppliers(Set.of(7L, 8L));
    private static final OrderQuery.Key AFTER = new OrderQuery.Key("k", 5);

    @Test
    void a_supplier_seeks_along_the_index_of_the_sort() {
        var sql = query(ONE, OrderFilter.INBOX).ids(OrderSort.RECEIVED, true, AFTER, 200);

        assertThat(sql)
                .isEqualTo("select o.id from purchase_order o where o.supplier_id = :supplier0"
                        + " and o.folder in (:folders) and o.waiting_connection = false"
                        + " and (o.received_at < :key or (o.received_at = :key and o.id < :keyId))"
                        + " order by o.received_at desc, o.id desc fetch first 200 rows only");
    }

    @Test
    void staff_seek_along_the_index_of_all() {
        var sql = query(new Scope.Everything(), OrderFilter.INBOX).ids(OrderSort.AMOUNT, false, AFTER, 50);

        assertThat(sql)
                .isEqualTo("select o.id from purchase_order o where o.folder in (:folders)"
                        + " and (o.amount > :key or (o.amount = :key and o.id > :keyId))"
                        + " order by o.amount, o.id fetch first 50 rows only");
    }

    @Test
    void several_companies_are_read_each_along_its_own_index_and_merged() {
        var sql = query(TWO, OrderFilter.INBOX).ids(OrderSort.BUYER, false, null, 10);

        assertThat(sql)
                .isEqualTo("select page.id from ("
                        + "(select o.id, o.buyer_sort as sort_key from purchase_order o"
                        + " where o.supplier_id = :supplier0 and o.folder in (:folders) and o.waiting_connection = false"
                        + " order by o.buyer_sort, o.id fetch first 10 rows only)"
                        + " union all "
                        + "(select o.id, o.buyer_sort as sort_key from purchase_order o"
                        + " where o.supplier_id = :supplier1 and o.folder in (:folders) and o.waiting_connection = false"
                        + " order by o.buyer_sort, o.id fetch first 10 rows only)"
                        + ") page order by page.sort_key, page.id fetch first 10 rows only");
    }

    @Test
    void a_count_stops_at_its_limit() {
        var sql = query(ONE, OrderFilter.INBOX).count(1001);

        assertThat(sql)
                .isEqualTo("select count(*) from (select o.id from purchase_order o"
                        + " where o.supplier_id = :supplier0 and o.folder in (:folders) and o.waiting_connection = false"
                        + " fetch first 1001 rows only) found");
    }

    @ParameterizedTest
    @EnumSource(OrderSort.class)
    void no_offset_and_no_row_value_in_any_sort(OrderSort sort) {
        for (var scope : Set.of(ONE, TWO, new Scope.Everything())) {
            for (var status : StatusFilter.values()) {
                var sql = query(scope, everything(status)).ids(sort, true, AFTER, 200);

                assertThat(sql).doesNotContain("offset").doesNotContainPattern("\\([a-z_.]+, [a-z_.]+\\) *[<>=]");
            }
        }
    }

    @Test
    void signs_of_a_pattern_are_searched_as_themselves() {
        var filter = OrderFilter.INBOX.withSearch("a_b%c!d");

        assertThat(query(ONE, filter).parameters().getValue("word0")).isEqualTo("a!_b!%c!!d%");
    }

    @Test
    void a_company_that_is_not_the_readers_finds_nothing() {
        var filter = OrderFilter.INBOX.withSupplier(new CompanyId(9));

        assertThat(query(TWO, filter).findsNothing()).isTrue();
        assertThat(query(new Scope.Everything(), filter).findsNothing()).isFalse();
    }

    private static OrderQuery query(Scope scope, OrderFilter filter) {
        return new OrderQuery(scope, filter, ZoneId.of("Europe/Stockholm"));
    }

    private static OrderFilter everything(StatusFilter status) {
        var day = LocalDate.of(2026, 11, 20);
        return OrderFilter.INBOX
                .withStatus(status)
                .withSearch("po 1")
                .withBuyer(new CompanyId(3))
                .withReceived(new DayRange(day, day));
    }
}
