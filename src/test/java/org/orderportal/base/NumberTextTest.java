package org.orderportal.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0             | 0
                    10            | 10
                    +10           | 10
                    -3            | -3
                    −3            | -3
                    - 3           | -3
                    1,5           | 1.5
                    1.5           | 1.5
                    ,5            | 0.5
                    .5            | 0.5
                    5,            | 5
                    0,125         | 0.125
                    0.125         | 0.125
                    1234,567      | 1234.567
                    1234.56       | 1234.56
                    1,2345        | 1.2345
                    1 234         | 1234
                    1 234,5       | 1234.5
                    1 234 567.5   | 1234567.5
                    1 234,567     | 1234.567
                    1'234.50      | 1234.50
                    1’234,50      | 1234.50
                    1.234,50      | 1234.50
                    1,234.50      | 1234.50
                    1.234.567     | 1234567
                    1,234,567     | 1234567
                    1,234,567.891 | 1234567.891
                    1.234.567,8   | 1234567.8
                    ١٢,٥          | 12.5
                    """)
    void what_can_be_read_in_one_way_is_read_alike_in_every_language(String text, BigDecimal number) {
        for (var locale : new Locale[] {Locale.UK, Locale.GERMANY, Locale.of("sv", "SE"), Locale.of("de", "CH")}) {
            assertThat(NumberText.read(text, locale))
                    .as(locale.toString())
                    .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\u00a0234,5", "1\u202f234,5", "1\u2009234.5", "\u00a01234,5\u202f"})
    void spaces_that_do_not_break_part_thousands_too(String text) {
        assertThat(NumberText.read(text, Locale.UK)).contains(new BigDecimal("1234.5"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.234 | en-GB | 1.234
                    1,234 | en-GB | 1234
                    1.234 | de-DE | 1234
                    1,234 | de-DE | 1.234
                    1,234 | sv-SE | 1.234
                    1,234 | fi-FI | 1.234
                    12,345| en-US | 12345
                    """)
    void one_mark_before_three_digits_is_read_by_the_language(String text, String language, BigDecimal number) {
        assertThat(NumberText.read(text, Locale.forLanguageTag(language))).contains(number);
    }

    @Test
    void nothing_is_guessed_where_the_language_uses_that_mark_for_nothing() {
        assertThat(NumberText.read("1.234", Locale.of("sv", "SE"))).isEmpty();
        assertThat(NumberText.whyNot("1.234")).isEqualTo("base.number.ambiguous");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                ",",
                "ten",
                "1e5",
                "1,2,3",
                "1 2",
                "1 23 456",
                "12 34",
                "1.23.456",
                "1,234.567.8",
                "1.234,567,8",
                "5 pcs",
                "1--2",
                "0x10",
                "1.234 567",
                "123456789012345678901234567890123456789012"
            })
    void what_is_no_number_is_not_read(String text) {
        assertThat(NumberText.read(text, Locale.UK)).isEmpty();
        assertThat(NumberText.whyNot(text)).isEqualTo("base.number.unreadable");
    }

    @Test
    void the_portal_spells_numbers_without_needless_zeros() {
        assertThat(NumberText.plain(new BigDecimal("1250.500"))).isEqualTo("1250.5");
        assertThat(NumberText.plain(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(NumberText.plain(new BigDecimal("0.00"))).isEqualTo("0");
    }
}
