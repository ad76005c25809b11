package org.orderportal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orderportal.order.DocumentKind.INVOICE;
import static org.orderportal.order.DocumentKind.ORDER_RESPONSE;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.Transmission.State;
import org.orderportal.order.OrderFolders;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@Import({OrderSamples.class, TestOutbox.class, SendingOffice.class, ShiftedClock.class})
class SendingTest {

    private static final FieldAddress MESSAGE = FieldAddress.header("message");

    @Autowired
    Drafts drafts;

    @Autowired
    Sending sending;

    @Autowired
    Documents documents;

    @Autowired
    SendingOffice office;

    @Autowired
    TestOutbox outbox;

    @Autowired
    ShiftedClock clock;

    @Autowired
    OrderSamples samples;

    @Autowired
    OrderFolders folders;

    @Autowired
    DocumentHeads heads;

    @Autowired
    NumberSeries numbers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private Company buyer;
    private Company supplier;
    private OrderId order;
    private Somebody karin;
    private DocumentId draft;

    @BeforeEach
    void a_draft() {
        buyer = samples.company("Region Nordmark");
        supplier = samples.company("Norrskog Medical AB");
        karin = Somebody.of("Karin", supplier);
        order = samples.order("PO-1", buyer, supplier);
        draft = karin.call(() -> drafts.open(ORDER_RESPONSE, order));
        write("Vi levererar på tisdag.");
    }

    @AfterEach
    void everything_works_again() {
        outbox.breakDown(false);
        clock.putBack();
    }

    @Test
    void what_is_sent_changes_ledger_history_bytes_number_and_outbox_together() {
        var receipt = karin.call(() -> office.send(draft, 100));

        assertThat(receipt.state()).isEqualTo(DocumentState.SENT);
        assertThat(receipt.number()).isEqualTo("OR-1");
        assertThat(receipt.undoUntil()).isEqualTo(receipt.sentAt().plusSeconds(30));
        assertThat(outbox.states(draft)).containsExactly(State.WAITING);
        karin.run(() -> {
            assertThat(office.confirmed(order)).isEqualTo("100");
            assertThat(office.history(order)).contains("response-sent[OR-1]");
            var xml = documents.xml(draft);
            assertThat(xml.fileName()).isEqualTo("OR-1.xml");
            assertThat(new String(xml.bytes(), StandardCharsets.UTF_8))
                    .isEqualTo("<OrderResponse>åOR-1</OrderResponse>");
            assertThat(documents.details(draft).content()).isEqualTo("{\"number\":\"OR-1\"}");
            assertThat(drafts.find(ORDER_RESPONSE, order)).isEmpty();
            assertThat(drafts.patch(draft, patch("too late", 1)))
                    .isEqualTo(new PatchResult.NoDraft(DocumentState.SENT));
        });
    }

    @Test
    void what_was_sent_by_a_double_click_in_two_tabs_and_by_a_repeated_request_is_one_document() throws Exception {
        var receipts = AtOnce.call(6, number -> karin.call(() -> office.send(draft, 100)));
        var later = karin.call(() -> office.send(draft, 100));

        assertThat(new HashSet<>(receipts)).hasSize(1).contains(later);
        assertThat(count("document_number")).isEqualTo(1);
        assertThat(karin.call(() -> office.history(order)))
                .filteredOn(entry -> entry.startsWith("response-sent"))
                .hasSize(1);
        assertThat(karin.call(() -> sending.nextNumber(supplier.id(), ORDER_RESPONSE)))
                .isEqualTo("OR-2");
    }

    @Test
    void what_was_changed_meanwhile_is_not_sent_until_its_sender_has_seen_it() {
        var prepare = karin.call(() -> office.answer(draft, order, 100));
        var anna = Somebody.of("Anna", supplier);
        anna.run(() -> drafts.patchAll(
                draft,
                List.of(
                        patch("Anna's", 1),
                        new DraftPatch(FieldAddress.header("ownOrder"), 0, "S-1", false, operation()))));

        assertThatThrownBy(() -> karin.run(() -> sending.send(draft, 1, prepare)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("document.changed-meanwhile");
                    assertThat(refusal.arguments()).containsExactly("Anna", 2);
                });
        assertThat(karin.call(() -> office.confirmed(order))).isEmpty();
        assertThat(karin.call(() -> office.send(draft, 100)).number()).isEqualTo("OR-1");
    }

