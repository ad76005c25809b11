package org.orderportal.order.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.security.Role;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderList;
import org.orderportal.order.OrderSort;
import org.orderportal.order.OrderSummary;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
class OrderWindowTest {

    @Autowired
    OrderSamples samples;

    @Autowired
    OrderList orders;

    private final List<Integer> told = new ArrayList<>();
    private Company buyer;
    private Company supplier;

    @BeforeEach
    void somebody_is_signed_in() {
        buyer = samples.company("Region Uppsala");
        supplier = samples.company("Nordvik Fasteners AB");
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, supplier);
    }

    @AfterEach
    void nobody_is_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_list_is_read_in_pieces_as_far_as_its_reader_looks() {
        samples.orders(OrderWindow.FIRST_PIECE + 5, buyer, supplier);
        var window = window(ListAddress.START);

        assertThat(window.size()).isEqualTo(OrderWindow.FIRST_PIECE);
        assertThat(window.goesOn()).isTrue();
        assertThat(told).isEmpty();

        var rows = window.rows(OrderWindow.FIRST_PIECE, 25);

        assertThat(rows)
                .extracting(order -> order.number().text())
                .containsExactly("PO-0005", "PO-0004", "PO-0003", "PO-0002", "PO-0001");
        assertThat(window.isComplete()).isTrue();
        assertThat(told).hasSize(1);
    }

    @Test
    void what_arrives_meanwhile_neither_shifts_nor_repeats_a_row() {
        samples.orders(3, buyer, supplier);
        var window = window(ListAddress.START);
        samples.order("NEW", buyer, supplier);

        assertThat(window.rows(0, 25))
                .extracting(order -> order.number().text())
                .containsExactly("PO-0003", "PO-0002", "PO-0001");
    }

    @Test
    void a_window_can_start_at_an_order() {
        var made = samples.orders(3, buyer, supplier);
        var window = window(ListAddress.START.startingWith(made.get(1)));

        assertThat(window.ids(0, window.size())).containsExactly(made.get(1), made.get(0));
    }

    @Test
    void it_knows_where_an_order_stands_and_who_takes_the_place_of_those_that_leave() {
        var made = samples.orders(4, buyer, supplier);
        var window = window(ListAddress.START.sortedBy(OrderSort.NUMBER, false));

        assertThat(window.positionOf(made.get(2))).hasValue(2);
        assertThat(window.positionOf(new OrderId(1))).isEmpty();
        assertThat(window.besides(List.of(made.get(1), made.get(2)))).isEqualTo(made.get(3));
        assertThat(window.besides(List.of(made.get(3)))).isEqualTo(made.get(2));
        assertThat(window.besides(made)).isNull();
    }

    @Test
    void it_tells_why_a_search_found_an_order() {
        samples.order("PO-1", buyer, supplier);
        var window = window(ListAddress.START.with(ListAddress.START.filter().withSearch("bolt")));

        var found =
                window.rows(0, 25).stream().map(OrderSummary::id).findFirst().orElseThrow();

        assertThat(window.matches(found))
                .anySatisfy(match -> assertThat(match.text()).contains("Bolt M8"));
    }

    private OrderWindow window(ListAddress address) {
        return new OrderWindow(orders, address, () -> told.add(1));
    }
}
