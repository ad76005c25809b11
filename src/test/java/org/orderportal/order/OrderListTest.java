package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.base.SearchKey;
import org.orderportal.base.error.NotFound;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class OrderListTest {

    private static final String[] NAMES = {"Ängelholms Bygg", "angel AB", "Nordic Tools", "Ångström & Söner", "ZZ Top"};

    @Autowired
    Orders orders;

    @Autowired
    OrderList list;

    @Autowired
    OrderFolders folders;

    @Autowired
    Companies companies;

    private CompanyId buyer;
    private CompanyId supplier;
    private CompanyId sister;

    @BeforeEach
    void one_user_of_two_companies() {
        buyer = Sample.connected(companies);
        supplier = Sample.connected(companies);
        sister = Sample.connected(companies);
    }

    static Stream<Arguments> sorts() {
        return Arrays.stream(OrderSort.values())
                .flatMap(sort -> Stream.of(Arguments.of(sort, true), Arguments.of(sort, false)));
    }

    @ParameterizedTest
    @MethodSource("sorts")
    void every_reader_pages_through_every_folder_in_every_sort(OrderSort sort, boolean descending) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        var own = new ArrayList<OrderId>();
        var both = new ArrayList<OrderId>();
        for (int index = 0; index < 30; index++) {
            var sample = anySample(random, "PO-" + index);
            var order = receive(sample);
            both.add(order);
            if (sample.supplier().equals(supplier)) {
                own.add(order);
            }
        }
        var trashed = both.stream().filter(id -> random.nextInt(3) == 0).toList();
        As.MANAGER.run(() -> folders.trash(trashed));

        for (var folder : FolderFilter.values()) {
            var filter = OrderFilter.INBOX.withFolder(folder).withBuyer(buyer);
            var wanted = folder == FolderFilter.TRASHED ? trashed : minus(both, trashed);
            if (folder != FolderFilter.COMPLETED) {
                assertThat(paged(As.MANAGER, filter, sort, descending)).hasSameElementsAs(wanted);
                assertThat(paged(As.supplier(supplier, sister), filter, sort, descending))
                        .hasSameElementsAs(wanted);
                assertThat(paged(As.supplier(supplier), filter, sort, descending))
                        .hasSameElementsAs(wanted.stream().filter(own::contains).toList());
            }
        }
    }

    private List<OrderId> paged(As reader, OrderFilter filter, OrderSort sort, boolean descending) {
        var found = new ArrayList<OrderId>();
        reader.run(() -> {
            ListPosition after = null;
            do {
                var piece = list.read(filter, sort, descending, after, 4);
                found.addAll(piece.ids());
                after = piece.next();
            } while (after != null);
            assertThat(found).doesNotHaveDuplicates();
            assertThat(list.rows(found))
                    .isSortedAccordingTo(descending ? order(sort).reversed() : order(sort));
        });
        return found;
    }

    private static List<OrderId> minus(List<OrderId> all, List<OrderId> some) {
        return all.stream().filter(id -> !some.contains(id)).toList();
    }

    @ParameterizedTest
    @MethodSource("sorts")
    void paging_neither_repeats_nor_misses_an_order_while_others_come_in(OrderSort sort, boolean descending) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(sort.ordinal());
        var early = new ArrayList<OrderId>();
        for (int index = 0; index < 40; index++) {
            early.add(receive(anySample(random, "PO-" + index)));
        }
        var reader = As.supplier(supplier, sister);

        var seen = new ArrayList<OrderId>();
        var late = 0;
        var piece = reader.call(() -> list.read(OrderFilter.INBOX, sort, descending, null, 7));
        while (!piece.ids().isEmpty()) {
            seen.addAll(piece.ids());
            if (late < 6) {
                receive(anySample(random, "late-" + late++));
            }
            var next = piece.next();
            if (next == null) {
                break;
            }
            piece = reader.call(() -> list.read(OrderFilter.INBOX, sort, descending, next, 7));
        }

        assertThat(seen).doesNotHaveDuplicates().containsAll(early);
        var rows = reader.call(() -> list.rows(seen));
        assertThat(rows).extracting(OrderSummary::id).isEqualTo(seen);
        assertThat(rows).isSortedAccordingTo(descending ? order(sort).reversed() : order(sort));
    }

    @Test
    void a_reader_finds_the_orders_of_their_companies_and_no_others() {
        var own = receive(Sample.of(buyer, supplier, "PO-1"));
        var sisters = receive(Sample.of(buyer, sister, "PO-1"));

        assertThat(found(As.supplier(supplier), OrderFilter.INBOX)).containsExactly(own);
        assertThat(found(As.supplier(supplier, sister), OrderFilter.INBOX)).containsExactlyInAnyOrder(own, sisters);
        assertThat(found(As.supplier(supplier, sister), of(sister))).containsExactly(sisters);
        assertThat(found(As.supplier(supplier), of(sister))).isEmpty();
        assertThat(found(As.supplier(), OrderFilter.INBOX)).isEmpty();
        assertThat(found(As.MANAGER, of(sister))).containsExactly(sisters);
        assertThat(As.supplier(supplier).call(() -> list.rows(List.of(sisters, own))))
                .extracting(OrderSummary::id)
                .containsExactly(own);
        assertThat(As.supplier(supplier).call(() -> list.count(of(sister)))).isEqualTo(new ListCount(0, true));
    }

    @Test
    void paging_after_another_suppliers_order_answers_like_after_an_unknown_one() {
        var foreign = receive(Sample.of(buyer, sister, "PO-1"));

        As.supplier(supplier)
                .run(() -> Stream.of(foreign, new OrderId(42))
                        .forEach(after -> assertThatThrownBy(() -> list.after(after, OrderSort.RECEIVED))
                                .isInstanceOf(NotFound.class)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "po-2026/00417",
                "PO-2026",
                "00417",
                "po202600417",
                "angstrom",
                "ÅNGSTRÖM",
                "söner 417",
                "417 ång",
                " soner  po "
            })
    void an_order_is_found_by_the_beginning_of_any_of_its_words(String search) {
        var wanted = receive(Sample.of(buyer, supplier, "PO-2026/00417-417").buyerName("Ångström & Söner"));
        receive(Sample.of(buyer, supplier, "X-99").buyerName("Nordic Tools"));
        receive(Sample.of(buyer, sister, "PO-2026/00417-417").buyerName("Ångström & Söner"));

        assertThat(found(As.supplier(supplier), searching(search))).containsExactly(wanted);
        assertThat(As.supplier(supplier).call(() -> list.count(searching(search))))
                .isEqualTo(new ListCount(1, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "po-2026 nordic", "_o", "ngstrom", "' or 1=1 --"})
    void nothing_is_found_where_a_word_begins_none_of_the_orders(String search) {
        receive(Sample.of(buyer, supplier, "PO-2026/00417").buyerName("Ångström & Söner"));
        receive(Sample.of(buyer, supplier, "X-99").buyerName("Nordic Tools"));

        assertThat(found(As.supplier(supplier), searching(search))).isEmpty();
    }

    @Test
    void filters_narrow_by_buyer_day_and_status() {
        var other = Sample.connected(companies);
        var first = receive(Sample.of(buyer, supplier, "PO-1"));
        var second = receive(Sample.of(other, supplier, "PO-2").receivedAt(Sample.MORNING.plusSeconds(86_400)));
        var reader = As.supplier(supplier);
        var day = LocalDate.of(2026, 11, 20);

        assertThat(found(reader, OrderFilter.INBOX.withBuyer(other))).containsExactly(second);
        assertThat(found(reader, OrderFilter.INBOX.withReceived(new DayRange(null, day))))
                .containsExactly(first);
        assertThat(found(reader, OrderFilter.INBOX.withReceived(new DayRange(day.plusDays(1), null))))
                .containsExactly(second);
        assertThat(found(reader, OrderFilter.INBOX.withStatus(StatusFilter.RESPONDABLE)))
                .containsExactly(second, first);
        assertThat(found(reader, OrderFilter.INBOX.withStatus(StatusFilter.REJECTED)))
                .isEmpty();
        assertThat(found(reader, OrderFilter.INBOX.withFolder(FolderFilter.COMPLETED)))
                .isEmpty();
    }

    @Test
    void the_menu_counts_what_each_entry_would_find() {
        receive(Sample.of(buyer, supplier, "PO-1"));
        receive(Sample.of(buyer, supplier, "PO-2"));
        receive(Sample.of(buyer, sister, "PO-3"));

        var counts = As.supplier(supplier).call(() -> list.counts(OrderFilter.INBOX));

        assertThat(counts)
                .containsOnlyKeys(StatusFilter.values())
                .containsEntry(StatusFilter.RESPONDABLE, new ListCount(2, true))
                .containsEntry(StatusFilter.DELIVERABLE, new ListCount(2, true))
                .containsEntry(StatusFilter.DELIVERED, new ListCount(0, true));
    }

    @Test
    void what_came_in_since_is_counted() {
        receive(Sample.of(buyer, supplier, "PO-1"));
        receive(Sample.of(buyer, supplier, "PO-2").receivedAt(Sample.MORNING.plusSeconds(1)));

        assertThat(As.supplier(supplier).call(() -> list.countNewer(OrderFilter.INBOX, Sample.MORNING)))
                .isEqualTo(new ListCount(1, true));
    }

    @Test
    void orders_without_a_day_come_last_and_name_none() {
        var without = receive(Sample.of(buyer, supplier, "PO-1").requestedOn(null));
        var with = receive(Sample.of(buyer, supplier, "PO-2"));

        As.supplier(supplier).run(() -> {
            assertThat(list.read(OrderFilter.INBOX, OrderSort.REQUESTED, false, null, 10)
                            .ids())
                    .containsExactly(with, without);
            assertThat(list.rows(List.of(without)).getFirst().requestedOn()).isNull();
        });
    }

    private Sample anySample(RandomGenerator random, String number) {
        var day = random.nextInt(4) == 0 ? null : LocalDate.of(2026, 12, 1 + random.nextInt(5));
        return Sample.of(buyer, random.nextBoolean() ? supplier : sister, number)
                .buyerName(NAMES[random.nextInt(NAMES.length)])
                .amount(Integer.toString(random.nextInt(6)))
                .requestedOn(day)
                .receivedAt(Sample.MORNING.plusSeconds(random.nextInt(8)));
    }

    private static Comparator<OrderSummary> order(OrderSort sort) {
        Comparator<OrderSummary> byKey = switch (sort) {
            case RECEIVED -> Comparator.comparing(OrderSummary::receivedAt);
            case REQUESTED ->
                Comparator.comparing(OrderSummary::requestedOn, Comparator.nullsLast(Comparator.naturalOrder()));
            case AMOUNT -> Comparator.comparing(order -> order.amount().amount());
            case BUYER -> Comparator.comparing(order -> SearchKey.of(order.buyerName(), 300));
            case SUPPLIER -> Comparator.comparing(OrderSummary::supplierName);
            case STATUS -> Comparator.comparing(order -> order.status().headline());
            case PROGRESS -> Comparator.comparing(order -> order.status().progress());
            case NUMBER ->
                Comparator.comparing(order -> SearchKey.of(order.number().text(), 200));
        };
        return byKey.thenComparing(order -> order.id().value());
    }

    private List<OrderId> found(As reader, OrderFilter filter) {
        return reader.call(
                () -> list.read(filter, OrderSort.RECEIVED, true, null, 100).ids());
    }

    private static OrderFilter of(CompanyId company) {
        return OrderFilter.INBOX.withSupplier(company);
    }

    private static OrderFilter searching(String text) {
        return OrderFilter.INBOX.withSearch(text);
    }

    private OrderId receive(Sample sample) {
        return As.OPERATOR.call(() -> orders.receive(sample.received())).order();
    }
}
