package org.orderportal.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;

/** Two people write in one draft: Karin in the editor that is looked at here, Anna in another. */
class AutosaveTest extends EditorOfKarin {

    private static final FieldAddress PHONE = FieldAddress.header("contactPhone");

    AutosaveTest() {
        super(new NotingScreen() {
            @Override
            public void trouble() {
                throw new AssertionError("The database answers");
            }
        });
    }

    @Test
    void what_is_typed_is_kept_and_said_to_be() {
        type(MESSAGE, "Half of it comes later");
        type(CONTACT, "Karin Holm");
        type(MESSAGE, "All of it comes later");

        assertThat(stored(MESSAGE)).isEqualTo("All of it comes later");
        assertThat(stored(CONTACT)).isEqualTo("Karin Holm");
        assertThat(screen.kept).containsExactly("Half of it comes later", "Karin Holm", "All of it comes later");
    }

    @Test
    void what_cannot_be_read_is_kept_as_it_was_typed() {
        karin.run(() -> autosave.edit(FieldEdit.unreadable(MESSAGE, "12 apples")));

        var value = value(MESSAGE).orElseThrow();
        assertThat(value.text()).isEqualTo("12 apples");
        assertThat(value.unreadable()).isTrue();
    }

    @Test
    void what_another_wrote_into_the_same_field_is_never_written_over_silently() {
        annaWrites(MESSAGE, "Hers");

        type(MESSAGE, "Mine");

        assertThat(stored(MESSAGE)).isEqualTo("Hers");
        var conflict = screen.conflicts.getFirst();
        assertThat(conflict.who()).isEqualTo("Anna");
        assertThat(conflict.theirs()).extracting(FieldValue::text).isEqualTo("Hers");
        assertThat(conflict.mine().text()).isEqualTo("Mine");
        assertThat(karin.call(() -> autosave.flush())).isFalse();
    }

    @Test
    void what_was_typed_here_counts_when_one_says_so_with_what_was_typed_on_meanwhile() {
        annaWrites(MESSAGE, "Hers");
        type(MESSAGE, "Mine");
        type(MESSAGE, "Mine, and more");
        assertThat(screen.conflicts.getLast().mine().text()).isEqualTo("Mine, and more");

        karin.run(() -> autosave.keepMine(MESSAGE));

        assertThat(stored(MESSAGE)).isEqualTo("Mine, and more");
        assertThat(screen.settled).containsExactly(MESSAGE);
        assertThat(karin.call(() -> autosave.flush())).isTrue();
    }

    @Test
    void the_others_text_is_shown_when_one_takes_it_and_can_be_edited_on() {
        annaWrites(MESSAGE, "Hers");
        type(MESSAGE, "Mine");

        karin.run(() -> autosave.takeTheirs(MESSAGE));
        type(MESSAGE, "Hers, and mine");

        assertThat(screen.shown.get(MESSAGE)).isEqualTo("Hers");
        assertThat(stored(MESSAGE)).isEqualTo("Hers, and mine");
    }

    @Test
    void a_conflict_in_one_field_holds_back_no_other() {
        annaWrites(MESSAGE, "Hers");

        karin.run(() -> autosave.editAll(List.of(
                FieldEdit.asTyped(CONTACT, "Karin Holm"),
                FieldEdit.asTyped(MESSAGE, "Mine"),
                FieldEdit.asTyped(PHONE, "+46 18 555 120"))));

        assertThat(stored(CONTACT)).isEqualTo("Karin Holm");
        assertThat(stored(PHONE)).isEqualTo("+46 18 555 120");
        assertThat(stored(MESSAGE)).isEqualTo("Hers");
        assertThat(screen.conflicts).hasSize(1);
    }

    @Test
    void what_others_wrote_is_shown_where_nobody_is_and_waits_for_the_focus_to_leave_elsewhere() {
        annaWrites(MESSAGE, "Hers");
        annaWrites(CONTACT, "Anna Berg");

        karin.run(() -> autosave.merge(MESSAGE));
        assertThat(screen.shown).isEqualTo(Map.of(CONTACT, "Anna Berg"));
        assertThat(autosave.holdsBack()).isTrue();

        karin.run(() -> autosave.release(CONTACT));
        assertThat(screen.shown).containsEntry(MESSAGE, "Hers");
        assertThat(autosave.holdsBack()).isFalse();
    }

    @Test
    void typing_into_a_field_for_which_something_is_held_back_is_asked_about() {
        annaWrites(MESSAGE, "Hers");
        karin.run(() -> autosave.merge(MESSAGE));

        type(MESSAGE, "Mine");

        assertThat(screen.conflicts).hasSize(1);
        assertThat(stored(MESSAGE)).isEqualTo("Hers");
    }

    @Test
    void a_value_that_was_taken_away_shows_what_is_prefilled_again() {
        type(MESSAGE, "Mine");
        anna.run(() -> patch(MESSAGE, value(MESSAGE).orElseThrow().revision(), null));

        karin.run(() -> autosave.merge(null));

        assertThat(screen.shown).containsEntry(MESSAGE, "prefilled");
        type(MESSAGE, "Mine again");
        assertThat(stored(MESSAGE)).isEqualTo("Mine again");
    }

    @Test
    void a_row_that_came_or_went_is_told() {
        anna.run(() -> drafts.addRow(draft, "added", null, "a-row"));

        karin.run(() -> autosave.merge(null));

        assertThat(screen.rowsChanged).isTrue();
    }

    @Test
    void a_draft_that_was_given_up_elsewhere_takes_nothing_more() {
        anna.run(() -> drafts.discard(draft));

        type(MESSAGE, "Mine");

        assertThat(screen.ended).isEqualTo(DocumentState.DISCARDED);
        assertThat(karin.call(() -> autosave.flush())).isFalse();
    }

    @Test
    void who_asks_hears_that_a_draft_was_given_up_elsewhere_and_takes_in_nothing_else_by_asking() {
        annaWrites(MESSAGE, "Hers");
        assertThat(karin.call(() -> autosave.isOver())).isFalse();
        assertThat(screen.shown).isEmpty();

        anna.run(() -> drafts.discard(draft));

        assertThat(karin.call(() -> autosave.isOver())).isTrue();
        assertThat(screen.ended).isEqualTo(DocumentState.DISCARDED);
    }

    private void annaWrites(FieldAddress at, String text) {
        anna.run(() -> patch(at, 0, text));
    }

    private void patch(FieldAddress at, long base, @Nullable String text) {
        drafts.patch(
                draft, new DraftPatch(at, base, text, false, UUID.randomUUID().toString()));
    }
}
