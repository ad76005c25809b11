package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What is overdue is found by the clock; what needs attention is that, and what the buyer wants to change. */
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
        return id;
    }
}
