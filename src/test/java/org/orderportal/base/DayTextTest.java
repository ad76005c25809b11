package org.orderportal.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Locale SWEDISH = Locale.of("sv", "SE");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-24       | 2026-11-24
        2026-1-4         | 2026-01-04
        2026/11/24       | 2026-11-24
        20261124         | 2026-11-24
        24.11.2026       | 2026-11-24
        24/11/2026       | 2026-11-24
        24-11-2026       | 2026-11-24
        4.3.2027         | 2027-03-04
        24.11.26         | 2026-11-24
        24/11            | 2026-11-24
        24.11.           | 2026-11-24
        24 Nov           | 2026-11-24
        24 nov 2027      | 2027-11-24
        24. november     | 2026-11-24
        Nov 24           | 2026-11-24
        November 24, 2026| 2026-11-24
        3 januari        | 2027-01-03
        3/1              | 2027-01-03
        15/10            | 2026-10-15
        1 okt 2026       | 2026-10-01
        29.2.2028        | 2028-02-29
        """)
    void a_day_is_read_as_people_write_it(String text, LocalDate day) {
        assertThat(DayText.read(text, SWEDISH, TODAY)).contains(day);
        assertThat(DayText.read(text, Locale.UK, TODAY)).contains(day);
    }

    @Test
    void where_day_and_month_could_be_either_the_language_decides() {
        assertThat(DayText.read("3/4/2026", Locale.UK, TODAY)).contains(LocalDate.of(2026, 4, 3));
        assertThat(DayText.read("3/4/2026", Locale.US, TODAY)).contains(LocalDate.of(2026, 3, 4));
        assertThat(DayText.read("11/24/2026", Locale.UK, TODAY)).contains(LocalDate.of(2026, 11, 24));
        assertThat(DayText.read("24. März", Locale.GERMANY, TODAY)).contains(LocalDate.of(2027, 3, 24));
    }

    @Test
    void months_have_the_names_of_the_readers_language() {
        var finnish = Locale.of("fi", "FI");

        assertThat(DayText.read("1. Dez. 2026", Locale.GERMANY, TODAY)).contains(LocalDate.of(2026, 12, 1));
        assertThat(DayText.read("1. Mai", Locale.GERMANY, TODAY)).contains(LocalDate.of(2027, 5, 1));
        assertThat(DayText.read("24. marraskuuta 2026", finnish, TODAY)).contains(LocalDate.of(2026, 11, 24));
        assertThat(DayText.read("1. joulu", finnish, TODAY)).contains(LocalDate.of(2026, 12, 1));
        assertThat(DayText.read("24 mar", finnish, TODAY))
                .as("November or March")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "24",
                "2026",
                "31.02.2026",
                "29.2.2027",
                "30/2",
                "2026-13-01",
                "24 xyz",
                "24 ju",
                "261124",
                "24/11/26",
                "1999-12-31",
                "2100-01-01",
                "24-11",
                "2026-11"
            })
    void what_names_no_single_day_is_not_read(String text) {
        assertThat(DayText.read(text, SWEDISH, TODAY)).isEmpty();
        assertThat(DayText.whyNot(text)).isEqualTo("base.day.unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v. 48", "v48", "vecka 48", "W48", "week 48", "KW 48"})
    void a_week_is_no_day(String text) {
        assertThat(DayText.read(text, SWEDISH, TODAY)).isEmpty();
        assertThat(DayText.whyNot(text)).isEqualTo("base.day.week");
    }
}
