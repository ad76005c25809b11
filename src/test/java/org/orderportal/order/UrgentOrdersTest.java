package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.Stored;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is overdue is listed by the clock; what needs attention is that, and what the buyer wants to change. */
@SpringBootTest
class UrgentOrdersTest {

    private static final OrderFilter OVERDUE = OrderFilter.INBOX.withStatus(StatusFilter.OVERDUE);
    private static final OrderFilter URGENT = OrderFilter.INBOX.withNeedsAttention(true);

    @Autowired
    Orders orders;

    @Autowired
    PurchaseOrders table;

    @Autowired
    OrderList list;

    @Autowired
    Companies companies;

    @Autowired
    Clock clock;

    @Autowired
    OverdueOrders overdue;

    @Autowired
    ListingCheck places;

    @Autowired
    CounterCheck counters;

    @Autowired
    JdbcClient database;

    private CompanyId buyer;
    private CompanyId supplier;
    private OrderId late;
    private OrderId changed;
    private OrderId both;

    @BeforeEach
    void some_urgent_orders() {
        buyer = Sample.connected(companies);
        supplier = Sample.connected(companies);
        var past = clock.instant().minus(Duration.ofHours(1));
        var future = clock.instant().plus(Duration.ofDays(1));
        late = order("3", false, ControlFacet.OPEN, past);
        changed = order("1", false, ControlFacet.CHANGE_TO_ANSWER, future);
        both = order("2", false, ControlFacet.CANCEL_TO_ANSWER, past);
        order("4", false, ControlFacet.OPEN, future);
    }

    @Test
    void they_are_found_sorted_by_anything_and_counted() {
        var reader = As.supplier(supplier);

        assertThat(read(reader, OVERDUE)).containsExactly(both, late);
        assertThat(read(reader, URGENT)).containsExactly(changed, both, late);
        assertThat(count(reader, OVERDUE)).isEqualTo(new ListCount(2, true));
        assertThat(count(reader, URGENT)).isEqualTo(new ListCount(3, true));
        assertThat(reader.call(() -> list.counts(OrderFilter.INBOX)))
                .containsEntry(StatusFilter.OVERDUE, new ListCount(2, true))
                .containsEntry(StatusFilter.CHANGED, new ListCount(1, true));
    }

    @Test
    void those_that_wait_for_a_company_are_for_staff_only() {
        var waiting = order("9", true, ControlFacet.OPEN, clock.instant().minusSeconds(60));

        assertThat(read(As.supplier(supplier), OVERDUE)).containsExactly(both, late);
        assertThat(count(As.supplier(supplier), OVERDUE)).isEqualTo(new ListCount(2, true));
        assertThat(count(As.supplier(supplier), URGENT)).isEqualTo(new ListCount(3, true));
        assertThat(read(As.MANAGER, OVERDUE.withSupplier(supplier))).containsExactly(both, late, waiting);
        assertThat(count(As.MANAGER, OVERDUE.withSupplier(supplier))).isEqualTo(new ListCount(3, true));
    }

    @Test
    void beside_another_filter_each_order_is_checked() {
        var reader = As.supplier(supplier);

        assertThat(read(reader, URGENT.withStatus(StatusFilter.CHANGED))).containsExactly(changed);
        assertThat(read(reader, URGENT.withStatus(StatusFilter.OVERDUE))).containsExactly(both, late);
        assertThat(count(reader, URGENT.withBuyer(buyer))).isEqualTo(new ListCount(3, true));
        assertThat(reader.call(() -> list.counts(URGENT)))
                .containsEntry(StatusFilter.OVERDUE, new ListCount(2, true))
                .containsEntry(StatusFilter.CHANGED, new ListCount(1, true))
                .containsEntry(StatusFilter.DELIVERABLE, new ListCount(3, true));
    }

