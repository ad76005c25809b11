package org.orderportal.onepass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.Receipt;
import org.orderportal.exchange.Acting;
import org.orderportal.invoice.PaymentWays;
import org.orderportal.order.Folder;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderProfile;
import org.orderportal.order.Orders;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.response.OrderToAnswer;
import org.orderportal.response.OrdersToAnswer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A plain order is answered, dispatched and invoiced at once. */
@SpringBootTest
class OnePassTest {

    @Autowired
    OnePass onePass;

    @Autowired
    Orders orders;

    @Autowired
    Companies companies;

    @Autowired
    PaymentWays ways;

    @Autowired
    OrdersToAnswer samples;

    private Company buyer;
    private Company supplier;
    private Acting karin;

    @BeforeEach
    void a_supplier() {
        buyer = samples.company("Region Nordmark");
        supplier = samples.company("Norrskog Medical AB");
        karin = Acting.supplier(supplier.id());
        run(() -> ways.setIban(supplier.id(), "SE4550000000058398257466"));
    }

    private void run(Runnable act) {
        karin.call(() -> {
            act.run();
            return true;
        });
    }

    private void tellVatNumber() {
        run(() -> companies.setVatNumber(supplier.id(), "SE556677889901"));
    }

    private OrderId order() {
        return samples.receive(buyer, supplier, OrderProfile.ORDERING, OrderToAnswer.lines(10, 240));
    }

    private OrderDetails details(OrderId order) {
        return karin.call(() -> orders.details(order));
    }

    private OnePassResult send(OrderId order) {
        return karin.call(() -> onePass.send(order, "test:" + UUID.randomUUID()));
    }

    @Test
    void three_documents_go_out_and_the_order_is_done() {
        tellVatNumber();
        var order = order();
        var plan = karin.call(() -> onePass.plan(order));
        assertThat(plan.steps()).containsExactly(OnePassStep.values());
        assertThat(plan.problems()).isEmpty();

        var result = send(order);

        assertThat(result.reason()).isNull();
        assertThat(result.sent()).extracting(Receipt::number).containsExactly("OR-1", "DA-1", "IN-1");
        assertThat(details(order).summary().status().folder()).isEqualTo(Folder.COMPLETED);
        assertThat(OnePass.steps(details(order))).isEmpty();
        assertThatThrownBy(() -> karin.call(() -> onePass.plan(order)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("onepass.nothing"));
    }

    @Test
    void what_was_done_before_is_not_done_again() {
        tellVatNumber();
        var order = order();
        send(order);
        var other = order();

        assertThat(OnePass.steps(details(other))).isEqualTo(Set.of(OnePassStep.values()));
        assertThat(send(order).sent()).isEmpty();
    }

    @Test
    void a_buyer_who_wants_an_answer_first_and_pays_for_what_was_dispatched_gets_them_in_turn() {
        tellVatNumber();
        samples.demand(
                buyer,
                new BuyerRules(
                        true,
                        null,
                        Set.of(),
                        false,
                        BuyerRules.DEFAULT.overConfirmPercent(),
                        BuyerRules.DEFAULT.deliveryPercent(),
                        false,
                        true,
                        false,
                        false,
                        null,
                        BuyerRules.InvoiceBase.DISPATCHED,
                        BuyerRules.DEFAULT.priceTolerancePercent(),
                        Set.of()));
        var order = order();
        var plan = karin.call(() -> onePass.plan(order));
        assertThat(plan.dispatch()).isNull();
        assertThat(plan.invoice()).isNull();

        assertThat(send(order).sent()).hasSize(3);
        assertThat(details(order).summary().status().folder()).isEqualTo(Folder.COMPLETED);
    }

    @Test
    void what_is_refused_ends_it_and_what_was_sent_stays() {
        var order = order();
        assertThat(karin.call(() -> onePass.plan(order)).problems())
                .filteredOn(OnePassPlan.Problem::isError)
                .extracting(problem -> problem.problem().key())
                .containsExactly("invoice.problem.seller-vat");

        var result = send(order);

        assertThat(result.sent()).extracting(Receipt::number).containsExactly("OR-1", "DA-1");
        assertThat(result.refused()).isEqualTo(OnePassStep.INVOICE);
        tellVatNumber();
        assertThat(send(order).sent()).extracting(Receipt::number).containsExactly("IN-1");
    }
}
