package org.orderportal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orderportal.order.DocumentKind.ORDER_RESPONSE;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.Transmission.State;

/** What was sent is taken back while there is time and nothing of it is under way. */
class UndoTest extends DraftToSend {

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
}
