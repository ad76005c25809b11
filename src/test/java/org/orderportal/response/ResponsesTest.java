package org.orderportal.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.IdText;
import org.orderportal.base.Quantity;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.Documents;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.DraftRefused;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.Receipt;
import org.orderportal.document.Sending;
import org.orderportal.exchange.Acting;
import org.orderportal.order.ControlFacet;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderProfile;
import org.orderportal.order.OrderStatus;
import org.orderportal.order.Orders;
import org.orderportal.order.Posting;
import org.orderportal.order.ResponseFacet;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** From an order to the answer that went out, and back. */
@SpringBootTest
@Import(OrdersToAnswer.class)
class ResponsesTest {

    @Autowired
    Responses responses;

    @Autowired
    BulkAcceptance bulk;

    @Autowired
    Drafts drafts;

    @Autowired
    Documents documents;

    @Autowired
    Sending sending;

    @Autowired
    Orders orders;

    @Autowired
    OrdersToAnswer samples;

    private Company buyer;
    private Company supplier;
    private Acting karin;
    private OrderId order;

    @BeforeEach
    void an_order_of_three_rows() {
        buyer = samples.company("Region Nordmark");
        supplier = samples.company("Norrskog Medical AB");
        karin = Acting.supplier(supplier.id());
        order = receive(OrderProfile.ORDERING, 10, 5, 6);
    }

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
    void a_newer_answer_begins_with_what_counts_and_takes_its_place() {
        var first = open();
        write(first, line(0), ResponseField.ACCEPTED, "6");
        write(first, line(0), ResponseField.PRICE, "11");
        write(first, line(1), ResponseField.NOTE, "Careful");
        write(first, "", ResponseField.MESSAGE, "Thank you");
        karin.call(() -> {
            split(first, details().lines().get(2).id());
            return drafts.addRow(first, ResponseField.CHARGE, null, "c");
        });
        var parts = karin.call(() -> responses.form(first)).partsOf(line(2));
        write(first, parts.getFirst().key(), ResponseField.QUANTITY, "2");
        write(first, parts.getLast().key(), ResponseField.QUANTITY, "4");
        var charge = karin.call(() -> responses.form(first)).extras().getFirst().key();
        write(first, charge, ResponseField.DESCRIPTION, "Freight");
        write(first, charge, ResponseField.AMOUNT, "250");
        var sent = send(first);

        var second = open();

        var form = karin.call(() -> responses.form(second));
        assertThat(form.replaces()).contains(sent.number());
        assertThat(form.row(line(0)))
                .returns(Quantity.of(6), ResponseRow::accepted)
                .returns(false, ResponseRow::termsChanged);
        assertThat(form.text(new FieldAddress(line(0), ResponseField.PRICE))).isEqualTo("11");
        assertThat(form.row(line(1)).note()).isEqualTo("Careful");
        assertThat(form.row(line(2)).parts()).hasSize(2);
        assertThat(form.text(FieldAddress.header(ResponseField.MESSAGE))).isEqualTo("Thank you");
        assertThat(form.extras()).singleElement().returns("Freight", ResponseExtra::description);
        write(second, line(0), ResponseField.ACCEPTED, "10");
        var newer = send(second);
        assertThat(xml(newer)).contains("Replaces order response " + sent.number());
        assertThat(details().lines().getFirst().quantities().confirmed()).isEqualTo(Quantity.of(10));
        assertThat(status().response()).isEqualTo(ResponseFacet.ACCEPTED_WITH_CHANGES);

        karin.call(() -> sending.undo(newer.id()));

        assertThat(details().lines().getFirst().quantities().confirmed()).isEqualTo(Quantity.of(6));
        assertThat(accept(order).state()).isEqualTo(DocumentState.SENT);
        assertThat(status().response()).isEqualTo(ResponseFacet.ACCEPTED);
    }

