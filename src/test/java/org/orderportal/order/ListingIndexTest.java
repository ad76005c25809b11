package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    private static final int ORDERS = 1_500;
    /** In which nobody else's orders lie. */
    private static final int FOLDER = 9;

    private static final int PIECE = 50;
    private static final int DEPTHS = 6;
    private static final long BUYER = 1_000_001;
    private static final long[] SUPPLIERS = {2_000_001, 2_000_002, 2_000_003};
    private static final LocalDateTime START = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    @Autowired
    NamedParameterJdbcTemplate database;

    @Autowired
    Ids ids;

    private final List<SortKeys> keys = new ArrayList<>();
    private final List<Long> orders = new ArrayList<>();

    @BeforeAll
    void many_orders() {
        var rows = IntStream.range(0, ORDERS).boxed().flatMap(this::rowsOf).toArray(SqlParameterSource[]::new);
        database.batchUpdate(ListingRow.INSERT, rows);
        var words = IntStream.range(0, ORDERS).mapToObj(this::wordOf).toArray(SqlParameterSource[]::new);
        database.batchUpdate("""
                insert into order_token (supplier_id, token, folder, received_at, order_id, fields)
                values (:supplier, :token, 9, :received, :order, 1)""", words);
        var statistics = isMariaDb() ? "analyze table order_listing, order_token" : "analyze";
        database.getJdbcOperations().execute(statistics);
    }

    @AfterAll
    void no_orders() {
        database.update("delete from order_listing where supplier_id in (:suppliers)", own());
        database.update("delete from order_token where supplier_id in (:suppliers)", own());
    }

    private static SqlParameterSource own() {
        return new MapSqlParameterSource(
                "suppliers", LongStream.of(SUPPLIERS).boxed().toList());
    }

    private Stream<SqlParameterSource> rowsOf(int number) {
        var supplier = SUPPLIERS[number % SUPPLIERS.length];
        var received = START.plusMinutes(number);
        var key = new SortKeys(
                received,
                LocalDate.of(2026, 1, 1).plusDays(number % 300),
                BigDecimal.valueOf(number % 700),
                "buyer " + number % 40,
                "supplier " + supplier,
                "po-" + number,
                number % 12,
                number % 101);
        var id = ids.next();
        keys.add(key);
        orders.add(id);
        return Stream.of(ListKey.ALL, BUYER, ListKey.DELIVERABLE.number(), ListKey.FULLY_DELIVERED.number())
                .map(list ->
                        new ListingRow(new ListingRow.Place(list, FOLDER, supplier, received, id), key).parameters());
    }

    private SqlParameterSource wordOf(int number) {
        return new MapSqlParameterSource("token", number % 2 == 0 ? "pump" : "valve")
                .addValue("supplier", SUPPLIERS[number % SUPPLIERS.length])
                .addValue("received", START.plusMinutes(number))
                .addValue("order", orders.get(number));
    }

    @ParameterizedTest
    @EnumSource(OrderSort.class)
    void a_piece_of_a_list_is_read_along_an_index_of_its_sort(OrderSort sort) {
        for (var list : List.of(ListKey.ALL, ListKey.DELIVERABLE.number(), BUYER)) {
            for (var descending : List.of(true, false)) {
                readsAlong(indexOf(sort, false), new ListBranch.Listing(list, FOLDER, SUPPLIERS[0]), sort, descending);
                readsAlong(indexOf(sort, true), new ListBranch.Listing(list, FOLDER, null), sort, descending);
            }
        }
    }

    @Test
    void the_orders_with_a_word_are_read_along_its_index() {
        for (var descending : List.of(true, false)) {
            readsAlong("PRIMARY", new ListBranch.Word("pump", FOLDER, SUPPLIERS[0]), OrderSort.RECEIVED, descending);
            readsAlong("order_token_of_all", new ListBranch.Word("pump", FOLDER, null), OrderSort.RECEIVED, descending);
        }
    }

    @Test
    void a_range_of_what_a_list_is_sorted_by_is_a_range_of_its_index() {
        var days = new KeyRange(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1));
        var amounts = new KeyRange(BigDecimal.valueOf(100), BigDecimal.valueOf(101));

        var listing = new ListBranch.Listing(ListKey.ALL, FOLDER, SUPPLIERS[1]);
        reads("listing_by_requested", PIECE, listing, new ListWalk(OrderSort.REQUESTED, true, days), null);
        reads("listing_by_amount", 5, listing, new ListWalk(OrderSort.AMOUNT, true, amounts), null);
    }

    private void readsAlong(String index, ListBranch branch, OrderSort sort, boolean descending) {
        var walk = new ListWalk(sort, descending, KeyRange.ANY);
        reads(index, PIECE, branch, walk, null);
        for (int depth = 1; depth < DEPTHS; depth++) {
            var place = ORDERS * depth / DEPTHS;
            var after = new ListPosition(sort, keys.get(place).of(sort), orders.get(place), false);
            var sameKey = keys.stream()
                    .filter(key -> key.of(sort).equals(after.key()))
                    .count();
            reads(index, isMariaDb() ? PIECE : PIECE + (int) sameKey + 1, branch, walk, after);
        }
    }

    /** H2 walks through the rows that have the same key as the last one before; MariaDB starts right behind it. */
    private void reads(String index, int most, ListBranch branch, ListWalk walk, @Nullable ListPosition after) {
        var parameters = new MapSqlParameterSource();
        var sql = branch.piece(walk, after, PIECE, parameters, 0);
        if (isMariaDb()) {
            var plan = database.queryForMap("analyze " + sql, parameters);
            assertThat(plan.get("key")).as(sql).isEqualTo(index);
            assertThat(plan.get("type")).as(sql).isIn("range", "ref");
            assertThat(plan.get("Extra").toString()).as(sql).doesNotContain("filesort", "temporary");
            assertThat(new BigDecimal(plan.get("r_rows").toString()))
                    .as(sql)
                    .isLessThanOrEqualTo(BigDecimal.valueOf(most));
        } else {
            var plan = database.queryForObject("explain analyze " + sql, parameters, String.class);
            assertThat(plan).contains("index sorted");
            var scanned = SCANNED.matcher(plan);
            assertThat(scanned.find()).isTrue();
            assertThat(Integer.parseInt(scanned.group(1))).as(sql).isLessThanOrEqualTo(most + 1);
        }
    }

    private static String indexOf(OrderSort sort, boolean all) {
        if (sort == OrderSort.RECEIVED && !all) {
            return "PRIMARY";
        }
        return "listing_by_" + sort.name().toLowerCase(java.util.Locale.ROOT) + (all ? "_all" : "");
    }

    private static boolean isMariaDb() {
        return "mariadb".equals(System.getProperty("portal.test.database"));
    }
}
