package org.orderportal.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderportal.base.Quantity;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.FieldAddress;
import org.orderportal.order.DeliveryFacet;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.Headline;
import org.orderportal.order.Posting;
import org.orderportal.order.ResponseFacet;
import org.orderportal.response.OrderToAnswer;
import org.orderportal.response.ResponseField;

/** The worked cases of deliveries, each through the drafts that people write. */
class DispatchAdvicesTest extends DispatchingSupplier {

    private void isDelivered(long done, long of) {
        assertThat(status().delivered().n()).isEqualTo(Quantity.of(done));
        assertThat(status().delivered().m()).isEqualTo(Quantity.of(of));
    }

    private void oneRowOf(long quantity) {
        order = receive(OrderToAnswer.lines(quantity));
    }

    private void answer(String accepted, String later) {
        var draft = karin.call(() -> responses.open(order));
        write(draft, line(0), ResponseField.ACCEPTED, accepted);
        write(draft, line(0), ResponseField.BACK_ORDER, later);
        karin.call(() -> responses.send(draft, drafts.read(draft).revision(), true));
    }

    @Test
    void all_that_is_left_is_prefilled_and_leaves() {
        var draft = open();

        assertThat(form(draft).rows())
                .extracting(row -> row.leaving().toString())
                .containsExactly("10", "240", "6");

        var receipt = send(draft);

        assertThat(receipt.number()).isEqualTo("DA-1");
        assertThat(status().delivery()).isEqualTo(DeliveryFacet.FULLY_DELIVERED);
        assertThat(history()).contains("dispatch-sent DA-1");
        assertThat(xml(receipt)).contains("<cbc:DeliveredQuantity unitCode=\"H87\">240</cbc:DeliveredQuantity>");
    }

    @Test
    void an_unanswered_order_counts_as_accepted_when_a_part_of_it_leaves() {
        oneRowOf(10);
        var draft = only("4");
        assertThat(form(draft).impliesAcceptance()).isTrue();

        send(draft);

        assertThat(status().response()).isEqualTo(ResponseFacet.ACCEPTED_IMPLICITLY);
        isDelivered(4, 10);
        assertThat(status().headline()).isEqualTo(Headline.DELIVERABLE);
    }

    @Test
    void more_than_was_confirmed_leaves_after_a_warning() {
        oneRowOf(10);
        answer("6", "");
        var draft = only("8");
        assertThat(problems(draft)).containsExactly("WARNING dispatch.problem.more-than-left");

        send(draft);

        isDelivered(8, 6);
        assertThat(status().headline()).isEqualTo(Headline.INVOICEABLE);
    }

    @Test
    void a_back_order_is_delivered_when_it_is_answered_anew() {
        oneRowOf(6);
        answer("2", "3");
        send(open());
        assertThat(status().headline()).isEqualTo(Headline.BACK_ORDER);
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("order.action.only-back-order"));

        answer("5", "0");
        isDelivered(2, 5);
        send(open());

