package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderportal.base.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Every sort of every list is a range of an index: the databases read what is shown, in its order, and no more. */
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListingIndexTest {

    private static final int ORDERS = 3_000;
    private static final int PIECE = 50;
    private static final long BUYER = 1_000_001;
    private static final long[] SUPPLIERS = {2_000_001, 2_000_002, 2_000_003};

    @Autowired
    NamedParameterJdbcTemplate database;

    @Autowired
    Ids ids;

    @BeforeAll
    void many_orders() {
        var rows = IntStream.range(0, ORDERS).boxed().flatMap(this::rowsOf).toArray(SqlParameterSource[]::new);
        database.batchUpdate(ListingRow.INSERT, rows);
        database.getJdbcOperations().execute(isMariaDb() ? "analyze table order_listing" : "analyze");
    }

    private Stream<SqlParameterSource> rowsOf(int number) {
        var supplier = SUPPLIERS[number % SUPPLIERS.length];
        var received = LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(number);
        var keys = new SortKeys(
                received,
                LocalDate.of(2026, 1, 1).plusDays(number % 300),
                BigDecimal.valueOf(number % 700),
                "buyer " + number % 40,
                "supplier " + supplier,
                "po-" + number,
                number % 12,
                number % 101);
        var id = ids.next();
        return Stream.of(ListKey.ALL, BUYER, ListKey.DELIVERABLE.number(), ListKey.FULLY_DELIVERED.number())
                .map(list -> new ListingRow(new ListingRow.Place(list, 1, supplier, received, id), keys).parameters());
    }

    static Stream<Arguments> lists() {
        var lists = new ArrayList<Arguments>();
        for (var sort : OrderSort.values()) {
            for (var list : new Long[] {ListKey.ALL, ListKey.DELIVERABLE.number(), BUYER}) {
                for (var supplier : new Long[] {null, SUPPLIERS[0]}) {
                    lists.add(Arguments.of(sort, true, list, supplier));
                    lists.add(Arguments.of(sort, false, list, supplier));
                }
            }
        }
        return lists.stream();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void explain(OrderSort sort, boolean descending, long list, Long supplier) {
        var branch = new ListBranch.Listing(list, 1, supplier);
        var walk = new ListWalk(sort, descending, KeyRange.ANY);
        var key = middle(sort, list, supplier);
        for (var after : new ListPosition[] {null, key}) {
            var parameters = new MapSqlParameterSource();
            var sql = branch.piece(walk, after, PIECE, parameters, 0);
            var plan = isMariaDb()
                    ? database.queryForList("analyze " + sql, parameters).toString()
                    : database.queryForObject("explain analyze " + sql, parameters, String.class);
            System.out.println("PLAN " + sort + " " + descending + " " + list + " " + supplier + " " + (after != null) + ": " + plan.replace("\n", " "));
        }
    }

    private ListPosition middle(OrderSort sort, long list, Long supplier) {
        var column = SortKeys.column(sort);
        var sql = "select order_id, " + column + " as k from order_listing where list_key = " + list + " and folder = 1"
                + (supplier == null ? "" : " and supplier_id = " + supplier) + " order by " + column + ", order_id";
        var all = database.getJdbcOperations().query(sql, (row, n) -> new ListPosition(sort, row.getObject("k", SortKeys.type(sort)), row.getLong("order_id"), false));
        return all.get(all.size() / 2);
    }

    private boolean isMariaDb() {
        return "mariadb".equals(System.getProperty("portal.test.database"));
    }
}
