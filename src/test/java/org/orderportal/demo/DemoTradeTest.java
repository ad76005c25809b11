package org.orderportal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.orderportal.AnyDatabase;
import org.orderportal.order.DeliveryFacet;
import org.orderportal.order.Folder;
import org.orderportal.order.FolderFilter;
import org.orderportal.order.InvoiceFacet;
import org.orderportal.order.OrderFilter;
import org.orderportal.order.OrderList;
import org.orderportal.order.OrderSort;
import org.orderportal.order.OrderStatus;
import org.orderportal.order.OrderSummary;
import org.orderportal.order.ResponseFacet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@AnyDatabase
class DemoTradeTest {

    @Autowired
    DemoStart start;

    @Autowired
    DemoActing acting;

    @Autowired
    OrderList orders;

    List<OrderStatus> states;

    @BeforeAll
    void wait_until_all_is_done() {
        start.ready().join();
        states = acting.as("anna@norrskog.example", this::all).stream()
                .map(OrderSummary::status)
                .toList();
    }

    private List<OrderSummary> all() {
        var list = orders.read(OrderFilter.INBOX.withFolder(FolderFilter.ALL), OrderSort.RECEIVED, true, null, 200);
        return orders.rows(list.ids());
    }

    @Test
    void some_orders_are_answered_in_each_way_and_some_are_not() {
        assertThat(states)
                .extracting(OrderStatus::response)
                .contains(
                        ResponseFacet.NOT_ANSWERED,
                        ResponseFacet.ACCEPTED,
                        ResponseFacet.PARTIALLY_ACCEPTED,
                        ResponseFacet.REJECTED);
    }

    @Test
    void some_are_delivered_in_part_or_whole_and_some_are_not() {
        assertThat(states)
                .extracting(OrderStatus::delivery)
                .contains(DeliveryFacet.NOT_STARTED, DeliveryFacet.PARTLY_DELIVERED, DeliveryFacet.FULLY_DELIVERED);
    }

    @Test
    void some_are_invoiced_and_some_are_not() {
        assertThat(states)
                .extracting(OrderStatus::invoicing)
                .contains(InvoiceFacet.NOT_STARTED, InvoiceFacet.FULLY_INVOICED);
    }

    @Test
    void some_are_completed() {
        assertThat(states).extracting(OrderStatus::folder).contains(Folder.INBOX, Folder.COMPLETED);
    }
}
