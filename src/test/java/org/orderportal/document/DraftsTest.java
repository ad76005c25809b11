package org.orderportal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orderportal.order.DocumentKind.DISPATCH_ADVICE;
import static org.orderportal.order.DocumentKind.ORDER_RESPONSE;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.IdText;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.PatchResult.Conflict;
import org.orderportal.document.PatchResult.NoDraft;
import org.orderportal.document.PatchResult.Saved;
import org.orderportal.document.PatchResult.Withheld;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({OrderSamples.class, TestOutbox.class})
class DraftsTest {

    private static final FieldAddress MESSAGE = FieldAddress.header("message");
    private static final FieldAddress CONTACT = FieldAddress.header("contactName");
    private static final FieldAddress ROW = new FieldAddress(IdText.of(4711), "promised");
    private static final FieldAddress ALL = FieldAddress.ofAllRows("promised");

    @Autowired
    Drafts drafts;

    @Autowired
    OrderSamples samples;

    private Company buyer;
    private Company supplier;
    private OrderId order;
    private Somebody karin;
    private Somebody anna;
    private DocumentId draft;

    @BeforeEach
    void a_draft_of_two_people() {
        buyer = samples.company("Region Nordmark");
        supplier = samples.company("Norrskog Medical AB");
        order = samples.order("PO-1", buyer, supplier);
        karin = Somebody.of("Karin", supplier);
        anna = Somebody.of("Anna", supplier);
        draft = karin.call(() -> drafts.open(ORDER_RESPONSE, order));
    }

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
    void two_who_write_into_one_field_conflict_on_that_field_only() {
        write(anna, MESSAGE, 0, "Anna was first");

        var conflict = write(karin, MESSAGE, 0, "Karin was second");
        var other = write(karin, CONTACT, 0, "Karin");

        assertThat(conflict).isInstanceOfSatisfying(Conflict.class, theirs -> {
            assertThat(theirs.who()).isEqualTo("Anna");
            assertThat(theirs.theirs()).isNotNull();
            assertThat(theirs.theirs().text()).isEqualTo("Anna was first");
            assertThat(theirs.theirs().revision()).isEqualTo(1);
        });
        assertThat(other).isEqualTo(new Saved(2));
        assertThat(text(MESSAGE)).isEqualTo("Anna was first");
    }

    @Test
    void two_who_write_the_same_agree() {
        write(anna, MESSAGE, 0, "the same");

        var result = write(karin, MESSAGE, 0, "the same");

        assertThat(result).isEqualTo(new Saved(1));
    }

    @Test
    void a_value_for_all_rows_counts_until_a_row_gets_its_own() {
        write(anna, ROW, 0, "2026-12-01");
        write(anna, ALL, 0, "2026-12-05");

        var unseen = write(karin, ROW, 1, "2026-12-09");
        var seen = write(karin, ROW, 2, "2026-12-09");

        assertThat(unseen)
                .isInstanceOfSatisfying(
                        Conflict.class,
                        theirs -> assertThat(theirs.theirs())
                                .extracting(FieldValue::text, FieldValue::revision)
                                .containsExactly("2026-12-05", 2L));
        assertThat(seen).isEqualTo(new Saved(3));
        var read = karin.call(() -> drafts.read(draft));
        assertThat(read.value(ROW.row(), "promised")).map(FieldValue::text).contains("2026-12-09");
        assertThat(read.value(IdText.of(4712), "promised"))
                .map(FieldValue::text)
                .contains("2026-12-05");
    }

    @Test
    void what_is_taken_away_is_prefilled_again_and_can_be_written_anew() {
        write(karin, MESSAGE, 0, "to be taken away");

        var cleared = write(karin, MESSAGE, 1, null);

        assertThat(cleared).isEqualTo(new Saved(2));
        assertThat(karin.call(() -> drafts.read(draft)).fields()).isEmpty();
        assertThat(write(anna, MESSAGE, 1, "saw the old one")).isInstanceOfSatisfying(Conflict.class, theirs -> {
            assertThat(theirs.theirs()).isNull();
            assertThat(theirs.who()).isEqualTo("Karin");
        });
        assertThat(write(anna, MESSAGE, 0, "saw nothing")).isEqualTo(new Saved(3));
    }

    @Test
    void who_took_a_value_away_goes_on_from_there() {
        write(karin, MESSAGE, 0, "to be taken away");
        write(karin, MESSAGE, 1, null);

        assertThat(write(karin, MESSAGE, 2, "again")).isEqualTo(new Saved(3));
    }