    @Test
    void an_order_becomes_overdue_with_the_clock_and_leaves_when_its_day_is_put_off() {
        var reader = As.supplier(supplier);
        var order = order("5", false, ControlFacet.OPEN, clock.instant().plus(Duration.ofDays(1)));
        fallDue(order);

        overdue.list();

        assertThat(read(reader, OVERDUE)).containsExactly(both, late, order);
        assertThat(count(reader, OVERDUE)).isEqualTo(new ListCount(3, true));
        assertThat(read(reader, URGENT)).containsExactly(changed, both, late, order);
        assertThat(count(reader, URGENT)).isEqualTo(new ListCount(4, true));

        update(order, ControlFacet.OPEN, clock.instant().plus(Duration.ofDays(1)));
        update(late, ControlFacet.OPEN, null);

        assertThat(read(reader, OVERDUE)).containsExactly(both);
        assertThat(count(reader, URGENT)).isEqualTo(new ListCount(2, true));
        assertThat(differences()).isEmpty();
    }

    @Test
    void two_nodes_may_sweep_at_once() throws Exception {
        var due = IntStream.range(0, 30)
                .mapToObj(number -> order(
                        "1" + number, false, ControlFacet.OPEN, clock.instant().plus(Duration.ofDays(1))))
                .toList();
        due.forEach(this::fallDue);
        var barrier = new CyclicBarrier(2);
        Callable<Void> sweep = () -> {
            barrier.await();
            overdue.list();
            return null;
        };

        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var done : nodes.invokeAll(List.of(sweep, sweep))) {
                done.get();
            }
        }

        assertThat(count(As.supplier(supplier), OVERDUE)).isEqualTo(new ListCount(32, true));
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_check_names_an_order_that_is_called_overdue_too_early() {
        var order = order("6", false, ControlFacet.OPEN, clock.instant().plus(Duration.ofDays(1)));
        fallDue(order);
        assertThat(differences()).isEmpty();

        overdue.list();
        database.sql("update purchase_order set due_at = null where id = :id")
                .param("id", order.value())
                .update();

        assertThat(differences()).singleElement().asString().contains(order.toString(), "overdue");
    }

    /** As if the clock had gone on; nobody has looked yet. */
    private void fallDue(OrderId order) {
        database.sql("update purchase_order set due_at = :due where id = :id")
                .param("due", Stored.moment(clock.instant().minusSeconds(1)))
                .param("id", order.value())
                .update();
    }

    /** Those of this test's orders: other tests share the database. */
    private List<String> differences() {
        var own = database.sql("select id from purchase_order where supplier_id = :supplier")
                .param("supplier", supplier.value())
                .query((row, number) -> new OrderId(row.getLong("id")).toString())
                .list();
        var found = new ArrayList<String>();
        places.run(found::add);
        counters.run(found::add);
        return found.stream()
                .filter(difference -> difference.contains("supplier=" + supplier.value())
                        || own.stream().anyMatch(difference::startsWith))
                .toList();
    }

    private List<OrderId> read(As reader, OrderFilter filter) {
        return reader.call(
                () -> list.read(filter, OrderSort.AMOUNT, false, null, 10).ids());
    }

    private ListCount count(As reader, OrderFilter filter) {
        return reader.call(() -> list.count(filter));
    }

    private OrderId order(String amount, boolean waiting, ControlFacet control, @Nullable Instant due) {
        var plain = Sample.of(buyer, supplier, "PO-" + amount).amount(amount);
        var sample = waiting ? plain.asWaiting() : plain;
        var id = As.OPERATOR.call(() -> orders.receive(sample.received())).order();
        update(id, control, due);
        return id;
    }

    private void update(OrderId id, ControlFacet control, @Nullable Instant due) {
        table.update(Map.of(
                id,
                new OrderStatus(
                        Folder.INBOX,
                        control,
                        ResponseFacet.ACCEPTED,
                        DeliveryFacet.NOT_STARTED,
                        InvoiceFacet.NOT_STARTED,
                        Headline.DELIVERABLE,
                        false,
                        true,
                        false,
                        false,
                        OrderStatus.Share.NONE,
                        OrderStatus.Share.NONE,
                        0,
                        due,
                        DueFor.DELIVERY)));
    }
}
