package org.orderportal.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderportal.base.Quantity;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DraftRefused;
import org.orderportal.document.Receipt;
import org.orderportal.exchange.Acting;
import org.orderportal.order.ControlFacet;
import org.orderportal.order.OrderProfile;
import org.orderportal.order.ResponseFacet;
import org.orderportal.party.BuyerRules;

/** From an order to the answer that went out. */
class ResponsesTest extends AnsweringSupplier {

    @Test
    void an_order_is_accepted_with_one_act() {
        var receipt = accept(order);

        assertThat(receipt.state()).isEqualTo(DocumentState.SENT);
        assertThat(status().response()).isEqualTo(ResponseFacet.ACCEPTED);
        assertThat(xml(receipt)).contains("<cbc:OrderResponseCode>AP<").doesNotContain("OrderLine");
        assertThat(history()).contains("response-sent " + receipt.number());
        assertThat(pdf(receipt)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void a_changed_answer_says_every_row() {
        var draft = open();
        var lines = details().lines();
        write(draft, line(0), ResponseField.ACCEPTED, "6");
        write(draft, line(0), ResponseField.BACK_ORDER, "4");
        write(draft, line(0), ResponseField.NOTE, "The rest in January");
        write(draft, line(1), ResponseField.REJECT, "true");
        write(draft, line(1), ResponseField.REASON_CODE, "OUT_OF_STOCK");
        karin.call(() -> split(draft, lines.get(2).id()));
        var parts = karin.call(() -> responses.form(draft)).partsOf(line(2));
        write(draft, parts.getFirst().key(), ResponseField.QUANTITY, "2");
        write(draft, parts.getLast().key(), ResponseField.QUANTITY, "4");
        write(draft, parts.getLast().key(), ResponseField.PROMISED, "2026-12-09");
        var added = karin.call(() -> drafts.addRow(draft, ResponseField.ADDED, null, "a"));
        write(draft, added.key(), ResponseField.NAME, "Washer");
        write(draft, added.key(), ResponseField.ACCEPTED, "3");

        var receipt = send(draft);

        assertThat(xml(receipt))
                .contains("<cbc:OrderResponseCode>CA<", "MaximumBackorderQuantity", "Out of stock", "Washer");
        assertThat(status().response()).isEqualTo(ResponseFacet.PARTIALLY_ACCEPTED);
        var now = details().lines();
        assertThat(now).hasSize(4);
        assertThat(now.get(0).quantities())
                .returns(Quantity.of(6), sums -> sums.confirmed())
                .returns(Quantity.of(4), sums -> sums.backOrdered());
        assertThat(now.get(1).quantities().confirmed()).isEqualTo(Quantity.ZERO);
        assertThat(now.get(2).quantities().confirmed()).isEqualTo(Quantity.of(6));
        assertThat(now.get(3).added()).isTrue();
    }

    @Test
    void what_is_sent_twice_goes_out_once() {
        var draft = open();
        write(draft, line(0), ResponseField.ACCEPTED, "6");
        var revision = karin.call(() -> drafts.read(draft)).revision();

        var first = karin.call(() -> responses.send(draft, revision, true));
        var again = karin.call(() -> responses.send(draft, revision, true));
        var key = "key:" + UUID.randomUUID();
        var accepted = karin.call(() -> responses.accept(order, key));
        var repeated = karin.call(() -> responses.accept(order, key));

        assertThat(again).isEqualTo(first);
        assertThat(repeated).isEqualTo(accepted).isNotEqualTo(first);
        assertThat(history())
                .filteredOn(entry -> entry.startsWith("response-sent"))
                .hasSize(2);
    }

    @Test
    void receipt_is_acknowledged_until_the_order_is_answered() {
        var receipt = karin.call(() -> responses.acknowledge(order, key()));

        assertThat(xml(receipt)).contains("<cbc:OrderResponseCode>AB<");
        assertThat(status().response()).isEqualTo(ResponseFacet.RECEIVED);
        assertThat(history()).contains("receipt-acknowledged " + receipt.number());
        assertRefused("order.action.acknowledged-already", () -> responses.acknowledge(order, key()));
        karin.call(() -> sending.undo(receipt.id()));
        assertThat(status().response()).isEqualTo(ResponseFacet.NOT_ANSWERED);
        karin.call(() -> responses.acknowledge(order, key()));
        accept(order);
        assertThat(status().response()).isEqualTo(ResponseFacet.ACCEPTED);
        assertRefused("order.action.answered-already", () -> responses.acknowledge(order, key()));
        assertThat(karin.call(() -> documents.of(order))).allMatch(document -> document.state() != DocumentState.DRAFT);
    }

    @Test
    void all_of_an_order_is_rejected_with_a_reason() {
        var receipt = karin.call(() -> responses.reject(order, key(), ReasonCode.OUT_OF_STOCK, "until March"));

        assertThat(xml(receipt))
                .contains("<cbc:OrderResponseCode>RE<", "<cbc:Note>Out of stock: until March<")
                .doesNotContain("OrderLine");
        assertThat(status().response()).isEqualTo(ResponseFacet.REJECTED);
    }

    @Test
    void what_the_buyer_wants_a_reason_for_is_refused_without_one() {
        samples.demand(buyer, withReasons());

        assertThatThrownBy(() -> karin.call(() -> responses.reject(order, key(), null, "")))
                .isInstanceOfSatisfying(
                        DraftRefused.class,
                        refused -> assertThat(refused.problems())
                                .hasSize(3)
                                .allMatch(problem -> problem.key().equals("response.problem.reason-missing")));
        assertThat(status().response()).isEqualTo(ResponseFacet.NOT_ANSWERED);
        assertThat(karin.call(() -> documents.of(order))).isEmpty();
    }

    @Test
    void after_a_changed_answer_an_advanced_order_waits_for_its_buyer() {
        order = receive(OrderProfile.ADVANCED_ORDERING, 10);
        var draft = open();
        write(draft, line(0), ResponseField.ACCEPTED, "6");

        var receipt = send(draft);

        assertThat(status().control()).isEqualTo(ControlFacet.WAITING_FOR_BUYER);
        assertThat(xml(receipt)).contains("order_response_advanced:3");
        karin.call(() -> sending.undo(receipt.id()));
        assertThat(status().control()).isEqualTo(ControlFacet.OPEN);
    }

    @Test
    void a_draft_can_be_looked_at_before_it_goes() {
        var draft = open();
        write(draft, line(0), ResponseField.ACCEPTED, "6");

        var preview = karin.call(() -> responses.preview(draft));

        assertThat(preview.bytes()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(karin.call(() -> drafts.read(draft)).state()).isEqualTo(DocumentState.DRAFT);
    }

    @Test
    void nobody_else_answers_an_order() {
        var stranger = Acting.supplier(samples.company("Other AB").id());
        var draft = open();

        assertThatThrownBy(() -> stranger.call(() -> responses.open(order))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.call(() -> responses.accept(order, key())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.call(() -> responses.form(draft))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.call(() -> responses.send(draft, 0, true)))
                .isInstanceOf(NotFound.class);
    }

    private static BuyerRules withReasons() {
        var plain = BuyerRules.DEFAULT;
        return new BuyerRules(
                false,
                null,
                plain.allowedChanges(),
                true,
                plain.overConfirmPercent(),
                plain.deliveryPercent(),
                false,
                true,
                false,
                false,
                null,
                plain.invoiceBase(),
                plain.priceTolerancePercent(),
                Set.of());
    }

    private void assertRefused(String key, java.util.function.Supplier<?> act) {
        assertThatThrownBy(() -> karin.call(act::get))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private byte[] pdf(Receipt receipt) {
        return karin.call(() -> documents.pdf(receipt.id())).bytes();
    }
}
