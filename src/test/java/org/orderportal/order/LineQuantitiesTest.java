package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Quantity;

/** What the sums of a line allow and mean, each at its bound. */
@AnyDatabase
class LineQuantitiesTest {

    @Test
    void a_line_is_under_way_once_goods_of_it_went_or_were_invoiced() {
        assertThat(Sums.of(10).quantities().isUnderWay()).isFalse();
        assertThat(Sums.of(10).c(10).quantities().isUnderWay()).isFalse();
        assertThat(Sums.of(10).c(10).d(1).quantities().isUnderWay()).isTrue();
        assertThat(Sums.of(10).c(10).i(1).quantities().isUnderWay()).isTrue();
    }

    @Test
    void a_line_is_unmet_while_some_of_what_was_confirmed_neither_went_nor_was_given_up() {
        assertThat(Sums.of(10).quantities().isUnmet()).isFalse();
        assertThat(Sums.of(10).c(0).quantities().isUnmet()).isFalse();
        assertThat(Sums.of(10).c(10).d(6).s(3).quantities().isUnmet()).isTrue();
        assertThat(Sums.of(10).c(10).d(6).s(4).quantities().isUnmet()).isFalse();
    }

    @Test
    void an_answer_confirms_at_least_what_went_was_given_up_or_is_invoiced() {
        assertThat(Sums.of(10).quantities().leastToConfirm()).isEqualTo(Quantity.ZERO);
        assertThat(Sums.of(10).c(10).d(4).s(2).i(5).quantities().leastToConfirm())
                .isEqualTo(Quantity.of(6));
        assertThat(Sums.of(10).c(10).d(4).i(9).k(2).quantities().leastToConfirm())
                .isEqualTo(Quantity.of(7));
    }

    @Test
    void an_answer_confirms_at_most_what_is_ordered_with_its_tolerance_or_what_went() {
        assertThat(Sums.of(10).quantities().mostToConfirm(Quantity.of(10))).isEqualTo(Quantity.of(11));
        assertThat(Sums.of(10).c(10).d(12).quantities().mostToConfirm(Quantity.of(10)))
                .isEqualTo(Quantity.of(12));
    }

    @Test
    void what_was_neither_confirmed_nor_put_off_is_refused() {
        assertThat(Sums.of(10).quantities().refused()).isEqualTo(Quantity.ZERO);
        assertThat(Sums.of(10).c(5).b(3).quantities().refused()).isEqualTo(Quantity.of(2));
        assertThat(Sums.of(10).c(12).quantities().refused()).isEqualTo(Quantity.ZERO);
    }

    @Test
    void more_than_is_owed_leaves_less_than_nothing_to_dispatch() {
        var terms = LineTerms.of(Sums.ANSWER_FIRST, OrderKind.ORDER);

        assertThat(Sums.of(10).c(10).d(4).quantities().mostToDispatch(terms, Quantity.of(10)))
                .isEqualTo(Quantity.of(7));
        assertThat(Sums.of(10).c(5).d(8).quantities().mostToDispatch(terms, Quantity.ZERO))
                .isEqualTo(Quantity.of(-3));
        assertThat(Sums.of(10).c(5).d(8).quantities().over(terms)).isEqualTo(Quantity.of(3));
        assertThat(Sums.of(10).c(5).d(4).quantities().over(terms)).isEqualTo(Quantity.ZERO);
    }

    @Test
    void less_than_nothing_is_never_expected() {
        var terms = LineTerms.of(Sums.ANSWER_FIRST, OrderKind.ORDER);

        assertThat(Sums.of(10).c(5).s(3).quantities().expected(terms)).isEqualTo(Quantity.of(2));
        assertThat(Sums.of(10).c(2).s(3).quantities().expected(terms)).isEqualTo(Quantity.ZERO);
        assertThat(Sums.of(10).s(3).quantities().expected(terms)).isEqualTo(Quantity.ZERO);
    }

    @Test
    void what_went_beyond_what_was_confirmed_may_be_invoiced_too() {
        var terms = LineTerms.of(WorkedCases.CONFIRMED_BASE, OrderKind.ORDER);

        assertThat(Sums.of(10).c(10).d(12).quantities().invoiceBase(terms)).isEqualTo(Quantity.of(12));
        assertThat(Sums.of(10).c(10).d(4).s(1).quantities().invoiceBase(terms)).isEqualTo(Quantity.of(9));
    }

    @Test
    void what_was_credited_for_good_after_delivery_stays_settled_and_a_surplus_does_not() {
        var terms = LineTerms.of(WorkedCases.CONFIRMED_BASE, OrderKind.ORDER);

        assertThat(Sums.of(10).c(10).d(10).i(10).w(3).quantities().settled(terms))
                .isEqualTo(Quantity.of(10));
        assertThat(Sums.of(10).c(10).d(6).s(4).i(10).w(1).quantities().settled(terms))
                .isEqualTo(Quantity.of(9));
        assertThat(Sums.of(10).c(10).d(6).s(4).i(10).w(4).quantities().settled(terms))
                .isEqualTo(Quantity.of(6));
    }
}
