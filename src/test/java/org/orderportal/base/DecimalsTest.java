package org.orderportal.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderportal.AnyDatabase;

/** Quantities, prices and sums of money hold what their columns hold, to the last digit, and refuse all else. */
@AnyDatabase
class DecimalsTest {

    @Test
    void as_much_as_the_column_holds_is_taken_exactly() {
        assertThat(new Quantity(new BigDecimal("99999999999999.0123456789")).value())
                .isEqualTo(new BigDecimal("99999999999999.0123456789"));
        assertThat(UnitPrice.of("-99999999999999.0123456789").value())
                .isEqualTo(new BigDecimal("-99999999999999.0123456789"));
        assertThat(Amount.of("999999999999999.1234").value()).isEqualTo(new BigDecimal("999999999999999.1234"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.00000000001   | A quantity has at most 10 decimals: 1E-11
                    100000000000000 | A quantity has at most 14 digits before the decimal point
                    1e99999999      | A quantity has at most 14 digits before the decimal point
                    """)
    void one_digit_more_is_refused_with_the_limit_in_words(String value, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of(value))
                .withMessage(words);
    }

    @Test
    void money_has_four_decimals_and_fifteen_digits_before_them() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of("0.12345"))
                .withMessage("A amount has at most 4 decimals: 0.12345");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of("1000000000000000"))
                .withMessage("A amount has at most 15 digits before the decimal point");
    }

    @Test
    void a_price_is_held_to_the_same_as_a_quantity() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitPrice.of("0.00000000001"))
                .withMessage("A price has at most 10 decimals: 1E-11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitPrice.of("100000000000000"))
                .withMessage("A price has at most 14 digits before the decimal point");
        assertThat(UnitPrice.of("1.50")).isEqualTo(UnitPrice.of("1.5"));
    }

    @Test
    void no_number_leaves_with_an_exponent() {
        assertThat(Quantity.of("1e3").value()).hasToString("1000");
        assertThat(Amount.of("1000").value()).hasToString("1000");
        assertThat(UnitPrice.of("1000.0").value()).hasToString("1000");
        assertThat(UnitPrice.of("2192.4")).hasToString("2192.4");
    }

    @Test
    void what_is_as_much_is_equal_however_it_was_written() {
        assertThat(Quantity.of("10.000")).isEqualTo(Quantity.of(10)).hasToString("10");
        assertThat(Quantity.of("1e3")).isEqualTo(Quantity.of(1000)).hasToString("1000");
        assertThat(Quantity.of("0.00")).isEqualTo(Quantity.ZERO).hasToString("0");
        assertThat(Amount.of("12.50")).isEqualTo(Amount.of("12.5")).hasToString("12.5");
        assertThat(Amount.of("12.50").in(new CurrencyCode("SEK"))).hasToString("12.5 SEK");
    }

    @Test
    void what_is_more_comes_after_what_is_less() {
        assertThat(List.of(Amount.of("2"), Amount.of("-3"), Amount.ZERO).stream()
                        .sorted())
                .containsExactly(Amount.of("-3"), Amount.ZERO, Amount.of("2"));
        assertThat(List.of(Quantity.of(2), Quantity.of(-3), Quantity.ZERO).stream()
                        .sorted())
                .containsExactly(Quantity.of(-3), Quantity.ZERO, Quantity.of(2));
        assertThat(Quantity.of(2).max(Quantity.of(3))).isEqualTo(Quantity.of(3));
        assertThat(Quantity.of(3).max(Quantity.of(2))).isEqualTo(Quantity.of(3));
        assertThat(Quantity.of(2).min(Quantity.of(3))).isEqualTo(Quantity.of(2));
        assertThat(Quantity.of(3).min(Quantity.of(2))).isEqualTo(Quantity.of(2));
    }

    @Test
    void nothing_is_neither_positive_nor_negative() {
        assertThat(Quantity.ZERO)
                .returns(true, Quantity::isZero)
                .returns(false, Quantity::isPositive)
                .returns(false, Quantity::isNegative);
        assertThat(Quantity.of("0.0000000001"))
                .returns(false, Quantity::isZero)
                .returns(true, Quantity::isPositive)
                .returns(false, Quantity::isNegative);
        assertThat(Quantity.of("-0.0000000001"))
                .returns(false, Quantity::isZero)
                .returns(false, Quantity::isPositive)
                .returns(true, Quantity::isNegative)
                .returns(Quantity.ZERO, Quantity::atLeastZero);
    }

    @Test
    void numbers_are_added_exactly_and_money_is_rounded_half_away_from_zero() {
        assertThat(Quantity.of("0.1").plus(Quantity.of("0.2"))).isEqualTo(Quantity.of("0.3"));
        assertThat(Quantity.of("0.1").minus(Quantity.of("0.3"))).isEqualTo(Quantity.of("-0.2"));
        assertThat(Amount.of("0.1").plus(Amount.of("0.2"))).isEqualTo(Amount.of("0.3"));
        assertThat(Amount.of("0.1").minus(Amount.of("0.3"))).isEqualTo(Amount.of("-0.2"));
        assertThat(Amount.rounded(new BigDecimal("1.005"))).isEqualTo(Amount.of("1.01"));
        assertThat(Amount.rounded(new BigDecimal("-1.005"))).isEqualTo(Amount.of("-1.01"));
        assertThat(Amount.rounded(new BigDecimal("1.0049"))).isEqualTo(Amount.of("1"));
    }
}
