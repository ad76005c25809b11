package org.orderportal.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Amount;

/** What a response comes to, in an order of ten, five and no pieces at 10 each. */
@AnyDatabase
class ResponseTotalsTest {

    @Test
    void all_that_was_ordered_comes() {
        assertTotals(three(), "150", "150", "0", "0", "0");
        assertThat(three().form().totals().net()).isEqualTo(Amount.of("150"));
    }

    @Test
    void less_than_nothing_is_one_mistake_and_counts_for_nothing() {
        var form = three().write("1", "accepted", "-5");

        assertThat(form.form().problemsBeforeSending()).hasSize(1);
        assertTotals(form, "150", "50", "0", "0", "0");
    }

    @Test
    void what_comes_later_what_is_refused_and_what_is_added_are_told_apart() {
        var form = three().write("1", "accepted", "6")
                .write("1", "backOrder", "3")
                .write("2", "reject", "true")
                .added("+1", "Washer", "3")
                .write("+1", "price", "2.5");

        assertTotals(form, "150", "60", "30", "60", "7.5");
        assertThat(form.form().totals().goods()).isEqualTo(Amount.of("67.5"));
    }

    @Test
    void what_comes_is_worth_the_price_of_the_answer_and_what_is_refused_that_of_the_order() {
        var form = three().write("1", "accepted", "6").write("1", "price", "20");

        assertTotals(form, "150", "170", "0", "40", "0");
    }

    @Test
    void parts_come_to_what_their_line_comes_to() {
        var form = three().part("+1", 1, "4", "2026-12-01").part("+2", 1, "5", "2026-12-08");

        assertTotals(form, "150", "140", "0", "10", "0");
    }

    @Test
    void per_cents_are_of_what_comes_with_what_is_added() {
        var totals = three().write("2", "reject", "true")
                .added("+1", "Washer", "10")
                .write("+1", "price", "10")
                .row("+2", "charge", null)
                .write("+2", "percent", "5")
                .row("+3", "charge", null)
                .write("+3", "amount", "40")
                .row("+4", "discount", null)
                .write("+4", "percent", "10")
                .form()
                .totals();

        assertThat(totals.charges()).isEqualTo(Amount.of("50"));
        assertThat(totals.discounts()).isEqualTo(Amount.of("20"));
        assertThat(totals.net()).isEqualTo(Amount.of("230"));
    }

    @Test
    void an_extra_that_is_not_filled_in_yet_comes_to_nothing() {
        var totals = three().row("+1", "discount", null).form().totals();

        assertThat(totals.discounts()).isEqualTo(Amount.ZERO);
        assertThat(totals.net()).isEqualTo(Amount.of("150"));
    }

    private static void assertTotals(
            TestForm form, String ordered, String accepted, String later, String refused, String added) {
        var totals = form.form().totals();
        assertThat(totals.ordered()).as("ordered").isEqualTo(Amount.of(ordered));
        assertThat(totals.accepted()).as("accepted").isEqualTo(Amount.of(accepted));
        assertThat(totals.later()).as("later").isEqualTo(Amount.of(later));
        assertThat(totals.refused()).as("refused").isEqualTo(Amount.of(refused));
        assertThat(totals.added()).as("added").isEqualTo(Amount.of(added));
    }

    private static TestForm three() {
        return TestForm.of(10, 5, 0);
    }
}
