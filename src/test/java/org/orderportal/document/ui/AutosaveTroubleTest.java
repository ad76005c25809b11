package org.orderportal.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.ui.UnreachableDatabase.Cut;
import org.springframework.context.annotation.Import;

/** What is typed while the database does not answer waits in the editor, and is kept once it answers again. */
@Import(UnreachableDatabase.class)
class AutosaveTroubleTest extends EditorOfKarin {

    AutosaveTroubleTest() {
        super(new NotingScreen() {
            @Override
            public void ended(DocumentState state) {
                throw new AssertionError("It is a draft: " + state);
            }
        });
    }

    @AfterEach
    void the_database_answers_again() {
        UnreachableDatabase.cut = Cut.NOWHERE;
    }

    @Test
    void what_is_typed_meanwhile_is_said_to_wait_and_kept_later_with_the_last_text_of_each_field() {
        UnreachableDatabase.cut = Cut.CONNECTING;
        type(MESSAGE, "Half");
        type(CONTACT, "Karin Holm");
        type(MESSAGE, "Half of it comes later");

        assertThat(screen.troubles).isEqualTo(3);
        assertThat(screen.kept).isEmpty();
        assertThat(autosave.isWaiting()).isTrue();
        assertThat(flush()).isFalse();

        UnreachableDatabase.cut = Cut.NOWHERE;
        assertThat(flush()).isTrue();

        assertThat(autosave.isWaiting()).isFalse();
        assertThat(screen.kept).containsExactly("Half of it comes later", "Karin Holm");
        assertThat(stored(MESSAGE)).isEqualTo("Half of it comes later");
        assertThat(stored(CONTACT)).isEqualTo("Karin Holm");
    }

    @Test
    void what_was_kept_though_its_answer_was_lost_is_no_conflict_and_is_not_written_twice() {
        UnreachableDatabase.cut = Cut.AFTER_COMMIT;
        type(MESSAGE, "Mine");
        assertThat(screen.troubles).isEqualTo(1);

        UnreachableDatabase.cut = Cut.NOWHERE;
        long written = value(MESSAGE).orElseThrow().revision();
        assertThat(flush()).isTrue();

        assertThat(screen.conflicts).isEmpty();
        assertThat(screen.kept).containsExactly("Mine");
        assertThat(value(MESSAGE).orElseThrow().revision()).isEqualTo(written);
        assertThat(autosave.revision()).isEqualTo(written);
        type(MESSAGE, "Mine, and more");
        assertThat(stored(MESSAGE)).isEqualTo("Mine, and more");
    }

    @Test
    void what_another_wrote_meanwhile_is_asked_about_when_the_database_answers_again() {
        UnreachableDatabase.cut = Cut.CONNECTING;
        type(MESSAGE, "Mine");
        UnreachableDatabase.cut = Cut.NOWHERE;
        anna.run(() -> drafts.patch(draft, new DraftPatch(MESSAGE, 0, "Hers", false, "anna")));

        assertThat(flush()).isFalse();

        assertThat(screen.conflicts).hasSize(1);
        assertThat(screen.conflicts.getFirst().mine().text()).isEqualTo("Mine");
        assertThat(stored(MESSAGE)).isEqualTo("Hers");
    }

    @Test
    void a_pasted_column_waits_as_a_whole() {
        UnreachableDatabase.cut = Cut.CONNECTING;
        karin.run(
                () -> autosave.editAll(List.of(FieldEdit.asTyped(MESSAGE, "One"), FieldEdit.asTyped(CONTACT, "Two"))));
        assertThat(screen.troubles).isEqualTo(1);

        UnreachableDatabase.cut = Cut.NOWHERE;
        assertThat(flush()).isTrue();

        assertThat(stored(MESSAGE)).isEqualTo("One");
        assertThat(stored(CONTACT)).isEqualTo("Two");
    }

    private boolean flush() {
        return karin.call(() -> autosave.flush());
    }
}
