package org.orderportal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.NotFound;
import org.orderportal.document.Documents;
import org.orderportal.document.Transmission.State;
import org.orderportal.order.NoticeKind;
import org.orderportal.order.OrderFolders;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderNumber;
import org.orderportal.order.Orders;
import org.orderportal.order.ReceivedNotice;
import org.orderportal.order.ReceivedOrder;
import org.orderportal.order.ui.Postings;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.orderportal.party.CompanyRole;
import org.orderportal.party.PartyDescription;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

class ReviewQueueTest extends DeskAtWork {

    private static final Duration LONG = Duration.ofDays(12);

    @Autowired
    Orders orders;

    @Autowired
    OrderFolders folders;

    @Autowired
    Documents documents;

    @Autowired
    Companies companies;

    @Autowired
    ReasonWords words;

    @Autowired
    Postings postings;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void an_order_that_nobody_answers_stands_there_as_soon_as_its_deadline_is_near() {
        wantsAnswerWithin(40);
        var order = order("PO-1");
        assertThat(in(QueueView.UNASSIGNED, maria)).isEmpty();

        clock.putForward(LONG);

        assertThat(in(QueueView.UNASSIGNED, maria)).containsExactly(order);
        assertThat(in(QueueView.OVERDUE, maria)).containsExactly(order);
        assertThat(words(words, row(order))).startsWith("Not answered, was due ");
    }

    @Test
    void it_leaves_when_it_is_answered() {
        wantsAnswerWithin(1);
        var order = order("PO-1");
        assertThat(in(QueueView.ALL, maria)).containsExactly(order);

        answer(order);

        assertThat(in(QueueView.ALL, maria)).isEmpty();
        assertThat(row(order).reasons()).isEmpty();
    }

    @Test
    void what_is_not_delivered_on_its_day_says_how_late_it_is() {
        wantsAnswerWithin(null);
        var order = lateOrder("PO-1", 3);

        assertThat(in(QueueView.OVERDUE, maria)).containsExactly(order);
        assertThat(words(words, row(order))).isEqualTo("Delivery late 3 days");
    }

    @Test
    void a_document_that_does_not_get_through_stands_there_with_its_error_until_it_is_sent_again() {
        wantsAnswerWithin(null);
        var order = order("PO-1");
        var document = answer(order);
        outbox.move(document, State.WAITING, State.FAILED);
        clock.putForward(Duration.ofMinutes(1));
        var row = row(order);

        assertThat(in(QueueView.UNASSIGNED, maria)).containsExactly(order);
        assertThat(words(words, row)).isEqualTo("Sending failed: The folder is gone.");

        maria.run(() -> documents.resend(document));

        assertThat(in(QueueView.ALL, maria)).isEmpty();
    }

    @Test
    void an_order_waits_for_a_connection_until_both_are_connected() {
        wantsAnswerWithin(null);
        var stranger = asSystem.call(() -> transaction.execute(working -> companies.findOrMake(
                new PartyDescription("Stranger " + search, null, List.of(), supplier.address(), null),
                CompanyRole.SUPPLIER)));
        var order = received(order("PO-1"), stranger.id(), true);
        assertThat(words(words, row(order))).isEqualTo("Waits for a connection");

        asSystem.run(() -> companies.connect(stranger.id()));

        assertThat(row(order).reasons()).isEmpty();
    }

    @Test
    void a_change_is_to_be_answered_until_the_supplier_answers_after_it() {
        wantsAnswerWithin(null);
        var order = order("PO-1");
        postings.answer(order, "OR-1", 0, 100, 0, null);
        arrives(NoticeKind.ORDER_CHANGE, "PO-1", "C-1");

        assertThat(words(words, row(order))).startsWith("Change C-1 to answer, due ");

        postings.answer(order, "OR-2", 0, 90, 0, null);

        assertThat(row(order).reasons()).isEmpty();
    }

