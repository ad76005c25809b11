package org.orderportal.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers by which one pays, as people write them. */
class AccountNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "se45 5000 0000 0583 9825 7466, SE4550000000058398257466",
        "SE45-5000-0000-0583-9825-7466, SE4550000000058398257466",
        "SE45\u00a05000\u00a00000\u00a00583\u00a09825\u00a07466, SE4550000000058398257466",
        "IBAN: DE89 3704 0044 0532 0130 00, DE89370400440532013000",
        "IBAN FI21 1234 5600 0007 85, FI2112345600000785",
        "NO93 8601 1117 947, NO9386011117947",
        "DK50 0040 0440 1162 43, DK5000400440116243",
        "GB29 NWBK 6016 1331 9268 19, GB29NWBK60161331926819",
        "FR14 2004 1010 0505 0001 3M02 606, FR1420041010050500013M02606",
        "NL91 ABNA 0417 1643 00, NL91ABNA0417164300",
        "BE68 5390 0754 7034, BE68539007547034"
    })
    void an_iban_is_spelled_without_blanks(String typed, String spelled) {
        assertThat(AccountNumbers.iban(typed)).contains(spelled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SE4550000000058398257467",
                "SE455000000005839825746",
                "SE45500000000583982574660",
                "SE5450000000058398257466",
                "XX4550000000058398257466",
                "SE45 5000 0000 0583 9825 746O",
                "DE8937040044053201300",
                "5000 0000 0583 9825 7466",
                "IBAN",
                "SE",
                "",
                " "
            })
    void what_is_no_iban_is_refused(String typed) {
        assertThat(AccountNumbers.iban(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "essesess, ESSESESS",
        "ESSE SE SS, ESSESESS",
        "ESSE-SE-SS-XXX, ESSESESSXXX",
        "BIC: NDEAFIHH, NDEAFIHH",
        "SWIFT DEUTDEFF500, DEUTDEFF500",
        "BGUSCH22, BGUSCH22"
    })
    void a_bic_has_eight_or_eleven_characters(String typed, String spelled) {
        assertThat(AccountNumbers.bic(typed)).contains(spelled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEUTDEF", "DEUT99FF", "DEUTDEFF5", "DEUTDEFF5000", "DEUTXXFF", ""})
    void what_is_no_bic_is_refused(String typed) {
        assertThat(AccountNumbers.bic(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "991-2346, 991-2346",
        "9912346, 991-2346",
        "991 23 46, 991-2346",
        "5805 6201, 5805-6201",
        "5805-6201, 5805-6201",
        "5805–6201, 5805-6201",
        "BG 5805-6201, 5805-6201",
        "Bankgiro: 5805-6201, 5805-6201",
        "'  58056201 ', 5805-6201"
    })
    void a_bankgiro_number_gets_its_hyphen(String typed, String spelled) {
        assertThat(AccountNumbers.bankgiro(typed)).contains(spelled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5805-6202", "58056", "580562010", "5805-620A", "0000000", "0912346", "BG", "", "991-2345", "PG"
            })
    void what_is_no_bankgiro_number_is_refused(String typed) {
        assertThat(AccountNumbers.bankgiro(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1 23 45 66, 123456-6", "123456-6, 123456-6", "PG 90 00 0-1, 90000-1", "18, 1-8", "900 00 – 1, 90000-1"
    })
    void a_plusgiro_number_gets_its_hyphen(String typed, String spelled) {
        assertThat(AccountNumbers.plusgiro(typed)).contains(spelled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "8", "00", "123456789", "12345-A", "", "0-0"})
    void what_is_no_plusgiro_number_is_refused(String typed) {
        assertThat(AccountNumbers.plusgiro(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1234 5674, 12345674",
        "12345674, 12345674",
        "18, 18",
        // Its last but one tells that there are ten digits.
        "12345678 06, 1234567806",
        "1000000000000000000000009, 1000000000000000000000009"
    })
    void an_ocr_number_ends_with_its_check_digit(String typed, String spelled) {
        assertThat(ReferenceNumbers.ocr(typed)).contains(spelled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345675", "F-17", "1", "00", "12345678901234567890123456", "", "1234567O"})
    void what_is_no_ocr_number_is_refused(String typed) {
        assertThat(ReferenceNumbers.ocr(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "rf18 5390 0754 7034, RF18539007547034",
        "RF18539007547034, RF18539007547034",
        "RF45 G72U UR, RF45G72UUR",
        "RF-78-12345, RF7812345"
    })
    void a_creditor_reference_has_two_check_digits(String typed, String spelled) {
        assertThat(ReferenceNumbers.creditorReference(typed)).contains(spelled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RF19539007547034", "RF18", "RF1", "18539007547034", "RF181234567890123456789012", ""})
    void what_is_no_creditor_reference_is_refused(String typed) {
        assertThat(ReferenceNumbers.creditorReference(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1234 561, 1234561", "1232, 1232", "13, ''", "1234567890 1234567894, 12345678901234567894", "2359, ''"})
    void a_finnish_reference_ends_with_its_check_digit(String typed, String spelled) {
        assertThat(ReferenceNumbers.finnish(typed))
                .isEqualTo(Optional.of(spelled).filter(text -> !text.isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234562", "123", "0000", "123456789012345678904", "12A2", ""})
    void what_is_no_finnish_reference_is_refused(String typed) {
        assertThat(ReferenceNumbers.finnish(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Modulus 10.
        "12345674, 12345674",
        "2345676, 2345676",
        "1234 5674, 12345674",
        // Modulus 11.
        "12345678 5, 123456785",
        "19, 19",
        "0006-, 0006-",
        "0006 -, 0006-"
    })
    void a_kid_ends_with_a_check_digit_of_either_kind(String typed, String spelled) {
        assertThat(ReferenceNumbers.kid(typed)).contains(spelled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345675", "1", "00", "12345-", "12345678901234567890123456", "KID 12345674", ""})
    void what_is_no_kid_is_refused(String typed) {
        assertThat(ReferenceNumbers.kid(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "556677-8899, true",
        "5566778899, true",
        "556677 8899, true",
        "556677-8898, false",
        "16556677-8899, false",
        "556677, false"
    })
    void a_swedish_organisation_number_has_ten_digits(String typed, boolean right) {
        assertThat(AccountNumbers.isSwedishRegistration(typed)).isEqualTo(right);
    }

    @Test
    void the_business_code_of_a_creditor_is_not_among_what_is_checked() {
        assertThat(AccountNumbers.sepaCreditor("DE98 ZZZ 09999999999")).contains("DE98ZZZ09999999999");
        assertThat(AccountNumbers.sepaCreditor("DE98ABC09999999999")).contains("DE98ABC09999999999");
        assertThat(AccountNumbers.sepaCreditor("DE97ZZZ09999999999")).isEmpty();
        assertThat(AccountNumbers.sepaCreditor("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4242, 4242", "42 42 42, 424242", "**** **** **** 4242, 4242", "xxxx-4242, 4242", "…4242, 4242"})
    void of_a_card_only_the_last_digits_are_taken(String typed, String spelled) {
        assertThat(AccountNumbers.cardDigits(typed)).contains(spelled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4242 4242 4242 4242", "424", "4242424", "4242A", ""})
    void more_of_a_card_and_less_is_refused(String typed) {
        assertThat(AccountNumbers.cardDigits(typed)).isEmpty();
    }

    /** Any digit of a checked number that is read wrong is found. */
    @Test
    void one_wrong_digit_is_found_everywhere() {
        eachDigitCounts("58056201", AccountNumbers::bankgiro);
        eachDigitCounts("1234566", AccountNumbers::plusgiro);
        eachDigitCounts("12345674", ReferenceNumbers::ocr);
        eachDigitCounts("1234561", ReferenceNumbers::finnish);
        eachDigitCounts("RF18539007547034", ReferenceNumbers::creditorReference);
        eachDigitCounts("SE4550000000058398257466", AccountNumbers::iban);
        eachDigitCounts("DE98ZZZ09999999999", AccountNumbers::sepaCreditor);
    }

    private static void eachDigitCounts(String right, Function<String, Optional<String>> check) {
        assertThat(check.apply(right)).as(right).isPresent();
        for (int place = 0; place < right.length(); place++) {
            var digit = right.charAt(place);
            if (Character.isDigit(digit)) {
                var wrong =
                        right.substring(0, place) + (char) ('0' + (digit - '0' + 1) % 10) + right.substring(place + 1);
                assertThat(check.apply(wrong)).as(wrong).isEmpty();
            }
        }
    }
}