    @Test
    void an_article_that_was_added_before_is_answered_like_any_row() {
        var first = open();
        var added = karin.call(() -> drafts.addRow(first, ResponseField.ADDED, null, "a"));
        write(first, added.key(), ResponseField.NAME, "Washer");
        write(first, added.key(), ResponseField.ACCEPTED, "3");
        send(first);
        var more = open();
        write(more, line(3), ResponseField.ACCEPTED, "4");
        send(more);
        assertThat(details().lines().getLast().quantities().confirmed()).isEqualTo(Quantity.of(4));

        var none = open();
        write(none, line(3), ResponseField.REJECT, "true");
        var receipt = send(none);

        assertThat(details().lines()).hasSize(3);
        assertThat(status().response()).isEqualTo(ResponseFacet.ACCEPTED);
        assertThat(xml(receipt)).contains("<cbc:LineStatusCode>7<");
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
    void what_is_taken_back_leaves_the_order_as_it_was_and_the_writing_as_a_draft() {
        var before = status();
        var draft = open();
        write(draft, line(0), ResponseField.ACCEPTED, "6");
        var receipt = send(draft);

        karin.call(() -> sending.undo(receipt.id()));

        assertThat(status()).isEqualTo(before);
        assertThat(history()).contains("response-withdrawn " + receipt.number());
        var again = open();
        assertThat(again).isNotEqualTo(draft);
        assertThat(karin.call(() -> responses.form(again)).row(line(0)).accepted())
                .isEqualTo(Quantity.of(6));
        assertThat(send(again).state()).isEqualTo(DocumentState.SENT);
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
    void goods_that_went_hold_the_terms_of_their_row() {
        accept(order);
        var line = details().lines().getFirst().id();
        var source = new Posting.Source(DocumentKind.DISPATCH_ADVICE, System.nanoTime(), "DA-1");
        samples.post(
                order,
                new Posting.Dispatch(
                        source, List.of(new Posting.DispatchedLine(line, null, Quantity.of(4), Quantity.ZERO))));
        var draft = open();
        write(draft, line(0), ResponseField.ACCEPTED, "3");
        write(draft, line(0), ResponseField.PRICE, "12");

        assertThatThrownBy(() -> send(draft))
                .isInstanceOfSatisfying(
                        DraftRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.key())
                                .containsExactlyInAnyOrder(
                                        "response.problem.below-dispatched", "response.problem.under-way"));
        assertThat(karin.call(() -> responses.form(draft)).whyNot(line(0), ResponseField.PRICE))
                .isPresent();
        write(draft, line(0), ResponseField.ACCEPTED, "4");
        write(draft, line(0), ResponseField.PRICE, "10");
        assertThat(send(draft).state()).isEqualTo(DocumentState.SENT);
    }

    @Test
    void who_began_before_another_answer_was_sent_has_to_look_first() {
        var draft = open();
        write(draft, line(1), ResponseField.NOTE, "Careful");
        var other = accept(order);

        assertThatThrownBy(() -> send(draft))
                .isInstanceOfSatisfying(
                        DraftRefused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .returns("response.problem.answered-meanwhile", problem -> problem.key())
                                .returns(List.of(other.number()), problem -> problem.arguments()));
        karin.call(() -> {
            responses.goOn(draft);
            return true;
        });
        assertThat(xml(send(draft))).contains("Replaces order response " + other.number());
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

    @Test
    void many_orders_are_accepted_at_once_and_taken_back() {
        var answered = receive(OrderProfile.ORDERING, 1);
        accept(answered);
        var begun = receive(OrderProfile.ORDERING, 2);
        var draft = karin.call(() -> responses.open(begun));
        write(draft, "", ResponseField.MESSAGE, "Just a moment");
        var open = java.util.stream.LongStream.rangeClosed(1, 30)
                .mapToObj(quantity -> receive(OrderProfile.ORDERING, quantity))
                .toList();
        var all = new java.util.ArrayList<>(open);
        all.addAll(List.of(answered, begun, new OrderId(42)));

        var accepted = karin.call(() -> bulk.accept(all));

        assertThat(accepted.outcome().done()).containsExactlyElementsOf(open);
        assertThat(accepted.outcome().skipped().get(answered).reasonKey()).isEqualTo("order.action.answered-already");
        assertThat(accepted.outcome().skipped().get(begun).reasonKey()).isEqualTo("response.skipped.being-written");
        assertThat(accepted.outcome().skipped().get(new OrderId(42)).reasonKey())
                .isEqualTo("order.skipped.unknown");
        assertThat(accepted.receipts().values()).extracting(Receipt::number).doesNotHaveDuplicates();
        assertThat(open).allMatch(each -> status(each).response() == ResponseFacet.ACCEPTED);

        var undone = karin.call(() -> bulk.takeBack(accepted.receipts()));

        assertThat(undone.done()).hasSize(30);
        assertThat(open).allMatch(each -> status(each).response() == ResponseFacet.NOT_ANSWERED);
        assertThat(status(answered).response()).isEqualTo(ResponseFacet.ACCEPTED);
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
                plain.invoiceBase(),
                plain.priceTolerancePercent(),
                Set.of());
    }

    private boolean split(DocumentId draft, long line) {
        responses.split(draft, line);
        return true;
    }

    private void assertRefused(String key, java.util.function.Supplier<?> act) {
        assertThatThrownBy(() -> karin.call(act::get))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private OrderId receive(OrderProfile profile, long... quantities) {
        return samples.receive(buyer, supplier, profile, OrderToAnswer.lines(quantities));
    }

    private DocumentId open() {
        return karin.call(() -> responses.open(order));
    }

    private Receipt accept(OrderId id) {
        return karin.call(() -> responses.accept(id, key()));
    }

    private static String key() {
        return "test:" + UUID.randomUUID();
    }

    private void write(DocumentId draft, String row, String field, @Nullable String text) {
        karin.call(() -> {
            var base = drafts.read(draft)
                    .value(row, field)
                    .map(value -> value.revision())
                    .orElse(0L);
            var at = new FieldAddress(row, field);
            return drafts.patch(
                    draft,
                    new DraftPatch(at, base, text, false, UUID.randomUUID().toString()));
        });
    }

    private Receipt send(DocumentId draft) {
        return karin.call(() -> responses.send(draft, drafts.read(draft).revision(), true));
    }

    private String line(int index) {
        return IdText.of(details().lines().get(index).id());
    }

    private OrderDetails details() {
        return karin.call(() -> orders.details(order));
    }

    private OrderStatus status() {
        return status(order);
    }

    private OrderStatus status(OrderId id) {
        return karin.call(() -> orders.details(id)).summary().status();
    }

    private List<String> history() {
        return details().history().stream()
                .map(entry -> entry.kind() + " " + String.join(" ", entry.arguments()))
                .toList();
    }

    private String xml(Receipt receipt) {
        return new String(karin.call(() -> documents.xml(receipt.id())).bytes(), StandardCharsets.UTF_8);
    }

    private byte[] pdf(Receipt receipt) {
        return karin.call(() -> documents.pdf(receipt.id())).bytes();
    }
}