    @Test
    void what_is_due_soonest_comes_first_and_pages_follow_each_other_without_a_gap() {
        wantsAnswerWithin(1);
        var made = orders(7);
        var late = lateOrder("PO-LATE", 20);

        var found = new ArrayList<OrderId>();
        for (int offset = 0; offset < 9; offset += 3) {
            int from = offset;
            maria.call(() -> queue.list(QueueView.ALL, search, from, 3))
                    .forEach(row -> found.add(row.order().id()));
        }

        assertThat(found).hasSize(8).doesNotHaveDuplicates().startsWith(late).containsAll(made);
    }

    @Test
    void the_counts_say_how_many_stand_in_each_view_and_a_search_narrows_them() {
        wantsAnswerWithin(1);
        var made = orders(3);
        var late = lateOrder("LATE-1", 2);
        maria.run(() -> desk.assign(list(QueueView.ALL, maria).subList(0, 1), idOf(maria)));
        maria.run(() -> desk.follow(List.of(made.getFirst()), true));

        assertThat(count(QueueView.ALL, maria)).isEqualTo(4);
        assertThat(count(QueueView.UNASSIGNED, maria)).isEqualTo(3);
        assertThat(count(QueueView.MINE, maria)).isEqualTo(1);
        assertThat(count(QueueView.OVERDUE, maria)).isEqualTo(1);
        assertThat(count(QueueView.FOLLOWED, maria)).isEqualTo(1);
        assertThat(count(QueueView.FOLLOWED, johan)).isZero();
        assertThat(maria.call(() -> queue.list(QueueView.ALL, search + " late", 0, 9)))
                .singleElement()
                .satisfies(row -> assertThat(row.order().id()).isEqualTo(late));
        assertThat(maria.call(() -> queue.list(QueueView.ALL, search + " %", 0, 9)))
                .isEmpty();
    }

    @Test
    void what_is_in_the_trash_or_closed_needs_nobody_and_comes_back_when_it_is_reopened() {
        wantsAnswerWithin(1);
        var order = order("PO-1");

        maria.run(() -> desk.close(List.of(order), "Settled on the phone"));
        assertThat(in(QueueView.ALL, maria)).isEmpty();

        maria.run(() -> folders.reopen(List.of(order)));
        assertThat(in(QueueView.ALL, maria)).containsExactly(order);

        maria.run(() -> folders.trash(List.of(order)));
        assertThat(in(QueueView.ALL, maria)).isEmpty();
    }

    @Test
    void a_buyer_that_sets_another_deadline_moves_its_orders() {
        wantsAnswerWithin(null);
        var order = order("PO-1");
        assertThat(in(QueueView.ALL, maria)).isEmpty();

        wantsAnswerWithin(2);

        assertThat(in(QueueView.ALL, maria)).containsExactly(order);
    }

    @Test
    void a_supplier_gets_nothing_of_it() {
        wantsAnswerWithin(1);
        var order = order("PO-1");

        assertThatThrownBy(() -> karin.call(() -> queue.list(QueueView.ALL, "", 0, 10)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> karin.call(() -> queue.counts(""))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> karin.call(() -> queue.of(order))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> karin.call(() -> desk.follow(List.of(order), true)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> karin.call(() -> desk.close(List.of(order), "x")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> karin.call(() -> desk.colleagues())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_order_that_is_not_there_is_not_found() {
        assertThatThrownBy(() -> row(new OrderId(4711))).isInstanceOf(NotFound.class);
    }

    private void arrives(NoticeKind kind, String order, String number) {
        asSystem.run(() -> orders.attach(new ReceivedNotice(
                kind,
                city.id(),
                supplier.id(),
                new OrderNumber(order),
                number,
                null,
                null,
                clock.millis() + number.hashCode(),
                "hash of " + number,
                clock.instant())));
    }

    private OrderId received(OrderId like, CompanyId by, boolean waiting) {
        var content = maria.call(() -> orders.details(like)).content();
        var received = new ReceivedOrder(
                city.id(),
                by,
                "Stranger " + search,
                waiting,
                content,
                "hash-" + search,
                clock.millis(),
                clock.instant());
        return asSystem.call(
                () -> transaction.execute(working -> orders.receive(received).order()));
    }
}
