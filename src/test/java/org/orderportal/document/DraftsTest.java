package org.orderportal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orderportal.order.DocumentKind.DISPATCH_ADVICE;
import static org.orderportal.order.DocumentKind.ORDER_RESPONSE;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.PatchResult.Conflict;
import org.orderportal.document.PatchResult.NoDraft;
import org.orderportal.document.PatchResult.Saved;

/** A draft is opened, written, shared and given up. */
class DraftsTest extends DraftOfTwo {

    @Test
    void an_order_has_one_open_draft_of_each_kind() {
        var again = anna.call(() -> drafts.open(ORDER_RESPONSE, order));
        var advice = anna.call(() -> drafts.open(DISPATCH_ADVICE, order));

        assertThat(again).isEqualTo(draft);
        assertThat(advice).isNotEqualTo(draft);
        assertThat(anna.call(() -> drafts.find(ORDER_RESPONSE, order))).contains(draft);
    }

    @Test
    void ten_who_open_it_at_once_write_in_the_same_draft() throws Exception {
        var other = samples.order("PO-2", buyer, supplier);

        var opened = AtOnce.call(10, number -> karin.call(() -> drafts.open(ORDER_RESPONSE, other)));

        assertThat(new HashSet<>(opened)).hasSize(1);
    }

    @Test
    void what_was_written_is_there_again_also_what_could_not_be_read() {
        var first = write(karin, MESSAGE, 0, "Vi levererar på tisdag. 🚚");
        karin.call(() -> drafts.patch(draft, new DraftPatch(ROW, 0, "next tuesdy", true, operation())));

        var read = anna.call(() -> drafts.read(draft));
        assertThat(first).isEqualTo(new Saved(1));
        assertThat(read.revision()).isEqualTo(2);
        assertThat(read.changedBy()).isEqualTo("Karin");
        assertThat(read.fields().get(MESSAGE).text()).isEqualTo("Vi levererar på tisdag. 🚚");
        assertThat(read.fields().get(MESSAGE).unreadable()).isFalse();
        assertThat(read.fields().get(ROW).text()).isEqualTo("next tuesdy");
        assertThat(read.fields().get(ROW).unreadable()).isTrue();
        assertThat(read.supplier()).isEqualTo(supplier.id());
        assertThat(read.buyer()).isEqualTo(buyer.id());
    }

    @Test
    void an_edit_that_is_sent_again_does_nothing_and_is_answered_the_same() {
        var edit = new DraftPatch(MESSAGE, 0, "first", false, operation());
        var before = karin.call(() -> drafts.patch(draft, edit));
        write(anna, MESSAGE, 1, "second");

        var repeated = karin.call(() -> drafts.patch(draft, edit));

        assertThat(repeated).isEqualTo(before).isEqualTo(new Saved(1));
        assertThat(text(MESSAGE)).isEqualTo("second");
        assertThat(karin.call(() -> drafts.read(draft)).revision()).isEqualTo(2);
    }

    @Test
    void a_row_comes_once_and_goes_with_all_that_stands_in_it() {
        var added = karin.call(() -> drafts.addRow(draft, "split", 4711L, "the same"));
        var again = karin.call(() -> drafts.addRow(draft, "split", 4711L, "the same"));
        var second = karin.call(() -> drafts.addRow(draft, "added", null, operation()));
        var name = new FieldAddress(added.key(), "name");
        write(karin, name, 0, "Bandage");

        anna.run(() -> drafts.removeRow(draft, added.key()));

        assertThat(again).isEqualTo(added);
        assertThat(added.line()).isEqualTo(4711L);
        var read = karin.call(() -> drafts.read(draft));
        assertThat(read.rows()).containsExactly(second);
        assertThat(read.fields()).isEmpty();
        assertThat(write(karin, name, 3, "Bandages")).isEqualTo(new Conflict(null, "Anna"));
    }

    @Test
    void a_draft_that_is_given_up_takes_no_edit_and_another_can_be_begun() {
        anna.run(() -> drafts.discard(draft));
        anna.run(() -> drafts.discard(draft));

        assertThat(write(karin, MESSAGE, 0, "too late")).isEqualTo(new NoDraft(DocumentState.DISCARDED));
        assertThatThrownBy(() -> karin.run(() -> drafts.addRow(draft, "added", null, operation())))
                .isInstanceOf(Refusal.class);
        assertThat(karin.call(() -> drafts.find(ORDER_RESPONSE, order))).isEmpty();
        assertThat(karin.call(() -> drafts.open(ORDER_RESPONSE, order))).isNotEqualTo(draft);
    }

    @Test
    void a_request_makes_one_document_however_often_it_comes() throws Exception {
        var key = RequestKeys.ofKey(17, operation());

        var made = AtOnce.call(6, number -> karin.call(() -> drafts.create(ORDER_RESPONSE, order, key)));

        assertThat(new HashSet<>(made)).hasSize(1).doesNotContain(draft);
        karin.run(() -> drafts.discard(made.getFirst()));
        assertThat(karin.call(() -> drafts.create(ORDER_RESPONSE, order, key))).isEqualTo(made.getFirst());
        var other = samples.order("PO-2", buyer, supplier);
        assertThatThrownBy(() -> karin.run(() -> drafts.create(ORDER_RESPONSE, other, key)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("document.request-used"));
    }

    @Test
    void people_see_who_else_has_the_draft_open() {
        karin.run(() -> drafts.seen(draft, "window 1", MESSAGE));
        karin.run(() -> drafts.seen(draft, "window 2", null));
        karin.run(() -> drafts.seen(draft, "window 1", CONTACT));

        var seen = anna.call(() -> drafts.seen(draft, "window 3", null));

        assertThat(seen)
                .extracting(Presence::userName, Presence::at)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Karin", CONTACT));
        karin.run(() -> drafts.gone(draft, "window 1"));
        karin.run(() -> drafts.gone(draft, "window 2"));
        assertThat(anna.call(() -> drafts.seen(draft, "window 3", null))).isEmpty();
    }

    @Test
    void a_draft_of_another_supplier_looks_like_none() {
        var stranger = Somebody.of("Stranger", samples.company("Another AB"));
        var file = karin.call(
                () -> drafts.attach(draft, "plan.txt", "text/plain", "Plan".getBytes(StandardCharsets.US_ASCII)));

        assertThat(List.<Runnable>of(
                        () -> drafts.read(draft),
                        () -> drafts.open(ORDER_RESPONSE, order),
                        () -> drafts.create(ORDER_RESPONSE, order, "k"),
                        () -> drafts.changesSince(draft, 0),
                        () -> drafts.patch(draft, new DraftPatch(MESSAGE, 0, "x", false, operation())),
                        () -> drafts.addRow(draft, "added", null, operation()),
                        () -> drafts.removeRow(draft, "+x"),
                        () -> drafts.attach(draft, "a.txt", "", new byte[] {'a'}),
                        () -> drafts.detach(draft, file.id()),
                        () -> drafts.file(draft, file.id()),
                        () -> drafts.discard(draft),
                        () -> drafts.seen(draft, "w", null),
                        () -> drafts.gone(draft, "w")))
                .allSatisfy(act -> assertThatThrownBy(() -> stranger.run(act)).isInstanceOf(NotFound.class));
        assertThat(stranger.call(() -> drafts.find(ORDER_RESPONSE, order))).isEmpty();
        assertThat(Somebody.MANAGER.call(() -> drafts.read(draft)).id()).isEqualTo(draft);
    }
}
