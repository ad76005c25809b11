package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.party.BuyerRules.InvoiceBase;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An order whose buyer sends a change or a cancellation is to answer again, until a response counts that came after it. */
@SpringBootTest
class BuyerWordTest {

    @Autowired
    Desk desk;

    @Autowired
    Companies companies;

    @Autowired
    BuyerRulesBook rules;

    @Autowired
    OrderList list;

    @Autowired
    LedgerCheck check;

    @Autowired
    ListingBackfill backfill;

    @Autowired
    JdbcClient database;

    private CompanyId buyer;
    private CompanyId supplier;
    private OrderId order;

    @BeforeEach
    void an_order_that_has_just_arrived() {
        buyer = Sample.connected(companies);
        supplier = Sample.connected(companies);
        order = desk.receive(Sample.of(buyer, supplier, "PO-1"), 10, 5);
    }

    @AfterEach
    void what_is_stored_agrees_with_the_ledger() {
        assertThat(TestDifferences.of(check, order)).isEmpty();
    }

    @Test
    void a_cancellation_is_to_answer_and_needs_attention() {
        arrives(NoticeKind.ORDER_CANCELLATION);

        assertThat(desk.status(order))
                .returns(ControlFacet.CANCEL_TO_ANSWER, OrderStatus::control)
                .returns(Headline.CANCEL_TO_ANSWER, OrderStatus::headline)
                .returns(true, OrderStatus::respondable);
        assertThat(needingAttention()).isOne();
    }

    @Test
    void who_refuses_the_order_has_agreed_and_who_accepts_it_goes_on() {
        arrives(NoticeKind.ORDER_CANCELLATION);

        var refused = desk.answer(order, new long[] {0, 0}, new long[] {0, 0});

        assertThat(desk.status(order))
                .returns(ControlFacet.OPEN, OrderStatus::control)
                .returns(Headline.REJECTED, OrderStatus::headline);
        desk.takeBack(order, refused);
        assertThat(desk.status(order).control()).isEqualTo(ControlFacet.CANCEL_TO_ANSWER);
        desk.answer(order, new long[] {10, 0}, new long[] {5, 0});
        assertThat(desk.status(order).headline()).isEqualTo(Headline.DELIVERABLE);
        assertThat(needingAttention()).isZero();
    }

    @Test
    void a_completed_order_comes_back_when_its_buyer_changes_it() {
        desk.answer(order, new long[] {0, 0}, new long[] {0, 0});
        assertThat(desk.status(order).folder()).isEqualTo(Folder.COMPLETED);

        arrives(NoticeKind.ORDER_CHANGE);

        assertThat(desk.status(order))
                .returns(Folder.INBOX, OrderStatus::folder)
                .returns(Headline.CHANGE_TO_ANSWER, OrderStatus::headline);
    }

    @Test
    void a_dispatch_or_a_receipt_answers_nothing() {
        desk.answer(order, new long[] {10, 0}, new long[] {5, 0});
        arrives(NoticeKind.ORDER_CHANGE);

        desk.dispatch(order, 4, 0);

        assertThat(desk.status(order).control()).isEqualTo(ControlFacet.CHANGE_TO_ANSWER);
    }

    @Test
    void of_several_words_the_latest_is_to_answer() {
        arrives(NoticeKind.ORDER_CHANGE);
        desk.answer(order, new long[] {8, 0}, new long[] {5, 0});
        assertThat(desk.status(order).control()).isEqualTo(ControlFacet.OPEN);

        arrives(NoticeKind.ORDER_CANCELLATION);

        assertThat(desk.status(order).control()).isEqualTo(ControlFacet.CANCEL_TO_ANSWER);
    }

    @Test
    void what_was_cancelled_already_asks_for_nothing_more() {
        desk.answer(order, new long[] {10, 0}, new long[] {5, 0});
        desk.post(order, new Posting.Cancellation(Desk.source(DocumentKind.CANCELLATION)));
        var cancelled = desk.status(order);

        arrives(NoticeKind.ORDER_CHANGE);

        assertThat(cancelled.control()).isEqualTo(ControlFacet.CANCELLED);
        assertThat(desk.status(order)).isEqualTo(cancelled);
    }

    /** The time to answer begins with the change, not with an order from long ago. */
    @Test
    void the_time_to_answer_begins_when_the_buyer_speaks() {
        As.ADMINISTRATOR.run(() -> rules.setRules(buyer, Sums.rules(true, InvoiceBase.DISPATCHED, 8)));
        var late = desk.receive(Sample.of(buyer, supplier, "PO-2"), 10);
        var before = desk.status(late).dueAt();

        desk.arrives(NoticeKind.ORDER_CHANGE, late, Sample.MORNING.plus(Duration.ofDays(30)));

        assertThat(desk.status(late).dueAt()).isAfter(before.plus(Duration.ofDays(25)));
    }

    /** What else such a start does for orders from before, the words that they are found by, is left alone. */
    @Test
    void an_order_to_which_a_release_gave_a_question_is_computed_anew_at_the_start() {
        database.sql("delete from order_token where order_id = :id")
                .param("id", order.value())
                .update();
        database.sql("update purchase_order set cancel_requested = true where id = :id")
                .param("id", order.value())
                .update();
        database.sql("update order_listing_progress set done_until = -1").update();

        backfill.run(new DefaultApplicationArguments());

        assertThat(desk.status(order).control()).isEqualTo(ControlFacet.CANCEL_TO_ANSWER);
        assertThat(needingAttention()).isOne();
        assertThat(number("done_until from order_listing_progress")).isEqualTo(Long.MAX_VALUE);
        assertThat(number("count(*) from order_token where order_id = " + order.value()))
                .isZero();
    }

    private long number(String what) {
        return database.sql("select " + what).query(Long.class).single();
    }

    private void arrives(NoticeKind kind) {
        desk.arrives(kind, order, Sample.MORNING);
    }

    private long needingAttention() {
        return As.supplier(supplier)
                .call(() -> list.count(OrderFilter.INBOX.withNeedsAttention(true)))
                .number();
    }
}
