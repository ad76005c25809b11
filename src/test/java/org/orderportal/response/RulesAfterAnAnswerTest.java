package org.orderportal.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderportal.document.DraftProblem;
import org.orderportal.party.BuyerRules.AllowedChange;

/** What was answered before holds, though the buyer allows it no more. */
class RulesAfterAnAnswerTest {

    @Test
    void what_was_answered_before_holds_though_the_buyer_allows_it_no_more() {
        var said = ten().write("1", "price", "11")
                .write("1", "accepted", "8")
                .write("1", "promised", "2026-12-09")
                .response();

        var form = new TestForm()
                .line(TestForm.sums(10, 8, 0, 0, 0, 0, 0))
                .without(AllowedChange.values())
                .after(said)
                .write("1", "note", "As before")
                .form();

        assertThat(form.problemsBeforeSending()).isEmpty();
    }

    @Test
    void what_was_split_and_priced_before_may_be_said_again_or_be_as_ordered_again() {
        var said = ten().write("1", "price", "11")
                .part("+1", 1, "6", "2026-12-01")
                .part("+2", 1, "4", "2026-12-08")
                .response();

        assertThat(answeredBefore(said).form().problemsBeforeSending()).isEmpty();
        for (var price : List.of("11", "10")) {
            assertThat(answeredBefore(said).write("1", "price", price).form().problemsBeforeSending())
                    .isEmpty();
        }
        assertThat(answeredBefore(said).write("1", "price", "12").form().problems())
                .extracting(DraftProblem::key)
                .containsExactly("response.problem.not-allowed.PRICE");
    }

    @Test
    void a_day_that_was_promised_may_be_taken_back() {
        var said = ten().write("1", "promised", "2026-12-09").response();

        var form = answeredBefore(said).write("1", "promised", "").form();

        assertThat(form.problemsBeforeSending()).isEmpty();
        assertThat(form.rows().getFirst().promisedOn()).isNull();
    }

    @Test
    void what_was_answered_before_may_not_be_answered_otherwise_than_the_buyer_allows() {
        var form = answeredBefore(ten().response()).write("1", "accepted", "7").form();

        assertThat(form.problems())
                .extracting(DraftProblem::key)
                .containsExactly("response.problem.not-allowed.QUANTITY");
    }

    private static TestForm answeredBefore(OrderResponse said) {
        return new TestForm()
                .line(TestForm.sums(10, 10, 0, 0, 0, 0, 0))
                .without(AllowedChange.values())
                .after(said);
    }

    private static TestForm ten() {
        return TestForm.of(10);
    }
}