    @Test
    void edits_of_different_fields_at_once_are_all_kept_each_with_its_own_revision() throws Exception {
        var results = AtOnce.call(
                8,
                person -> IntStream.range(0, 20)
                        .mapToObj(number -> write(
                                person % 2 == 0 ? karin : anna,
                                FieldAddress.header("f" + person + "x" + number),
                                0,
                                "v"))
                        .toList());

        var revisions = results.stream()
                .flatMap(List::stream)
                .map(result -> ((Saved) result).revision())
                .toList();
        assertThat(new HashSet<>(revisions)).hasSize(160);
        var read = karin.call(() -> drafts.read(draft));
        assertThat(read.revision()).isEqualTo(160);
        assertThat(read.fields()).hasSize(160);
    }

    @Test
    void of_many_who_write_into_one_field_at_once_one_is_kept_and_the_others_learn_of_it() throws Exception {
        var results =
                AtOnce.call(8, number -> write(number % 2 == 0 ? karin : anna, MESSAGE, 0, "from window " + number));

        assertThat(results).filteredOn(Saved.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(Conflict.class::isInstance).hasSize(7);
    }

    @Test
    void of_a_list_all_are_written_or_where_one_conflicts_none() {
        write(anna, CONTACT, 0, "Anna");
        var list = List.of(
                new DraftPatch(MESSAGE, 0, "hello", false, "paste"),
                new DraftPatch(CONTACT, 0, "Karin", false, "paste"));

        var results = karin.call(() -> drafts.patchAll(draft, list));

        assertThat(results.getFirst()).isEqualTo(new Withheld());
        assertThat(results.getLast()).isInstanceOf(Conflict.class);
        assertThat(karin.call(() -> drafts.read(draft)).fields()).containsOnlyKeys(CONTACT);
        assertThat(karin.call(() -> drafts.patchAll(draft, List.of(list.getFirst()))))
                .containsExactly(new Saved(2));
    }

    @Test
    void a_list_writes_in_its_sequence_first_for_all_rows_then_for_one() {
        var list = List.of(
                new DraftPatch(ALL, 0, "2026-12-05", false, "fill"),
                new DraftPatch(ROW, 0, "2026-12-09", false, "fill"));

        var results = karin.call(() -> drafts.patchAll(draft, list));
        var repeated = karin.call(() -> drafts.patchAll(draft, list));

        assertThat(results).containsExactly(new Saved(1), new Saved(2)).isEqualTo(repeated);
        assertThat(karin.call(() -> drafts.read(draft)).value(ROW.row(), "promised"))
                .map(FieldValue::text)
                .contains("2026-12-09");
    }

    @Test
    void ten_thousand_rows_are_pasted_and_pasted_over_in_one_act_each() {
        var pasted = column(0, "2026-12-01");
        var over = column(1, "2026-12-02");

        var first = karin.call(() -> drafts.patchAll(draft, pasted));
        var second = karin.call(() -> drafts.patchAll(draft, over));

        assertThat(first).hasSize(10_000).endsWith(new Saved(10_000));
        assertThat(second).hasSize(10_000).endsWith(new Saved(20_000));
        assertThat(karin.call(() -> drafts.read(draft)).fields().values())
                .extracting(FieldValue::text)
                .hasSize(10_000)
                .containsOnly("2026-12-02");
    }

    private static List<DraftPatch> column(int round, String text) {
        return IntStream.range(0, 10_000)
                .mapToObj(number -> new DraftPatch(
                        new FieldAddress(IdText.of(number + 1), "promised"),
                        round == 0 ? 0 : number + 1,
                        text,
                        false,
                        operation()))
                .toList();
    }

    @Test
    void who_asks_what_is_new_learns_what_others_wrote_took_away_and_added() {
        write(karin, MESSAGE, 0, "old");
        write(karin, CONTACT, 0, "taken away soon");
        var seen = karin.call(() -> drafts.read(draft)).revision();
        write(anna, ROW, 0, "2026-12-01");
        write(anna, CONTACT, 2, null);

        var fields = karin.call(() -> drafts.changesSince(draft, seen));
        anna.run(() -> drafts.addRow(draft, "added", null, operation()));
        var rows = karin.call(() -> drafts.changesSince(draft, fields.revision()));

        assertThat(fields.fields()).containsOnlyKeys(ROW);
        assertThat(fields.cleared()).containsExactly(CONTACT);
        assertThat(fields.rowsChanged()).isFalse();
        assertThat(fields.who()).isEqualTo("Anna");
        assertThat(rows.fields()).isEmpty();
        assertThat(rows.rowsChanged()).isTrue();
        assertThat(karin.call(() -> drafts.changesSince(draft, rows.revision())).isNothing())
                .isTrue();
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

    private PatchResult write(Somebody writer, FieldAddress at, long base, @Nullable String text) {
        return writer.call(() -> drafts.patch(draft, new DraftPatch(at, base, text, false, operation())));
    }

    private String text(FieldAddress at) {
        return karin.call(() -> drafts.read(draft)).fields().get(at).text();
    }

    private static String operation() {
        return UUID.randomUUID().toString();
    }
}
