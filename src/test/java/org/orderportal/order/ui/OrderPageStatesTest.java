package org.orderportal.order.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
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

/** The badges and the next step of an order as the domain's worked cases tell them. */
@SpringBootTest
@ViewPackages(classes = OrderPageView.class)
@AnyDatabase
class OrderPageStatesTest extends SpringBrowserlessTest {

    /** Days begin there an hour or two before those of a machine that counts in UTC. */
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @Autowired
    OrderSamples samples;

    @Autowired
    Postings postings;

    private Company buyer;
    private Company supplier;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        buyer = samples.company("Region Uppsala");
        supplier = samples.company("Nordvik Fasteners AB");
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, supplier);
        super.initVaadinEnvironment();
    }

    @Test
    void not_answered() {
        open(order(10));

        assertThat(badges()).containsExactly("Not answered");
        assertThat(nextStep())
                .startsWith("Next: tell Region Uppsala what you can deliver, and when; delivery is wanted by ");
    }

    @Test
    void answered_in_part_of_the_rows() {
        var order = samples.order(
                "PO-2",
                buyer,
                supplier,
                null,
                List.of(OrderSamples.line("1", "Bolt M8", 10), OrderSamples.line("2", "Nut M8", 10)));
        postings.answer(order, "OR-1", 0, 10, 0, null);

        open(order);

        assertThat(nextStep()).isEqualTo("Next: answer the rest: 1 line to go.");
    }

    @Test
    void rejected() {
        var order = order(10);
        postings.answer(order, "OR-1", 0, 0, 0, null);

        open(order);

        assertThat(badges()).containsExactly("Rejected");
        assertThat(nextStep()).isEqualTo("You have rejected this order: there is nothing left to do.");
    }

    @Test
    void partly_delivered() {
        var order = order(10);
        postings.answer(order, "OR-1", 0, 10, 0, null);
        postings.dispatch(order, "DA-1", 0, 6, 0);

        open(order);

        assertThat(badges()).containsExactly("Delivered 6 of 10");
        assertThat(nextStep()).startsWith("Next: dispatch 4 pcs, wanted by ").endsWith(" 10 pcs can be invoiced now.");
    }

    @Test
    void late_since_the_promised_day() {
        var order = order(10);
        postings.answer(order, "OR-1", 0, 10, 0, LocalDate.now(STOCKHOLM).minusDays(3));

        open(order);

        assertThat(badges().getFirst()).isEqualTo("To deliver 10 · 3 days late");
        assertThat(nextStep()).startsWith("3 days late: dispatch 10 pcs, which you promised for ");
    }

    @Test
    void more_delivered_than_agreed() {
        var order = order(10);
        postings.answer(order, "OR-1", 0, 6, 0, null);
        postings.dispatch(order, "DA-1", 0, 8, 0);

        open(order);

        assertThat(badges()).containsExactly("To invoice 8", "Delivered 8 of 6 (+2)");
        assertThat(nextStep()).isEqualTo("Next: invoice 8 pcs.");
    }

    @Test
    void back_order() {
        var order = order(6);
        postings.answer(order, "OR-1", 0, 2, 3, null);
        postings.dispatch(order, "DA-1", 0, 2, 0);

        open(order);

        assertThat(badges()).containsExactly("Back order 3");
        assertThat(nextStep()).startsWith("Next: confirm 3 pcs on back order as soon as you know the date.");
    }

    @Test
    void the_rest_will_never_come() {
        var order = order(10);
        postings.answer(order, "OR-1", 0, 10, 0, null);
        postings.dispatch(order, "DA-1", 0, 6, 4);

        open(order);

        assertThat(badges()).containsExactly("To invoice 6", "Delivered 6, 4 will not come");
    }

    @Test
    void a_part_will_never_come_and_a_part_will() {
        var order = order(10);
        postings.answer(order, "OR-1", 0, 10, 0, null);
        postings.dispatch(order, "DA-1", 0, 6, 1);

        open(order);

        assertThat(badges()).containsExactly("Delivered 6 of 9", "1 will not come");
    }

    @Test
    void cancelled_after_some_were_shipped() {
        var order = order(10);
        postings.answer(order, "OR-1", 0, 10, 0, null);
        postings.dispatch(order, "DA-1", 0, 6, 0);
        postings.cancel(order, "CAN-1");

        open(order);

        assertThat(badges()).containsExactly("4 cancelled", "To invoice 6");
        assertThat(nextStep()).isEqualTo("The buyer has cancelled what was not delivered. 6 pcs can be invoiced now.");
    }

    @Test
    void invoiced_and_no_longer_owed() {
        var order = order(10);
        postings.answer(order, "OR-1", 0, 10, 0, null);
        postings.invoice(order, "INV-1", 0, 10);
        postings.dispatch(order, "DA-1", 0, 6, 4);

        open(order);

        assertThat(badges()).containsExactly("To credit 4", "Delivered 6, 4 will not come");
        assertThat(nextStep()).isEqualTo("Next: credit 4 pcs, which was invoiced but is no longer owed.");
    }

    @Test
    void completed() {
        var order = order(10);
        postings.answer(order, "OR-1", 0, 10, 0, null);
        postings.dispatch(order, "DA-1", 0, 10, 0);
        postings.invoice(order, "INV-1", 0, 10);

        open(order);

        assertThat(badges()).containsExactly("Completed");
        assertThat(nextStep()).isEqualTo("Nothing is left to do: everything is answered, delivered and invoiced.");
    }

    @Test
    void of_several_rows_one_is_named_and_more_are_counted() {
        var order = samples.order(
                "PO-3",
                buyer,
                supplier,
                null,
                List.of(OrderSamples.line("1", "Bolt M8", 10), OrderSamples.line("2", "Nut M8", 10)));
        postings.answer(order, "OR-1", 0, 10, 0, null);
        postings.answer(order, "OR-2", 1, 10, 0, null);

        open(order);
        assertThat(nextStep()).startsWith("Next: dispatch 2 lines.");

        postings.dispatch(order, "DA-1", 0, 10, 0);
        open(order);
        assertThat(badges()).contains("Delivered 1 of 2");
        assertThat(nextStep()).startsWith("Next: dispatch 10 pcs of Nut M8.");
    }

    private OrderId order(long quantity) {
        return samples.order(
                "PO-1",
                buyer,
                supplier,
                LocalDate.now().plusDays(9),
                List.of(OrderSamples.line("1", "Bolt M8", quantity)));
    }

    private static void open(OrderId order) {
        UI.getCurrent().navigate("orders");
        UI.getCurrent().navigate("orders/" + order);
    }

    private String nextStep() {
        return find(Paragraph.class).withClassName("next-step").single().getText();
    }

    private List<String> badges() {
        return find(Span.class).withClassName("badge").all().stream()
                .map(Span::getText)
                .toList();
    }
}
