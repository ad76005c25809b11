package org.orderportal.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderportal.AnyDatabase;

@AnyDatabase
class CompanyNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0088, 7300010000001, 7300010000001",
        "0088, 7 300010-000001, 7300010000001",
        "0007, 556000-4615, 5560004615",
        "0007, 165560004615, 5560004615",
        "0192, 923 609 016, 923609016",
        "0184, 13585628, 13585628",
        "0184, DK13585628, DK13585628",
        "0212, 0112038-9, 0112038-9",
        "0212, 01120389, 0112038-9",
        "0216, 003701120389, 003701120389",
        "0216, 003701120389A1, 003701120389A1",
        "9930, DE136695976, DE136695976",
        "0060, 12-345-6789, 123456789",
        "0208, 0202.239.951, 0202239951",
        "0002, 732 829 320, 732829320",
        "0009, 73282932000074, 73282932000074",
        "0204, 991-1234512345-06, 991-1234512345-06",
    })
    void a_right_number_is_spelled_as_documents_do(String scheme, String typed, String spelled) {
        assertThat(CompanyNumbers.of(scheme, typed)).contains(spelled);
    }

    @ParameterizedTest
    @CsvSource({
        "0088, 7300010000002",
        "0088, 730001000001",
        "0007, 5560004616",
        "0007, 55600046155",
        "0192, 923609017",
        "0192, 92360901",
        "0184, 13585629",
        "0184, 03585628",
        "0212, 0112038-8",
        "0216, 003701120388",
        "0216, 01120389",
        "9930, DE136695977",
        "9930, 136695976",
        "0060, 12345678",
        "0208, 0202239952",
        "0002, 732829321",
        "0009, 73282932000075",
        "88, 7300010000001",
        "GLN, 7300010000001",
    })
    void a_slip_in_one_digit_is_noticed(String scheme, String typed) {
        assertThat(CompanyNumbers.of(scheme, typed)).isEmpty();
    }

    @Test
    void two_neighbouring_digits_in_the_wrong_order_are_noticed() {
        assertThat(CompanyNumbers.of("0007", "5560006415")).isEmpty();
        assertThat(CompanyNumbers.of("0192", "932609016")).isEmpty();
        assertThat(CompanyNumbers.of("9930", "DE163695976")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SE 5560004615 01, SE556000461501",
        "NO923609016MVA, NO923609016MVA",
        "FI01120389, FI01120389",
        "DK 13 58 56 28, DK13585628",
        "DE136695976, DE136695976",
        "BE0202239951, BE0202239951",
        "FR44732829320, FR44732829320",
        "IT00743110157, IT00743110157",
        "PL5260001246, PL5260001246",
        "NL123456789B01, NL123456789B01",
        "CHE123456789MWST, ''",
        "CY10259033P, CY10259033P",
    })
    void a_vat_number_is_checked_as_its_country_makes_it(String typed, String spelled) {
        assertThat(CompanyNumbers.vat(typed).orElse("")).isEqualTo(spelled);
    }

    @ParameterizedTest
    @CsvSource({
        "SE556000461601",
        "SE556000461500",
        "NO923609017MVA",
        "FI01120388",
        "DK13585629",
        "DE136695975",
        "BE0202239952",
        "FR45732829320",
        "IT00743110158",
        "PL5260001247",
        "NL123456789",
        "5560004615",
    })
    void a_wrong_vat_number_gives_nothing(String typed) {
        assertThat(CompanyNumbers.vat(typed)).isEmpty();
    }
}
