package org.orderportal.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderportal.base.IdText;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;

/** Of what others write, an editor may send what its reader was shown or asked about, and nothing else. */
class SeenDraftTest extends EditorOfKarin {

    private static final FieldAddress ROW = new FieldAddress(IdText.of(4711), "promised");
    private static final FieldAddress OTHER_ROW = new FieldAddress(IdText.of(4712), "promised");
    private static final FieldAddress ALL = FieldAddress.ofAllRows("promised");

    SeenDraftTest() {
        super(new NotingScreen());
    }

    @Test
    void the_revision_is_only_that_of_which_all_is_shown() {
        annaWrites(CONTACT, "Anna Berg");

        type(MESSAGE, "Mine");
        assertThat(hasSeenAll()).isFalse();

        karin.run(() -> autosave.merge(null));
        assertThat(hasSeenAll()).isTrue();
    }

    @Test
    void who_was_asked_about_what_another_wrote_has_seen_it_however_often_that_was_written() {
        annaWrites(MESSAGE, "Hers");
        annaWrites(MESSAGE, "Hers, and more");
        type(MESSAGE, "Mine");
        karin.run(() -> autosave.keepMine(MESSAGE));
        assertThat(hasSeenAll()).isTrue();

        annaWrites(MESSAGE, "Hers again");
        type(MESSAGE, "Mine again");
        karin.run(() -> autosave.takeTheirs(MESSAGE));
        assertThat(hasSeenAll()).isTrue();
    }

    @Test
    void who_was_asked_about_two_fields_has_seen_both_when_both_are_answered() {
        annaWrites(MESSAGE, "Hers");
        annaWrites(CONTACT, "Anna Berg");
        type(CONTACT, "Karin Holm");
        type(MESSAGE, "Mine");

        karin.run(() -> autosave.keepMine(CONTACT));
        assertThat(hasSeenAll()).isFalse();
        karin.run(() -> autosave.takeTheirs(MESSAGE));
        assertThat(hasSeenAll()).isTrue();
    }

    @Test
    void who_was_asked_about_one_field_has_not_seen_what_was_written_into_another() {
        annaWrites(CONTACT, "Anna Berg");
        annaWrites(MESSAGE, "Hers");
        type(MESSAGE, "Mine");

        karin.run(() -> autosave.keepMine(MESSAGE));

        assertThat(hasSeenAll()).isFalse();
    }

    @Test
    void who_was_asked_about_one_row_has_not_seen_what_was_written_into_all_of_them() {
        annaWrites(ALL, "2026-12-01");
        type(ROW, "2026-12-05");
        karin.run(() -> autosave.keepMine(ROW));
        assertThat(hasSeenAll()).isFalse();

        karin.run(() -> autosave.merge(null));
        assertThat(hasSeenAll()).isTrue();
        annaWrites(ALL, "2026-12-02");
        type(ROW, "2026-12-06");
        karin.run(() -> autosave.takeTheirs(ROW));
        assertThat(hasSeenAll()).isFalse();
    }

    @Test
    void who_writes_into_one_row_what_another_wrote_into_all_has_not_seen_the_others() {
        annaWrites(ALL, "2026-12-01");

        type(ROW, "2026-12-01");

        assertThat(screen.conflicts).isEmpty();
        assertThat(hasSeenAll()).isFalse();
    }

    @Test
    void after_a_value_for_all_rows_a_row_gets_another_without_a_question() {
        type(ALL, "2026-12-01");
        type(ROW, "2026-12-05");
        assertThat(stored(ROW)).isEqualTo("2026-12-05");

        karin.run(() -> autosave.adopt(drafts.read(draft)));
        type(OTHER_ROW, "2026-12-06");
        type(ROW, "2026-12-07");

        assertThat(stored(OTHER_ROW)).isEqualTo("2026-12-06");
        assertThat(stored(ROW)).isEqualTo("2026-12-07");
        assertThat(screen.conflicts).isEmpty();
        assertThat(hasSeenAll()).isTrue();
    }

    @Test
    void the_same_value_for_all_rows_once_more_counts_for_those_that_got_another_meanwhile() {
        type(ALL, "2026-12-01");
        type(ROW, "2026-12-05");

        type(ALL, "2026-12-01");

        assertThat(counting(ROW)).isEqualTo("2026-12-01");
        assertThat(hasSeenAll()).isTrue();
    }

    private String counting(FieldAddress at) {
        return karin.call(() -> drafts.read(draft).value(at.row(), at.field()))
                .map(FieldValue::text)
                .orElseThrow();
    }

    @Test
    void what_is_held_back_is_not_seen_until_it_has_stood_there_for_a_moment() {
        annaWrites(MESSAGE, "Hers");
        karin.run(() -> autosave.merge(MESSAGE));
        assertThat(hasSeenAll()).isFalse();

        karin.run(() -> autosave.release(CONTACT));
        assertThat(screen.shown).containsEntry(MESSAGE, "Hers");
        assertThat(hasSeenAll()).as("shown by the very click that sends").isFalse();

        karin.run(() -> autosave.merge(CONTACT));
        assertThat(hasSeenAll()).isTrue();
    }

