package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.Refusal;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class OrderFoldersTest {

    @Autowired
    Desk desk;

    @Autowired
    OrderFolders folders;

    @Autowired
    Orders orders;

    @Autowired
    Companies companies;

    private CompanyId buyer;
    private CompanyId supplier;
    private CompanyId other;
    private As reader;
    private OrderId order;

    @BeforeEach
    void an_order() {
        buyer = Sample.connected(companies);
        supplier = Sample.connected(companies);
        other = Sample.connected(companies);
        reader = As.supplier(supplier);
        order = desk.receive(Sample.of(buyer, supplier, "PO-1"), 10);
    }

    @Test
    void an_order_goes_into_the_trash_and_comes_back_as_it_was() {
        var before = desk.status(order);

        assertThat(trash(order).done()).containsExactly(order);
        assertThat(desk.status(order).folder()).isEqualTo(Folder.TRASHED);
        assertThat(desk.details(order).actions().values()).containsOnly(new Impossible("order.action.trashed"));
        assertThat(trash(order).skipped()).containsEntry(order, new Impossible("order.skipped.trashed-already"));

        assertThat(reader.call(() -> folders.restore(List.of(order))).done()).containsExactly(order);
        assertThat(desk.status(order)).isEqualTo(before);
        assertThat(reader.call(() -> folders.restore(List.of(order))).skipped())
                .containsEntry(order, new Impossible("order.skipped.not-trashed"));
        assertThat(history()).containsExactly("received", "trashed", "restored");
    }

    @Test
    void an_order_is_completed_with_a_reason_and_opened_again() {
        var before = desk.status(order);

        assertThat(complete(" settled by phone ").done()).containsExactly(order);

        var details = desk.details(order);
        assertThat(details.summary().status())
                .returns(Folder.COMPLETED, OrderStatus::folder)
                .returns(ControlFacet.CLOSED, OrderStatus::control)
                .returns(Headline.COMPLETED, OrderStatus::headline);
        assertThat(details.reasons().closed()).isEqualTo("settled by phone");
        assertThat(details.actions().values()).containsOnly(new Impossible("order.action.closed", "settled by phone"));
        assertThat(details.history().getLast())
                .returns("completed-by-hand", OrderDetails.HistoryEntry::kind)
                .returns(List.of("settled by phone"), OrderDetails.HistoryEntry::arguments);
        assertThat(complete("again").skipped()).containsEntry(order, new Impossible("order.skipped.completed-already"));

        assertThat(reader.call(() -> folders.reopen(List.of(order))).done()).containsExactly(order);
        assertThat(desk.status(order)).isEqualTo(before);
        assertThat(reader.call(() -> folders.reopen(List.of(order))).skipped())
                .containsEntry(order, new Impossible("order.skipped.not-completed"));
    }

    @Test
    void what_is_done_is_neither_completed_nor_opened_by_hand() {
        desk.answer(order, new long[] {0, 0});

        assertThat(complete("why").skipped()).containsEntry(order, new Impossible("order.skipped.completed-by-itself"));
        assertThat(reader.call(() -> folders.reopen(List.of(order))).skipped())
                .containsEntry(order, new Impossible("order.skipped.completed-by-itself"));
        assertThat(reader.call(() -> folders.withOpenWork(List.of(order)))).isEmpty();
    }

    @Test
    void what_the_buyer_asked_is_answered_before_an_order_is_completed() {
        desk.say(order, controls -> Sums.controls(ControlFacet.CANCEL_TO_ANSWER));

        assertThat(complete("why").skipped()).containsEntry(order, new Impossible("order.skipped.answer-first"));
    }

    @Test
    void a_reason_is_wanted() {
        assertThatThrownBy(() -> complete("  "))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("order.reason.missing"));
        assertThatThrownBy(() -> complete("x".repeat(1001)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("order.reason.too-long"));
    }

    @Test
    void of_many_orders_each_says_why_it_was_skipped() {
        var foreign = desk.receive(Sample.of(buyer, other, "PO-1"), 10);
        var unknown = new OrderId(42);
        var trashed = desk.receive(Sample.of(buyer, supplier, "PO-2"), 10);
        trash(trashed);

        var outcome = trash(order, foreign, unknown, trashed);

        assertThat(outcome.done()).containsExactly(order);
        assertThat(outcome.skipped())
                .containsOnlyKeys(foreign, unknown, trashed)
                .containsEntry(trashed, new Impossible("order.skipped.trashed-already"));
        assertThat(outcome.skipped().get(foreign)).isEqualTo(outcome.skipped().get(unknown));
        assertThat(desk.status(foreign).folder()).isEqualTo(Folder.INBOX);
        assertThat(reader.call(() -> folders.withOpenWork(List.of(order, foreign, unknown))))
                .containsExactly(order);
    }

    @Test
    void two_people_who_trash_the_same_orders_in_other_sequences_both_get_an_answer() throws Exception {
        var many = IntStream.range(0, 30)
                .mapToObj(number -> desk.receive(Sample.of(buyer, supplier, "many-" + number), 1))
                .toList();
        var barrier = new CyclicBarrier(2);
        try (var people = Executors.newFixedThreadPool(2)) {
            var one = people.submit(() -> trashTogether(barrier, many));
            var two = people.submit(() -> trashTogether(barrier, many.reversed()));

            assertThat(done(one) + done(two)).isEqualTo(30);
        }
    }

    private int trashTogether(CyclicBarrier barrier, List<OrderId> many) throws Exception {
        barrier.await();
        return reader.call(() -> folders.trash(many)).done().size();
    }

    private static int done(Future<Integer> person) throws Exception {
        return person.get();
    }

    @Test
    void a_notice_of_the_buyer_takes_its_order_out_of_the_trash() {
        trash(order);

        As.OPERATOR.run(() -> orders.attach(new ReceivedNotice(
                NoticeKind.ORDER_CHANGE,
                buyer,
                supplier,
                new OrderNumber("PO-1"),
                "C-1",
                LocalDate.of(2026, 11, 21),
                null,
                order.value(),
                "hash of " + order,
                Sample.MORNING)));

        assertThat(desk.status(order).folder()).isEqualTo(Folder.INBOX);
        assertThat(history()).containsExactlyInAnyOrder("received", "trashed", "change-arrived", "restored-for-buyer");
    }

    private BulkOutcome trash(OrderId... ids) {
        return reader.call(() -> folders.trash(List.of(ids)));
    }

    private BulkOutcome complete(String reason) {
        return reader.call(() -> folders.complete(List.of(order), reason));
    }

    private List<String> history() {
        return desk.details(order).history().stream()
                .map(OrderDetails.HistoryEntry::kind)
                .toList();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
