package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Pins the shape of the SQL: another shape finds the same orders, a thousand times slower. */
class ListShapeTest {

    private static final ListBranch OWN = new ListBranch.Listing(0, 1, 7L);
    private static final ListBranch ALL = new ListBranch.Listing(5, 2, null);
    private static final ListBranch WORD = new ListBranch.Word("pump", 1, 7L);
    private static final ListPosition AFTER = new ListPosition(OrderSort.RECEIVED, "k", 5, false);
    private static final ListWalk NEWEST = new ListWalk(OrderSort.RECEIVED, true, KeyRange.ANY);

    @Test
    void a_supplier_seeks_along_the_rows_of_one_list() {
        assertThat(sql(NEWEST, OWN, AFTER))
                .isEqualTo("select order_id, received_at as sort_key, 0 as branch from order_listing"
                        + " /*M! force index (primary) */"
                        + " where list_key = :list0 and folder = :folder0 and supplier_id = :supplier0"
                        + " and received_at <= :key0"
                        + " and (received_at < :key0 or (received_at = :key0 and order_id < :id0))"
                        + " order by list_key desc, folder desc, supplier_id desc, received_at desc, order_id desc"
                        + " fetch first 100 rows only");
    }

    @Test
    void staff_seek_along_the_index_of_all() {
        assertThat(sql(new ListWalk(OrderSort.AMOUNT, false, KeyRange.ANY), ALL, AFTER))
                .isEqualTo("select order_id, amount as sort_key, 0 as branch from order_listing"
                        + " /*M! force index (listing_by_amount_all) */"
                        + " where list_key = :list0 and folder = :folder0"
                        + " and amount >= :key0 and (amount > :key0 or (amount = :key0 and order_id > :id0))"
                        + " order by list_key, folder, amount, order_id fetch first 100 rows only");
    }

    @Test
    void a_range_is_part_of_the_seek() {
        var range = new KeyRange(BigDecimal.ONE, BigDecimal.TEN);

        assertThat(sql(new ListWalk(OrderSort.AMOUNT, false, range), ALL, null))
                .contains(" and folder = :folder0 and amount >= :from and amount < :until order by");
    }

    @Test
    void a_word_is_sought_by_date() {
        assertThat(sql(NEWEST, WORD, AFTER))
                .isEqualTo("select order_id, received_at as sort_key, 0 as branch from order_token"
                        + " /*M! force index (primary) */"
                        + " where token = :token0 and folder = :folder0 and supplier_id = :supplier0"
                        + " and received_at <= :key0"
                        + " and (received_at < :key0 or (received_at = :key0 and order_id < :id0))"
                        + " order by supplier_id desc, token desc, folder desc, received_at desc, order_id desc"
                        + " fetch first 100 rows only");
    }

    @Test
    void several_ranges_are_read_at_once_each_to_its_own_limit_and_not_sorted_together() {
        var pieces = List.of(new BranchReading.Piece(OWN, null, 8), new BranchReading.Piece(ALL, AFTER, 16));

        var sql = BranchReading.sql(NEWEST, pieces, new MapSqlParameterSource());

        assertThat(sql).startsWith("(select ").endsWith(" fetch first 16 rows only)");
        assertThat(sql).containsOnlyOnce("fetch first 8 rows only) union all (select");
    }

    @Test
    void a_count_stops_at_its_limit() {
        assertThat(OWN.count(NEWEST, 1_001, new MapSqlParameterSource()))
                .isEqualTo("select count(*) from (select order_id from order_listing"
                        + " /*M! force index (primary) */"
                        + " where list_key = :list0 and folder = :folder0 and supplier_id = :supplier0"
                        + " fetch first 1001 rows only) found");
    }

    @ParameterizedTest
    @EnumSource(OrderSort.class)
    void no_offset_and_no_row_value_in_any_sort(OrderSort sort) {
        for (var branch : List.of(OWN, ALL, WORD)) {
            assertThat(sql(new ListWalk(sort, true, KeyRange.ANY), branch, AFTER))
                    .doesNotContain("offset")
                    .doesNotContainPattern("\\([a-z_.]+, [a-z_.]+\\) *[<>=]");
        }
    }

    @Test
    void a_place_that_holds_an_order_begins_with_it() {
        var at = new ListPosition(OrderSort.RECEIVED, "k", 5, true);

        assertThat(sql(NEWEST, OWN, at)).contains("(received_at = :key0 and order_id <= :id0)");
    }

    private static String sql(ListWalk walk, ListBranch branch, @Nullable ListPosition after) {
        return branch.piece(walk, after, 100, new MapSqlParameterSource(), 0);
    }
}
