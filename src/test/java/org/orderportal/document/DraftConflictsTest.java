package org.orderportal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orderportal.base.IdText;
import org.orderportal.document.PatchResult.Conflict;
import org.orderportal.document.PatchResult.Saved;

/** Two people write in one draft: nothing is written over unseen, and each learns what the other did. */
class DraftConflictsTest extends DraftOfTwo {

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
        assertThat(fields.cleared()).containsOnlyKeys(CONTACT);
        assertThat(fields.rowsChanged()).isFalse();
        assertThat(fields.who()).isEqualTo("Anna");
        assertThat(rows.fields()).isEmpty();
        assertThat(rows.rowsChanged()).isTrue();
        assertThat(karin.call(() -> drafts.changesSince(draft, rows.revision())).isNothing())
                .isTrue();
    }
}
