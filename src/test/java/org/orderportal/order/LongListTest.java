package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.orderportal.base.Amount;
import org.orderportal.base.Ids;
import org.orderportal.base.calendar.WorkingCalendars;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a list of more orders than anybody wants to see does: it counts to a limit, stops searching, and says so. */
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongListTest {

    private static final int ORDERS = 4_100;
    private static final OrderFilter BOLTS = OrderFilter.INBOX.withSearch("bolt");

    @Autowired
    PurchaseOrders table;

    @Autowired
    OrderTokens tokens;

    @Autowired
    WorkingCalendars calendars;

    @Autowired
    OrderList list;

    @Autowired
    Companies companies;

    @Autowired
    Ids ids;

    @Autowired
    PlatformTransactionManager transactions;

    private final List<OrderId> all = new ArrayList<>();
    private As reader;
    private CompanyId buyer;
    private CompanyId rareBuyer;

    /** Every 1,000th of them is of another buyer, and the amounts go from 1 to 40 again and again. */
    @BeforeAll
    void many_orders() {
        buyer = Sample.connected(companies);
        rareBuyer = Sample.connected(companies);
        var supplier = Sample.connected(companies);
        reader = As.supplier(supplier);
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            for (int number = 0; number < ORDERS; number++) {
                add(Sample.of(number % 1_000 == 0 ? rareBuyer : buyer, supplier, "PO-" + number)
                        .amount(Integer.toString(1 + number % 40))
                        .receivedAt(Sample.MORNING.plusSeconds(60L * number)));
            }
        });
    }

    private void add(Sample sample) {
        var id = new OrderId(ids.next());
        var received = sample.received();
        var standing = OrderStanding.received(received.content(), BuyerRules.DEFAULT, received.receivedAt());
        table.add(id, received, standing.status(calendars.of(null)));
        tokens.add(id, received.supplier(), received.receivedAt(), received.content());
        all.add(id);
    }

    @Test
    void a_search_that_finds_very_many_is_sorted_by_date() {
        var piece = reader.call(() -> list.read(BOLTS, OrderSort.AMOUNT, false, null, 50));

        assertThat(piece.sort()).isEqualTo(OrderSort.RECEIVED);
        assertThat(piece.descending()).isTrue();
        assertThat(piece.ids()).isEqualTo(all.reversed().subList(0, 50));
        assertThat(walk(BOLTS, OrderSort.AMOUNT, 300, stopped -> {})).isEqualTo(all.reversed());
    }

    @Test
    void a_search_that_goes_by_date_for_its_length_has_been_counted() {
        var everywhere = BOLTS.withFolder(FolderFilter.ALL);
        var piece = reader.call(() -> list.read(everywhere, OrderSort.AMOUNT, false, null, 50));

        assertThat(piece.found()).isEqualTo(count(everywhere)).isEqualTo(new ListCount(1_000, false));
    }

    @Test
    void a_search_that_finds_few_is_sorted_by_anything() {
        var filter = OrderFilter.INBOX.withSearch("po-40");
        var piece = reader.call(() -> list.read(filter, OrderSort.AMOUNT, false, null, 200));

        assertThat(piece.sort()).isEqualTo(OrderSort.AMOUNT);
        assertThat(piece.ids()).hasSize(111);
        assertThat(rows(piece.ids()))
                .isSortedAccordingTo((one, other) ->
                        one.amount().amount().compareTo(other.amount().amount()));
        var fewer = OrderFilter.INBOX.withSearch("po-402");
        assertThat(walk(fewer, OrderSort.NUMBER, 4, stopped -> {})).hasSize(11);
        var trash = BOLTS.withFolder(FolderFilter.TRASHED);
        assertThat(reader.call(() -> list.read(trash, OrderSort.AMOUNT, true, null, 50)))
                .isEqualTo(new ListPiece(List.of(), null, null, null, OrderSort.AMOUNT, true));
    }

    @Test
    void filters_beyond_the_guaranteed_ones_stop_say_how_far_they_searched_and_go_on() {
        var none = OrderFilter.INBOX.withSearch("bolt nobodyhasthis");
        var rare = BOLTS.withBuyer(rareBuyer);
        var stops = new ArrayList<ListPiece>();

        var found = walk(rare, OrderSort.RECEIVED, 50, stops::add);

        assertThat(found).containsExactly(all.get(4_000), all.get(3_000), all.get(2_000), all.get(1_000), all.get(0));
        assertThat(stops).hasSize(2);
        assertThat(stops.getFirst().searchedBackTo()).isEqualTo(Sample.MORNING.plusSeconds(60L * (ORDERS - 2_000)));
        assertThat(walk(none, OrderSort.AMOUNT, 50, stops::add)).isEmpty();
    }

    @Test
    void a_list_counts_exactly_where_a_counter_knows_and_to_a_thousand_elsewhere() {
        assertThat(count(OrderFilter.INBOX)).isEqualTo(new ListCount(ORDERS, true));
        assertThat(count(OrderFilter.INBOX.withBuyer(rareBuyer))).isEqualTo(new ListCount(5, true));
        assertThat(count(OrderFilter.INBOX.withStatus(StatusFilter.DELIVERABLE)))
                .isEqualTo(new ListCount(ORDERS, true));
        assertThat(count(BOLTS)).isEqualTo(new ListCount(1_000, false));
        assertThat(count(OrderFilter.INBOX.withAmount(new AmountRange(Amount.of("2"), Amount.of("30")))))
                .isEqualTo(new ListCount(1_000, false));
        assertThat(count(OrderFilter.INBOX.withAmount(new AmountRange(Amount.of("40"), null))))
                .isEqualTo(new ListCount(102, true));
        for (var filter : List.of(BOLTS, BOLTS.withBuyer(rareBuyer), OrderFilter.INBOX)) {
            var wanted = filter.buyer() == null ? ORDERS : 5L;
            assertThat(reader.call(() -> list.countExactly(filter))).isEqualTo(wanted);
        }
    }

    @Test
    void the_menus_count_what_their_entries_find() {
        var filters = List.of(
                OrderFilter.INBOX,
                OrderFilter.INBOX.withBuyer(rareBuyer),
                OrderFilter.INBOX.withSearch("po-40"),
                OrderFilter.INBOX.withAmount(new AmountRange(Amount.of("40"), null)));
        for (var filter : filters) {
            var counts = reader.call(() -> list.counts(filter));
            var all = count(filter);

            assertThat(counts).containsEntry(StatusFilter.DELIVERABLE, all);
            assertThat(counts).containsEntry(StatusFilter.REJECTED, new ListCount(0, true));
            assertThat(reader.call(() -> list.folderCounts(filter)))
                    .containsEntry(FolderFilter.INBOX, all)
                    .containsEntry(FolderFilter.ALL, all)
                    .containsEntry(FolderFilter.TRASHED, new ListCount(0, true));
        }
        assertThat(reader.call(() -> list.counts(BOLTS)))
                .containsEntry(StatusFilter.DELIVERABLE, new ListCount(1_000, false));
    }

    @Test
    void ranges_are_read_along_their_index_or_whole_where_they_are_small() {
        var amounts = OrderFilter.INBOX.withAmount(new AmountRange(Amount.of("39"), Amount.of("40")));
        var day = LocalDate.of(2026, 11, 20);
        var firstDay = OrderFilter.INBOX.withReceived(new DayRange(day, day));

        assertThat(walk(amounts, OrderSort.AMOUNT, 60, stopped -> {})).hasSize(204);
        assertThat(walk(amounts, OrderSort.NUMBER, 60, stopped -> {})).hasSize(204);
        assertThat(walk(firstDay, OrderSort.RECEIVED, 400, stopped -> {}))
                .isEqualTo(all.subList(0, 960).reversed());
        assertThat(new HashSet<>(walk(firstDay, OrderSort.AMOUNT, 400, stopped -> {})))
                .isEqualTo(Set.copyOf(all.subList(0, 960)));
    }

    @Test
    void an_order_knows_its_neighbours_in_the_list() {
        assertThat(neighbours(OrderFilter.INBOX, OrderSort.RECEIVED, 2_000))
                .isEqualTo(new Neighbours(all.get(2_001), all.get(1_999)));
        assertThat(neighbours(OrderFilter.INBOX, OrderSort.RECEIVED, 0)).isEqualTo(new Neighbours(all.get(1), null));
        assertThat(neighbours(BOLTS, OrderSort.AMOUNT, 7)).isEqualTo(new Neighbours(all.get(8), all.get(6)));
        assertThat(neighbours(OrderFilter.INBOX.withSearch("po-400"), OrderSort.RECEIVED, 4_005))
                .isEqualTo(new Neighbours(all.get(4_006), all.get(4_004)));
        assertThat(neighbours(OrderFilter.INBOX.withBuyer(rareBuyer), OrderSort.RECEIVED, 1))
                .isEqualTo(new Neighbours(null, null));
    }

    @Test
    void a_list_can_start_at_any_of_its_orders() {
        var start = reader.call(() -> list.startingWith(all.get(100), OrderSort.RECEIVED));
        var piece = reader.call(() -> list.read(OrderFilter.INBOX, OrderSort.RECEIVED, true, start, 3));

        assertThat(piece.ids()).containsExactly(all.get(100), all.get(99), all.get(98));
    }

    @Test
    void the_buyers_to_choose_from_are_those_of_the_readers_orders() {
        var names = companies(buyer, rareBuyer);

        assertThat(reader.call(() -> list.buyers("comp", 10)))
                .extracting(BuyerChoice::id)
                .containsExactlyInAnyOrder(buyer, rareBuyer);
        assertThat(reader.call(() -> list.buyers(names.getFirst(), 10)))
                .extracting(BuyerChoice::name)
                .contains(names.getFirst());
        assertThat(reader.call(() -> list.buyers("nobody", 10))).isEmpty();
        assertThat(As.supplier(Sample.connected(companies)).call(() -> list.buyers("", 10)))
                .isEmpty();
    }

    @Test
    void what_came_in_lately_is_counted_along_the_date() {
        var moment = Sample.MORNING.plusSeconds(60L * (ORDERS - 4));

        assertThat(reader.call(() -> list.countNewer(OrderFilter.INBOX, moment)))
                .isEqualTo(new ListCount(3, true));
        assertThat(reader.call(() -> list.countNewer(BOLTS, moment))).isEqualTo(new ListCount(3, true));
    }

    private List<String> companies(CompanyId... ids) {
        return As.MANAGER.call(() -> companies.byIds(List.of(ids))).stream()
                .map(company -> company.name())
                .toList();
    }

    private Neighbours neighbours(OrderFilter filter, OrderSort sort, int of) {
        return reader.call(() -> list.neighbours(filter, sort, true, all.get(of)));
    }

    private ListCount count(OrderFilter filter) {
        return reader.call(() -> list.count(filter));
    }

    private List<OrderSummary> rows(List<OrderId> ids) {
        return reader.call(() -> list.rows(ids));
    }

    private List<OrderId> walk(OrderFilter filter, OrderSort sort, int limit, Consumer<ListPiece> stopped) {
        var found = new ArrayList<OrderId>();
        reader.run(() -> {
            ListPosition after = null;
            do {
                var piece = list.read(filter, sort, true, after, limit);
                found.addAll(piece.ids());
                if (piece.stoppedEarly()) {
                    stopped.accept(piece);
                }
                after = piece.next();
            } while (after != null);
        });
        assertThat(found).doesNotHaveDuplicates();
        return found;
    }
}
