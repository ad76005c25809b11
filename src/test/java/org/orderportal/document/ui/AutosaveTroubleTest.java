package org.orderportal.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;
import org.orderportal.document.Somebody;
import org.orderportal.document.ui.UnreachableDatabase.Cut;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.ui.OrderSamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What is typed while the database does not answer waits in the editor, and is kept once it answers again. */
@SpringBootTest
@Import({OrderSamples.class, UnreachableDatabase.class})
class AutosaveTroubleTest {

    private static final FieldAddress MESSAGE = FieldAddress.header("message");
    private static final FieldAddress CONTACT = FieldAddress.header("contactName");

    @Autowired
    Drafts drafts;

    @Autowired
    OrderSamples samples;

    private Somebody karin;
    private Somebody anna;
    private DocumentId draft;
    private Screen screen;
    private Autosave autosave;

    @BeforeEach
    void karin_has_the_draft_open() {
        var supplier = samples.company("Nordvik Fasteners AB");
        var order = samples.order("PO-1", samples.company("Region Uppsala"), supplier);
        karin = Somebody.of("Karin", supplier);
        anna = Somebody.of("Anna", supplier);
        draft = karin.call(() -> drafts.open(DocumentKind.ORDER_RESPONSE, order));
        screen = new Screen();
        autosave = new Autosave(drafts, draft, () -> UUID.randomUUID().toString(), screen);
        karin.run(() -> autosave.adopt(drafts.read(draft)));
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
        long written = value(MESSAGE).revision();
        assertThat(flush()).isTrue();

        assertThat(screen.conflicts).isEmpty();
        assertThat(screen.kept).containsExactly("Mine");
        assertThat(value(MESSAGE).revision()).isEqualTo(written);
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

    private void type(FieldAddress at, String text) {
        karin.run(() -> autosave.edit(FieldEdit.asTyped(at, text)));
    }

    private boolean flush() {
        return karin.call(() -> autosave.flush());
    }

    private FieldValue value(FieldAddress at) {
        return karin.call(() -> drafts.read(draft).fields().get(at));
    }

    private String stored(FieldAddress at) {
        return value(at).text();
    }

    /** Notes what it is told. */
    private static final class Screen implements Autosave.Listener {

        private final List<String> kept = new ArrayList<>();
        private final List<FieldConflict> conflicts = new ArrayList<>();
        private int troubles;

        @Override
        public void kept(FieldEdit edit) {
            kept.add(String.valueOf(edit.text()));
        }

        @Override
        public void conflict(FieldConflict conflict) {
            conflicts.add(conflict);
        }

        @Override
        public void settled(FieldAddress at) {}

        @Override
        public void theirs(FieldAddress at, @Nullable FieldValue value) {}

        @Override
        public void rowsChanged() {}

        @Override
        public void ended(DocumentState state) {
            throw new AssertionError("It is a draft: " + state);
        }

        @Override
        public void trouble() {
            troubles++;
        }
    }
}