        isDelivered(5, 5);
        assertThat(status().delivery()).isEqualTo(DeliveryFacet.FULLY_DELIVERED);
    }

    @Test
    void the_rest_that_never_comes_is_given_up() {
        oneRowOf(10);
        var draft = only("6");
        write(draft, line(0), DispatchField.REST, DispatchField.NEVER_COMES);
        write(draft, line(0), DispatchField.REASON, "Sold out");

        var receipt = send(draft);

        isDelivered(6, 6);
        assertThat(sums(0).shortClosed()).isEqualTo(Quantity.of(4));
        assertThat(xml(receipt))
                .contains(
                        "<cbc:Note>4 will not come.</cbc:Note>",
                        "<cbc:OutstandingQuantity unitCode=\"H87\">0</cbc:OutstandingQuantity>",
                        "<cbc:OutstandingReason>Sold out</cbc:OutstandingReason>");
    }

    @Test
    void a_part_of_the_rest_is_given_up_and_the_other_comes_later() {
        oneRowOf(10);
        var draft = only("6");
        write(draft, line(0), DispatchField.NEVER, "1");
        write(draft, line(0), DispatchField.REASON, "One is broken");

        var receipt = send(draft);

        isDelivered(6, 9);
        assertThat(sums(0).toDeliver(terms())).isEqualTo(Quantity.of(3));
        assertThat(xml(receipt))
                .contains("<cbc:OutstandingQuantity unitCode=\"H87\">3</cbc:OutstandingQuantity>")
                .contains("<cbc:OutstandingReason>One is broken</cbc:OutstandingReason>");
    }

    private org.orderportal.order.LineTerms terms() {
        return org.orderportal.order.LineTerms.of(
                details().rules(), details().content().kind());
    }

    @Test
    void further_advices_deliver_what_is_left() {
        oneRowOf(10);
        send(only("6"));
        var second = open();
        assertThat(form(second).row(line(0)).before()).isEqualTo(Quantity.of(6));
        assertThat(form(second).row(line(0)).leaving()).isEqualTo(Quantity.of(4));

        send(second);

        isDelivered(10, 10);
        assertThat(documents()).containsExactlyInAnyOrder("DA-1", "DA-2");
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("order.action.all-dispatched"));
    }

    private List<String> documents() {
        return karin.call(() -> documents.of(order)).stream()
                .map(document -> String.valueOf(document.number()))
                .toList();
    }

    @Test
    void a_void_advice_counts_no_more_and_what_was_written_can_be_sent_again() {
        oneRowOf(10);
        var draft = only("6");
        write(draft, line(0), DispatchField.NEVER, "1");
        var receipt = send(draft);
        var before = sums(0);

        karin.call(() -> sending.declareVoid(receipt.id()));

        assertThat(sums(0).dispatched()).isEqualTo(Quantity.ZERO);
        assertThat(sums(0).isAnswered()).isFalse();
        assertThat(history()).contains("dispatch-voided DA-1");

        var again = send(open());

        assertThat(again.number()).isEqualTo("DA-2");
        assertThat(sums(0)).isEqualTo(before);
    }

    @Test
    void one_advice_over_two_orders_moves_both() {
        var other = receive(OrderToAnswer.lines(7));
        var draft = karin.call(() -> advices.open(List.of(order, other)));
        assertThat(form(draft).rows()).hasSize(4);

        var receipt = send(draft);

        assertThat(status().delivery()).isEqualTo(DeliveryFacet.FULLY_DELIVERED);
        assertThat(details(other).summary().status().delivery()).isEqualTo(DeliveryFacet.FULLY_DELIVERED);
        assertThat(karin.call(() -> documents.of(other))).hasSize(1);
        assertThat(xml(receipt))
                .contains("<cbc:ID>" + details().summary().number().text() + "</cbc:ID>")
                .contains("<cbc:ID>" + details(other).summary().number().text() + "</cbc:ID>");

        karin.call(() -> sending.declareVoid(receipt.id()));

        assertThat(details(other).lines().getFirst().quantities().dispatched()).isEqualTo(Quantity.ZERO);
    }

    @Test
    void an_order_of_another_buyer_does_not_go_along() {
        var elsewhere = samples.company("Kommun Fjärran");
        var other = samples.receive(
                elsewhere, supplier, org.orderportal.order.OrderProfile.ORDERING, OrderToAnswer.lines(7));
        var draft = open();

        assertThatThrownBy(() -> run(() -> advices.addOrder(draft, other, "op")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("dispatch.together.elsewhere"));
        assertThat(karin.call(() -> advices.candidates(draft))).isEmpty();
    }

    @Test
    void an_order_that_was_added_can_be_taken_out_again() {
        var other = receive(OrderToAnswer.lines(7));
        var draft = open();
        assertThat(karin.call(() -> advices.candidates(draft)))
                .extracting(one -> one.summary().id())
                .containsExactly(other);

        run(() -> advices.addOrder(draft, other, "op"));
        run(() -> advices.addOrder(draft, other, "op-again"));
        assertThat(form(draft).orders()).hasSize(2);
        run(() -> advices.removeOrder(draft, other));

        assertThat(form(draft).orders()).hasSize(1);
    }

    @Test
    void what_was_prepared_before_somebody_else_dispatched_does_not_leave_twice() {
        oneRowOf(10);
        var line = details().lines().getFirst().id();
        send(only("6"));
        var late = new Posting.Dispatch(
                new Posting.Source(DocumentKind.DISPATCH_ADVICE, 1, "DA-9"),
                List.of(new Posting.DispatchedLine(line, null, Quantity.of(10), Quantity.ZERO, Quantity.ZERO)));

        assertThatThrownBy(() -> samples.post(order, late))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("order.ledger.dispatched-meanwhile"));
        isDelivered(6, 10);
    }

    @Test
    void a_request_that_is_repeated_makes_one_advice() {
        var key = "test:" + UUID.randomUUID();

        var first = send(karin.call(() -> advices.create(order, key)));
        var second = send(karin.call(() -> advices.create(order, key)));

        assertThat(second).isEqualTo(first);
        assertThat(documents()).hasSize(1);
    }

    @Test
    void another_name_of_where_the_goods_leave_is_told_in_the_note() {
        var draft = open();
        write(draft, FieldAddress.HEADER, DispatchField.FROM_NAME, "Depot 7");

        assertThat(xml(send(draft))).contains("<cbc:Note>Dispatched from: Depot 7</cbc:Note>");
    }
}