    @Test
    void an_edit_that_comes_between_reading_and_sending_is_noticed() {
        var prepare = karin.call(() -> office.answer(draft, order, 100));

        assertThatThrownBy(() -> karin.run(() -> sending.send(draft, 1, number -> {
                    Somebody.of("Anna", supplier).run(() -> drafts.patch(draft, patch("Anna's", 1)));
                    return prepare.apply(number);
                })))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("document.changed-meanwhile"));
        assertThat(count("document_number")).isZero();
    }

    @Test
    void numbers_have_no_gap_and_no_double_when_many_send_at_once_and_some_are_refused() throws Exception {
        var orders = IntStream.range(0, 12)
                .mapToObj(number -> samples.order("PO-1" + number, buyer, supplier))
                .toList();
        var trashed = List.of(orders.get(3), orders.get(7));
        karin.run(() -> folders.trash(trashed));

        var given = AtOnce.call(
                12,
                number -> karin.call(() -> {
                    var own = drafts.open(ORDER_RESPONSE, orders.get(number));
                    try {
                        return office.send(own, 100).number();
                    } catch (Refusal inTrash) {
                        return inTrash.key();
                    }
                }));

        var expected = new ArrayList<>(List.of("order.action.trashed", "order.action.trashed"));
        IntStream.rangeClosed(1, 10).forEach(number -> expected.add("OR-" + number));
        assertThat(given).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(count("document_number")).isEqualTo(10);
    }

    @Test
    void a_document_that_loses_its_number_three_times_is_made_while_the_series_is_held() {
        var made = new AtomicInteger();
        var prepare = karin.call(() -> office.answer(draft, order, 100));

        var receipt = karin.call(() -> sending.send(draft, 1, number -> {
            if (made.incrementAndGet() <= 3) {
                var other = samples.order("PO-X" + made.get(), buyer, supplier);
                office.send(drafts.open(ORDER_RESPONSE, other), 100);
            }
            return prepare.apply(number);
        }));

        assertThat(receipt.number()).isEqualTo("OR-4");
        assertThat(made).hasValue(4);
        assertThat(new String(karin.call(() -> documents.xml(draft)).bytes(), StandardCharsets.UTF_8))
                .contains("OR-4");
        assertThat(count("document_number")).isEqualTo(4);
    }

    @Test
    void what_the_official_rules_refuse_takes_no_number_and_stays_a_draft() {
        var broken = new RuleBreak("PEPPOL-T76-R007", true, "/OrderResponse", "A line is missing");

        assertThatThrownBy(() -> karin.run(() -> sending.send(
                        draft,
                        1,
                        number -> new Prepared(
                                SendingOffice.rendered(number, broken), "{}", java.util.Map.of(), "a", "b"))))
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused -> assertThat(refused.breaks()).containsExactly(broken));
        assertThat(karin.call(() -> drafts.read(draft)).state()).isEqualTo(DocumentState.DRAFT);
        assertThat(karin.call(() -> sending.nextNumber(supplier.id(), ORDER_RESPONSE)))
                .isEqualTo("OR-1");
    }

    @Test
    void a_node_that_dies_in_between_leaves_nothing_behind() {
        outbox.breakDown(true);

        assertThatThrownBy(() -> karin.run(() -> office.send(draft, 100))).isInstanceOf(IllegalStateException.class);

        assertThat(karin.call(() -> drafts.read(draft)).state()).isEqualTo(DocumentState.DRAFT);
        assertThat(karin.call(() -> office.confirmed(order))).isEmpty();
        assertThat(karin.call(() -> office.history(order))).noneMatch(entry -> entry.startsWith("response-sent"));
        assertThat(outbox.states(draft)).isEmpty();
        assertThat(count("document_number")).isZero();
        outbox.breakDown(false);
        assertThat(karin.call(() -> office.send(draft, 100)).number()).isEqualTo("OR-1");
    }

    @Test
    void what_is_taken_back_in_time_keeps_its_number_and_gives_back_what_was_written() {
        karin.run(() -> office.send(draft, 100));

        var receipt = karin.call(() -> sending.undo(draft));
        var again = karin.call(() -> sending.undo(draft));

        assertThat(receipt).isEqualTo(again);
        assertThat(receipt.state()).isEqualTo(DocumentState.WITHDRAWN);
        assertThat(receipt.number()).isEqualTo("OR-1");
        assertThat(outbox.states(draft)).containsExactly(State.CANCELLED);
        karin.run(() -> {
            assertThat(office.confirmed(order)).isEmpty();
            assertThat(office.history(order)).endsWith("response-sent[OR-1]", "response-withdrawn[OR-1]");
            assertThat(documents.xml(draft).bytes()).isNotEmpty();
            var second = drafts.find(ORDER_RESPONSE, order).orElseThrow();
            assertThat(drafts.read(second).fields().get(MESSAGE).text()).isEqualTo("Vi levererar på tisdag.");
            assertThat(office.send(second, 90).number()).isEqualTo("OR-2");
            assertThat(office.confirmed(order)).isEqualTo("90");
        });
    }

    @Test
    void what_a_request_made_leaves_no_draft_when_it_is_taken_back() {
        var made = karin.call(() -> {
            drafts.discard(draft);
            var own = drafts.create(ORDER_RESPONSE, order, RequestKeys.ofKey(1, operation()));
            drafts.patch(own, patch("by a machine", 0));
            office.send(own, 100);
            return own;
        });

        karin.run(() -> sending.undo(made));

        assertThat(karin.call(() -> drafts.find(ORDER_RESPONSE, order))).isEmpty();
    }

    @Test
    void after_its_time_or_once_it_is_under_way_nothing_is_taken_back() {
        karin.run(() -> office.send(draft, 100));
        outbox.move(draft, State.WAITING, State.UNDER_WAY);

        assertThatThrownBy(() -> karin.run(() -> sending.undo(draft)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("document.undo.under-way"));
        outbox.move(draft, State.UNDER_WAY, State.WAITING);
        clock.putForward(Duration.ofSeconds(31));
        assertThatThrownBy(() -> karin.run(() -> sending.undo(draft)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("document.undo.too-late"));
        assertThat(outbox.states(draft)).containsExactly(State.WAITING);
        assertThat(karin.call(() -> office.confirmed(order))).isEqualTo("100");
    }

    @Test
    void of_undo_and_the_worker_exactly_one_wins() throws Exception {
        for (int round = 0; round < 10; round++) {
            var own = samples.order("PO-R" + round, buyer, supplier);
            var sent = karin.call(() -> drafts.open(ORDER_RESPONSE, own));
            karin.run(() -> office.send(sent, 100));

            var results = AtOnce.<Boolean>call(List.of(
                    () -> outbox.move(sent, State.WAITING, State.UNDER_WAY), () -> karin.call(() -> withdrawn(sent))));

            assertThat(results).containsExactlyInAnyOrder(true, false);
            var tookBack = results.getLast();
            assertThat(outbox.states(sent)).containsExactly(tookBack ? State.CANCELLED : State.UNDER_WAY);
            assertThat(karin.call(() -> office.confirmed(own))).isEqualTo(tookBack ? "" : "100");
            assertThat(karin.call(() -> documents.details(sent)).state())
                    .isEqualTo(tookBack ? DocumentState.WITHDRAWN : DocumentState.SENT);
        }
    }

    private boolean withdrawn(DocumentId sent) {
        try {
            sending.undo(sent);
            return true;
        } catch (Refusal underWay) {
            return false;
        }
    }

    @Test
    void a_number_given_by_hand_is_passed_over_by_the_series_and_never_given_twice() {
        var head = karin.call(() -> heads.get(draft));
        transaction.executeWithoutResult(status -> numbers.register(head, "OR-1"));

        var other = samples.order("PO-2", buyer, supplier);
        var second = karin.call(() -> drafts.open(ORDER_RESPONSE, other));
        var number = karin.call(() -> office.send(second, 100)).number();

        assertThat(number).isEqualTo("OR-2");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> numbers.register(head, "OR-1")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("document.number-used"));
        assertThat(karin.call(() -> sending.nextNumber(supplier.id(), INVOICE))).isEqualTo("IN-1");
    }

    @Test
    void what_failed_is_tried_again_and_nothing_else() {
        karin.run(() -> office.send(draft, 100));
        assertThatThrownBy(() -> karin.run(() -> documents.resend(draft))).isInstanceOf(Refusal.class);

        outbox.move(draft, State.WAITING, State.FAILED);
        karin.run(() -> documents.resend(draft));

        assertThat(outbox.states(draft)).containsExactly(State.WAITING);
        assertThat(karin.call(() -> office.history(order))).contains("document-resent[OR-1]");
    }

    @Test
    void what_another_supplier_sent_looks_like_nothing() {
        karin.run(() -> office.send(draft, 100));
        var stranger = Somebody.of("Stranger", samples.company("Another AB"));

        assertThat(List.<Runnable>of(
                        () -> sending.send(draft, 1, number -> {
                            throw new IllegalStateException();
                        }),
                        () -> sending.undo(draft),
                        () -> sending.nextNumber(supplier.id(), ORDER_RESPONSE),
                        () -> documents.details(draft),
                        () -> documents.of(order),
                        () -> documents.xml(draft),
                        () -> documents.pdf(draft),
                        () -> documents.files(draft),
                        () -> documents.transmissions(draft),
                        () -> documents.resend(draft)))
                .allSatisfy(act -> assertThatThrownBy(() -> stranger.run(act)).isInstanceOf(NotFound.class));
    }

    private void write(String message) {
        karin.run(() -> drafts.patch(draft, patch(message, 0)));
    }

    private static DraftPatch patch(String message, long base) {
        return new DraftPatch(MESSAGE, base, message, false, operation());
    }

    private static String operation() {
        return UUID.randomUUID().toString();
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table + " where supplier_id = :supplier")
                .param("supplier", supplier.id().value())
                .query(Integer.class)
                .single();
    }
}
