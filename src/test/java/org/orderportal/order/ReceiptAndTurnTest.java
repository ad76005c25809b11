package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.Quantity;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.party.Companies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Saying that an order arrived, and waiting for the buyer after a changed answer. */
@SpringBootTest
class ReceiptAndTurnTest {

    @Autowired
    Desk desk;

    @Autowired
    Companies companies;

    @Autowired
    LedgerCheck check;

    private OrderId order;

    @BeforeEach
    void an_order_that_has_just_arrived() {
        order = desk.receive(Sample.of(Sample.connected(companies), Sample.connected(companies), "PO-1"), 10, 5);
    }

    @AfterEach
    void what_is_stored_agrees_with_the_ledger() {
        assertThat(TestDifferences.of(check, order)).isEmpty();
    }

    @Test
    void an_order_whose_receipt_is_acknowledged_is_still_to_answer() {
        desk.acknowledge(order);

        assertThat(desk.status(order))
                .returns(ResponseFacet.RECEIVED, OrderStatus::response)
                .returns(Headline.NOT_ANSWERED, OrderStatus::headline)
                .returns(true, OrderStatus::respondable);
        assertThat(desk.details(order).acknowledgement())
                .isEqualTo(new Availability.Impossible("order.action.acknowledged-already"));
        desk.answer(order, new long[] {10, 0}, new long[] {5, 0});
        assertThat(desk.status(order).response()).isEqualTo(ResponseFacet.ACCEPTED);
    }

    @Test
    void receipt_is_acknowledged_once_and_only_until_the_order_is_answered() {
        var acknowledged = desk.acknowledge(order);
        assertRefused("order.action.acknowledged-already", () -> desk.acknowledge(order));
        assertThatThrownBy(() -> desk.post(order, new Posting.Receipt(acknowledged)))
                .isInstanceOf(IllegalStateException.class);
        desk.answer(order, new long[] {10, 0});

        assertRefused("order.action.answered-already", () -> desk.acknowledge(order));
        assertThat(desk.details(order).acknowledgement())
                .isEqualTo(new Availability.Impossible("order.action.answered-already"));
    }

    @Test
    void an_acknowledgement_that_is_taken_back_leaves_the_order_as_it_was() {
        var before = desk.status(order);
        var acknowledged = desk.acknowledge(order);

        desk.takeBack(order, acknowledged);

        assertThat(desk.status(order)).isEqualTo(before);
        assertThatThrownBy(() -> desk.takeBack(order, acknowledged)).isInstanceOf(NotFound.class);
        desk.acknowledge(order);
    }

    @Test
    void after_a_changed_answer_the_order_waits_for_its_buyer_until_that_is_taken_back() {
        var plain = desk.answer(order, new long[] {10, 0}, new long[] {5, 0});
        var before = desk.status(order);
        assertThat(before.control()).isEqualTo(ControlFacet.OPEN);

        var changed = answerAndWait(8);

        assertThat(desk.status(order))
                .returns(ControlFacet.WAITING_FOR_BUYER, OrderStatus::control)
                .returns(Headline.WAITING_FOR_BUYER, OrderStatus::headline);
        desk.takeBack(order, changed);
        assertThat(desk.status(order)).isEqualTo(before);
        desk.takeBack(order, plain);
        assertThat(desk.status(order).headline()).isEqualTo(Headline.NOT_ANSWERED);
    }

    @Test
    void a_change_that_arrives_ends_the_wait_and_only_a_newer_answer_begins_it_anew() {
        answerAndWait(8);

        desk.change(order);

        assertThat(desk.status(order).control()).isEqualTo(ControlFacet.CHANGE_TO_ANSWER);
        var again = answerAndWait(7);
        assertThat(desk.status(order).control()).isEqualTo(ControlFacet.WAITING_FOR_BUYER);
        desk.takeBack(order, again);
        assertThat(desk.status(order).control()).isEqualTo(ControlFacet.CHANGE_TO_ANSWER);
        assertThat(desk.quantities(order).confirmed()).isEqualTo(Quantity.of(8));
    }

    @Test
    void an_answer_may_confirm_what_was_dispatched_beyond_the_order() {
        desk.answer(order, new long[] {10, 0}, new long[] {5, 0});
        desk.dispatch(order, 12, 0);

        desk.answer(order, new long[] {12, 0});

        assertThat(desk.quantities(order).confirmed()).isEqualTo(Quantity.of(12));
        assertRefused("order.ledger.over-confirmed", () -> desk.answer(order, new long[] {12, 1}));
    }

    private Posting.Source answerAndWait(long confirmed) {
        var source = Desk.source(DocumentKind.ORDER_RESPONSE);
        var lines = desk.lines.of(order).stream()
                .map(line -> Desk.answered(line.id(), line.id() == desk.first(order) ? confirmed : 5, 0))
                .toList();
        desk.post(order, new Posting.Answer(source, desk.current(order), lines, List.of(), true));
        return source;
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
