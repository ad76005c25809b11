package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.NotFound;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.orderportal.party.CompanyRole;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class WaitingOrdersTest {

    @Autowired
    Orders orders;

    @Autowired
    OrderList list;

    @Autowired
    Companies companies;

    @Autowired
    WaitingOrders waitingOrders;

    private CompanyId buyer;
    private CompanyId supplier;
    private OrderId waiting;

    @BeforeEach
    void an_order_between_two_unknown_companies() {
        buyer = Sample.unconnected(companies, CompanyRole.BUYER).id();
        supplier = Sample.unconnected(companies, CompanyRole.SUPPLIER).id();
        waiting = As.OPERATOR.call(() -> orders.receive(
                        Sample.of(buyer, supplier, "PO-1").asWaiting().received())
                .order());
    }

    @Test
    void it_is_seen_by_staff_and_says_what_it_waits_for() {
        var details = As.MANAGER.call(() -> orders.details(waiting));

        assertThat(details.summary().waitingForConnection()).isTrue();
        assertThat(details.actions().values())
                .containsOnly(new Availability.Impossible("order.action.waiting-for-connection"));
        assertThat(As.MANAGER.call(orders::waitingForConnection)).isPositive();
        assertThat(As.MANAGER.call(() -> list.read(onlyWaiting(), OrderSort.RECEIVED, true, null, 1000)
                        .ids()))
                .contains(waiting);
    }

    @Test
    void its_supplier_sees_no_trace_of_it() {
        As.supplier(supplier).run(() -> {
            assertThatThrownBy(() -> orders.details(waiting)).isInstanceOf(NotFound.class);
            assertThat(list.read(OrderFilter.INBOX, OrderSort.RECEIVED, true, null, 10)
                            .ids())
                    .isEmpty();
            assertThat(list.rows(List.of(waiting))).isEmpty();
            assertThat(list.count(OrderFilter.INBOX)).isEqualTo(new ListCount(0, true));
            assertThat(list.count(onlyWaiting())).isEqualTo(new ListCount(0, true));
        });
    }

    @Test
    void it_comes_free_when_both_are_connected() {
        As.ADMINISTRATOR.run(() -> companies.connect(buyer));
        assertThatThrownBy(() -> As.supplier(supplier).call(() -> orders.details(waiting)))
                .isInstanceOf(NotFound.class);

        As.ADMINISTRATOR.run(() -> companies.connect(supplier));

        var details = As.supplier(supplier).call(() -> orders.details(waiting));
        assertThat(details.summary().waitingForConnection()).isFalse();
        assertThat(details.history())
                .extracting(OrderDetails.HistoryEntry::kind)
                .containsExactly("received", "waiting-for-connection", "connected");
    }

    @Test
    void one_that_came_in_at_the_moment_of_connecting_is_freed_later() {
        As.ADMINISTRATOR.run(() -> companies.connect(buyer));
        As.ADMINISTRATOR.run(() -> companies.connect(supplier));
        var late = As.OPERATOR.call(() -> orders.receive(
                        Sample.of(buyer, supplier, "PO-late").asWaiting().received())
                .order());

        As.ADMINISTRATOR.run(waitingOrders::freeStragglers);

        assertThat(As.supplier(supplier)
                        .call(() -> orders.details(late))
                        .summary()
                        .waitingForConnection())
                .isFalse();
    }

    private static OrderFilter onlyWaiting() {
        return OrderFilter.INBOX.withWaitingForConnection(true);
    }
}
