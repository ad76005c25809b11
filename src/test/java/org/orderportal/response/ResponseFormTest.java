package org.orderportal.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Amount;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;

/** A form that is edited says after each edit the same as one that is read anew, and what it has read again. */
@AnyDatabase
class ResponseFormTest {

    private static final int STEPS = 300;
    private static final List<String> ROWS = List.of("", "*", "1", "2", "3", "+1", "+2", "+3", "+4");
    private static final List<String> FIELDS = List.of(
            "accepted",
            "backOrder",
            "promised",
            "price",
            "reject",
            "reasonCode",
            "reason",
            "note",
            "quantity",
            "amount",
            "percent",
            "description",
            "name",
            "promisedFrom",
            "promisedUntil",
            "message");
    private static final List<String> TEXTS =
            List.of("", "0", "4", "9", "11", "-1", "2026-12-01", "2026-12-09", "true", "false", "PRICE", "words");

    private long revision = 100;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatever_is_edited_the_form_says_what_a_fresh_one_says(long seed) {
        var random = new Random(seed);
        var given = edited();
        var form = given.form();
        for (int step = 0; step < STEPS; step++) {
            var at = new FieldAddress(TestForm.key(one(random, ROWS)), one(random, FIELDS));
            var value = random.nextInt(4) == 0 ? null : value(one(random, TEXTS));
            var before = form.rows();

            var told = form.put(at, value);

            given.put(at, value);
            var fresh = given.form();
            assertThat(form.rows()).as("rows after %s = %s", at, value).isEqualTo(fresh.rows());
            assertThat(form.extras()).isEqualTo(fresh.extras());
            assertThat(form.totals()).isEqualTo(fresh.totals());
            assertThat(form.verdict()).isEqualTo(fresh.verdict());
            assertThat(form.problemsBeforeSending()).isEqualTo(fresh.problemsBeforeSending());
            assertThat(form.text(at)).isEqualTo(fresh.text(at));
            var changed = form.rows().stream()
                    .filter(row -> !before.contains(row))
                    .map(ResponseRow::key)
                    .collect(Collectors.toSet());
            assertThat(told).as("rows told after %s = %s", at, value).containsAll(changed);
        }
    }

    @Test
    void an_edit_of_a_row_touches_that_row_alone() {
        var form = TestForm.of(10, 10, 10).form();

        assertThat(put(form, "2", "accepted", "4")).containsExactly(TestForm.key("2"));
        assertThat(put(form, "", "message", "Thank you")).isEmpty();
        assertThat(form.totals().accepted()).isEqualTo(Amount.of("240"));
    }

    @Test
    void an_edit_of_a_part_touches_its_line_and_all_its_parts() {
        var form = edited().form();

        assertThat(put(form, "+1", "quantity", "3")).containsExactlyInAnyOrder(TestForm.key("1"), "+1", "+2");
        assertThat(form.row(TestForm.key("1")).accepted()).hasToString("9");
    }

    @Test
    void a_day_for_all_touches_all_rows_and_only_when_it_changes() {
        var form = TestForm.of(10, 10).form();

        assertThat(put(form, "", "promisedUntil", "2026-12-08"))
                .containsExactlyInAnyOrder(TestForm.key("1"), TestForm.key("2"));
        assertThat(put(form, "", "promisedFrom", "2026-12-07")).isEmpty();
    }

    @Test
    void edits_together_tell_each_row_that_one_of_them_touches() {
        var form = TestForm.of(10, 10, 10).form();

        var told = form.putAll(java.util.Map.of(
                at("1", "accepted"), value("4"),
                at("3", "note"), value("Later")));

        assertThat(told).isEqualTo(new HashSet<>(List.of(TestForm.key("1"), TestForm.key("3"))));
    }

    @Test
    void what_is_taken_away_lets_the_prefilled_value_count_again() {
        var form = TestForm.of(10).form();
        put(form, "1", "accepted", "4");
        assertThat(form.isWritten(at("1", "accepted"))).isTrue();

        put(form, "1", "accepted", null);

        assertThat(form.isWritten(at("1", "accepted"))).isFalse();
        assertThat(form.written()).isEmpty();
        assertThat(form.text(at("1", "accepted"))).isEqualTo("10");
        assertThat(form.overall()).isEqualTo(OrderResponse.Overall.ACCEPTED);
    }

    /** Three lines, the first split into two, with an added article and a discount. */
    private static TestForm edited() {
        return TestForm.of(10, 5, 0)
                .part("+1", 1, "4", "2026-12-01")
                .part("+2", 1, "6", "2026-12-08")
                .added("+3", "Washer", "3")
                .row("+4", "discount", null)
                .write("+4", "percent", "10");
    }

    private java.util.Set<String> put(ResponseForm form, String row, String field, @Nullable String text) {
        return form.put(at(row, field), text == null ? null : value(text));
    }

    private static FieldAddress at(String row, String field) {
        return new FieldAddress(TestForm.key(row), field);
    }

    private FieldValue value(String text) {
        return new FieldValue(text, false, ++revision, "Karin", Instant.EPOCH);
    }

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
