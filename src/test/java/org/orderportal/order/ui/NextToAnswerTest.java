package org.orderportal.order.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.Role;
import org.orderportal.order.OrderId;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Where one goes on after an answer. */
@SpringBootTest
@AnyDatabase
class NextToAnswerTest {

    @Autowired
    NextToAnswer toAnswer;

    @Autowired
    OrderSamples samples;

    private Company buyer;
    private Company supplier;

    @BeforeEach
    void a_supplier() {
        buyer = samples.company("Region Uppsala");
        supplier = samples.company("Nordvik Fasteners AB");
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, supplier);
    }

    @Test
    void the_order_that_waits_longest_comes_next_in_the_list_of_those_that_wait() {
        List<OrderId> orders = samples.orders(3, buyer, supplier);

        var next = toAnswer.after(orders.get(0)).orElseThrow();

        assertThat(next.path()).isEqualTo("orders/" + orders.get(1) + "?sort=received&status=respondable");
    }

    @Test
    void an_order_that_waits_still_does_not_come_after_itself() {
        var only = samples.order("ONLY", buyer, supplier);

        assertThat(toAnswer.after(only)).isEmpty();
    }
}