    @Test
    void what_a_colleague_wrote_into_all_rows_is_asked_about_where_one_stands() {
        annaWrites(ALL, "2026-12-01");
        karin.run(() -> autosave.merge(ROW));
        assertThat(screen.shown).isEmpty();

        type(ROW, "2026-12-05");

        assertThat(screen.conflicts).extracting(FieldConflict::at).containsExactly(ROW);
        karin.run(() -> autosave.release(MESSAGE));
        assertThat(screen.shown).containsEntry(ALL, "2026-12-01");
    }

    @Test
    void what_one_stands_in_is_asked_about_although_the_draft_was_read_anew_meanwhile() {
        var reading = new NotingScreen() {
            @Override
            public void rowsChanged() {
                autosave.adopt(drafts.read(draft));
            }
        };
        autosave = new Autosave(drafts, draft, () -> UUID.randomUUID().toString(), reading);
        karin.run(() -> autosave.adopt(drafts.read(draft)));
        annaWrites(MESSAGE, "Hers");
        anna.run(() -> drafts.addRow(draft, "added", null, "a-row"));

        karin.run(() -> autosave.merge(MESSAGE));
        type(MESSAGE, "Mine");

        assertThat(reading.conflicts).hasSize(1);
        assertThat(stored(MESSAGE)).isEqualTo("Hers");
    }

    @Test
    void what_is_held_back_is_told_once_and_comes_to_rest() {
        annaWrites(MESSAGE, "Hers");

        karin.run(() -> autosave.merge(MESSAGE));
        assertThat(karin.call(() -> drafts.changesSince(draft, autosave.known()))
                        .isNothing())
                .isTrue();

        karin.run(() -> autosave.release(null));
        karin.run(() -> autosave.merge(null));
        assertThat(karin.call(() -> drafts.changesSince(draft, autosave.known()))
                        .isNothing())
                .isTrue();
    }

    @Test
    void after_a_value_for_all_rows_was_taken_away_a_row_gets_one_without_a_question() {
        type(ALL, "2026-12-01");
        karin.run(() -> autosave.edit(new FieldEdit(ALL, null, false, null)));

        type(ROW, "2026-12-05");

        assertThat(screen.conflicts).isEmpty();
        assertThat(stored(ROW)).isEqualTo("2026-12-05");
    }

    @Test
    void mine_is_kept_at_once_where_a_value_for_all_rows_was_taken_away_by_another() {
        type(ALL, "2026-12-01");
        annaWrites(ALL, null);
        type(ROW, "2026-12-05");
        assertThat(screen.conflicts).hasSize(1);

        karin.run(() -> autosave.keepMine(ROW));

        assertThat(screen.conflicts).hasSize(1);
        assertThat(stored(ROW)).isEqualTo("2026-12-05");
    }

    @Test
    void a_row_keeps_what_was_written_into_it_when_the_same_for_all_rows_goes() {
        type(ALL, "2026-12-01");
        type(ROW, "2026-12-01");

        annaWrites(ALL, null);

        assertThat(counting(ROW)).isEqualTo("2026-12-01");
    }

    @Test
    void who_was_asked_about_a_text_that_is_taken_away_is_asked_anew() {
        annaWrites(MESSAGE, "Hers");
        type(MESSAGE, "Mine");
        annaWrites(MESSAGE, null);
        karin.run(() -> autosave.merge(null));

        karin.run(() -> autosave.takeTheirs(MESSAGE));

        assertThat(screen.shown).containsEntry(MESSAGE, "prefilled");
    }

    @Test
    void who_wrote_between_others_has_seen_their_own() {
        annaWrites(CONTACT, "Anna Berg");
        type(MESSAGE, "Mine");
        type(CONTACT, "Anna Berg");

        assertThat(hasSeenAll()).isTrue();
    }

    @Test
    void a_question_is_asked_anew_when_the_other_one_writes_on() {
        annaWrites(MESSAGE, "Hers");
        type(MESSAGE, "Mine");

        annaWrites(MESSAGE, "Hers, and more");
        karin.run(() -> autosave.merge(null));
        karin.run(() -> autosave.merge(null));

        assertThat(screen.conflicts)
                .extracting(FieldConflict::theirs)
                .extracting(FieldValue::text)
                .containsExactly("Hers", "Hers, and more");
        karin.run(() -> autosave.takeTheirs(MESSAGE));
        assertThat(screen.shown).containsEntry(MESSAGE, "Hers, and more");
    }

    @Test
    void a_question_is_asked_anew_when_the_draft_is_read_anew() {
        annaWrites(MESSAGE, "Hers");
        type(MESSAGE, "Mine");

        annaWrites(MESSAGE, "Hers, and more");
        karin.run(() -> autosave.adopt(drafts.read(draft)));

        karin.run(() -> autosave.takeTheirs(MESSAGE));
        assertThat(screen.shown).containsEntry(MESSAGE, "Hers, and more");
    }

    /** Asks what sending asks. */
    private boolean hasSeenAll() {
        return karin.call(() ->
                !autosave.isOver() && autosave.revision() == drafts.read(draft).revision());
    }

    private void annaWrites(FieldAddress at, @Nullable String text) {
        var base = value(at).map(FieldValue::revision).orElse(0L);
        anna.run(() -> drafts.patch(
                draft, new DraftPatch(at, base, text, false, UUID.randomUUID().toString())));
    }
}
