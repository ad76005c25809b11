package org.orderportal.base.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Amount;
import org.orderportal.base.DayText;
import org.orderportal.base.NumberText;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitPrice;

@AnyDatabase
class FormatsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    static Stream<Locale> languages() {
        return Texts.LANGUAGES.stream();
    }

    /** An underscore in the table is a no-break space. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | 1,234.56 | 1,234.5 | 0.125 | 12,345
                    sv | 1_234,56 | 1_234,5 | 0,125 | 12_345
                    de | 1.234,56 | 1.234,5 | 0,125 | 12.345
                    fi | 1_234,56 | 1_234,5 | 0,125 | 12_345
                    """)
    void numbers_are_written_as_their_reader_does(
            String language, String amount, String quantity, String price, String number) {
        var formats = formats(Locale.of(language));

        assertThat(formats.amount(Amount.of("1234.56"))).isEqualTo(amount.replace('_', '\u00a0'));
        assertThat(formats.quantity(Quantity.of("1234.50"))).isEqualTo(quantity.replace('_', '\u00a0'));
        assertThat(formats.price(UnitPrice.of("0.125"))).isEqualTo(price);
        assertThat(formats.number(12_345)).isEqualTo(number.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | 4 Mar 2026  | 4 Mar  | 14:05
                    sv | 4 mars 2026 | 4 mars | 14:05
                    de | 04.03.2026  | 04.03. | 14:05
                    fi | 4.3.2026    | 4.3.   | 14.05
                    """)
    void days_and_times_are_written_as_their_reader_does(String language, String date, String day, String time) {
        var formats = formats(Locale.of(language));

        assertThat(formats.date(DAY)).isEqualTo(date);
        assertThat(formats.shortDate(DAY, 2026)).isEqualTo(day);
        assertThat(formats.shortDate(DAY, 2027)).isEqualTo(date);
        assertThat(formats.time(Instant.parse("2026-03-04T13:05:00Z"))).isEqualTo(time);
    }

    /** Fields show what was typed in the reader's form, and read it again when it is left. */
    @ParameterizedTest
    @MethodSource("languages")
    void what_is_written_is_read_as_the_same_again(Locale language) {
        var formats = formats(language);

        for (var text : new String[] {"1234.5678", "-1234567.5", "1000", "0.125", "12.345", "-0.5"}) {
            var amount = Amount.of("12345.67");
            var quantity = Quantity.of(text);
            assertThat(NumberText.read(formats.amount(amount), formats.locale()))
                    .contains(amount.value());
            assertThat(NumberText.read(formats.quantity(quantity), formats.locale()))
                    .as("%s in %s", text, language)
                    .contains(quantity.value());
        }
        for (var month = 1; month <= 12; month++) {
            var day = LocalDate.of(2026, month, 9);
            assertThat(DayText.read(formats.date(day), formats.locale(), DAY)).contains(day);
            assertThat(DayText.read(formats.shortDate(day, 2026), formats.locale(), LocalDate.of(2026, 6, 15)))
                    .as("%s in %s", day, language)
                    .contains(day);
        }
    }

    @Test
    void a_day_that_ends_in_a_point_ends_its_sentence_too() throws IOException {
        var texts = new Texts();
        var day = formats(Locale.GERMAN).shortDate(DAY, 2026);

        assertThat(texts.get(Locale.GERMAN, "order.page.next.dispatch.by.promised", "20 Stk.", day))
                .isEqualTo("Nächster Schritt: 20 Stk. versenden, zugesagt für 04.03.");
        var december = formats(Texts.SWEDISH).shortDate(LocalDate.of(2026, 12, 30), 2026);
        assertThat(texts.get(Texts.SWEDISH, "order.page.next.dispatch.by.requested", "8 rader", december))
                .isEqualTo("Härnäst: leverera 8 rader, önskat senast 30 dec.");
        assertThat(texts.get(Locale.GERMAN, "order.page.next.answer.overdue", "Version 1..", day))
                .isEqualTo("Die Antwort war fällig 04.03. Nächster Schritt: Version 1...");
    }

    @Test
    void a_language_that_is_not_offered_gives_english_and_an_offered_one_of_any_country_itself() {
        assertThat(Texts.closest(Locale.of("de", "AT"))).isEqualTo(Locale.GERMAN);
        assertThat(Texts.closest(Locale.of("fi", "FI"))).isEqualTo(Texts.FINNISH);
        assertThat(Texts.closest(Locale.FRENCH)).isEqualTo(Locale.ENGLISH);
    }

    private static Formats formats(Locale language) {
        return new Formats(language, ZONE);
    }
}
