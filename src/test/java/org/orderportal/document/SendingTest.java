package org.orderportal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orderportal.order.DocumentKind.ORDER_RESPONSE;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.Transmission.State;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft becomes a document that goes out: all of it or nothing, once, and as its sender has seen it. */
class SendingTest extends DraftToSend {

    @Autowired
    HandingOver handingOver;

    @AfterEach
    void the_outbox_works_again() {
        outbox.breakDown(false);
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
                    assertThat(refusal.arguments()).containsExactly("Anna", 2L);
                });
        assertThat(karin.call(() -> office.confirmed(order))).isEmpty();
        assertThat(karin.call(() -> office.send(draft, 100)).number()).isEqualTo("OR-1");
    }

    @Test
    void who_is_told_of_a_change_is_told_of_what_others_changed_whoever_was_the_last() {
        var prepare = karin.call(() -> office.answer(draft, order, 100));
        var anna = Somebody.of("Anna", supplier);
        anna.run(() ->
                drafts.patch(draft, new DraftPatch(FieldAddress.header("ownOrder"), 0, "S-1", false, operation())));
        karin.run(() -> drafts.patch(draft, patch("Karin's", 1)));

        assertThatThrownBy(() -> karin.run(() -> sending.send(draft, 1, prepare)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly("Anna", 1L));
    }

    @Test
    void who_wrote_in_another_window_or_added_a_row_is_not_told_of_somebody_else() {
        var prepare = karin.call(() -> office.answer(draft, order, 100));
        karin.run(() -> drafts.patch(draft, patch("Karin's", 1)));
        assertThatThrownBy(() -> karin.run(() -> sending.send(draft, 1, prepare)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("document.changed-meanwhile.elsewhere");
                    assertThat(refusal.arguments()).containsExactly(1L);
                });

        Somebody.of("Anna", supplier).run(() -> drafts.addRow(draft, "added", null, operation()));
        assertThatThrownBy(() -> karin.run(() -> sending.send(draft, 1, prepare)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("document.changed-meanwhile.rows"));
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
    void what_the_official_rules_refuse_takes_no_number_and_stays_a_draft() {
        var broken = new RuleBreak("PEPPOL-T76-R007", true, "/OrderResponse", "A line is missing");

        assertThatThrownBy(() -> karin.run(() -> sending.send(
                        draft,
                        1,
                        number -> new Prepared(
                                SendingOffice.rendered(number, broken),
                                "{}",
                                java.util.Map.of(),
                                new Prepared.History("a", "b", null)))))
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
    void what_failed_is_tried_again_and_nothing_else() {
        karin.run(() -> office.send(draft, 100));
        assertThatThrownBy(() -> karin.run(() -> documents.resend(draft))).isInstanceOf(Refusal.class);

        outbox.move(draft, State.WAITING, State.FAILED);
        karin.run(() -> documents.resend(draft));

        assertThat(outbox.states(draft)).containsExactly(State.WAITING);
        assertThat(karin.call(() -> office.history(order))).contains("document-resent[OR-1]");
    }

    @Test
    void what_no_channel_reaches_is_handed_over_by_hand_once() {
        karin.run(() -> office.send(draft, 100));
        assertThatThrownBy(() -> karin.run(() -> handingOver.done(draft))).isInstanceOf(Refusal.class);
        database.sql("delete from test_outbox where document_id = :id")
                .param("id", draft.value())
                .update();

        assertThatThrownBy(() -> Somebody.MANAGER.run(() -> handingOver.done(draft)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("document.hand-over.suppliers-only"));

        karin.run(() -> handingOver.done(draft));

        assertThatThrownBy(() -> karin.run(() -> handingOver.done(draft))).isInstanceOf(Refusal.class);
        assertThat(karin.call(() -> documents.transmissions(draft)))
                .extracting(Transmission::channel)
                .containsExactly(Channel.BY_HAND);
        karin.run(() -> handingOver.undo(draft));
        karin.run(() -> handingOver.undo(draft));
        assertThat(karin.call(() -> office.history(order)))
                .endsWith("document-handed-over[OR-1]", "document-not-handed-over[OR-1]");
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
                        () -> documents.resend(draft),
                        () -> handingOver.done(draft),
                        () -> handingOver.undo(draft)))
                .allSatisfy(act -> assertThatThrownBy(() -> stranger.run(act)).isInstanceOf(NotFound.class));
    }
}
