package org.orderportal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orderportal.base.IdText;
import org.orderportal.document.PatchResult.Conflict;
import org.orderportal.document.PatchResult.Saved;
import org.orderportal.document.PatchResult.Withheld;

/** Many values that are written into a draft with one act. */
class DraftListsTest extends DraftOfTwo {

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
}
