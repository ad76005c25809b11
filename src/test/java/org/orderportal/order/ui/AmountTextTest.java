package org.orderportal.order.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Amount;
import org.orderportal.base.i18n.Formats;

@AnyDatabase
class AmountTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1,5;1.5", "1.5;1.5", "1 500;1500", "1.234.567,5;1234567.5", "1,234,567.5;1234567.5", "12;12"})
    void an_amount_is_read_as_people_write_it(String text, String amount) {
        assertThat(AmountText.parse(text, Locale.UK)).contains(Amount.of(amount));
        assertThat(AmountText.parse(text, Locale.of("sv", "SE"))).contains(Amount.of(amount));
    }

    @Test
    void one_mark_before_three_digits_is_read_by_the_language() {
        assertThat(AmountText.parse("1,000", Locale.UK)).contains(Amount.of("1000"));
        assertThat(AmountText.parse("1,000", Locale.of("sv", "SE"))).contains(Amount.of("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sv", "de", "fi"})
    void what_the_portal_shows_is_read_as_the_same(String language) {
        var formats = new Formats(Locale.of(language), ZoneOffset.UTC);
        var amount = Amount.of("-1234567.25");

        assertThat(AmountText.parse(formats.amount(amount), formats.locale())).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "much", "1,2,3.4.5", "1e9", "12345678901234567890"})
    void what_is_no_amount_is_not_guessed(String text) {
        assertThat(AmountText.parse(text, Locale.UK)).isEmpty();
    }
}
