package org.orderportal.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNumbersTest {

    @Test
    void an_iban_is_spelled_without_blanks() {
        assertThat(AccountNumbers.iban("se45 5000 0000 0583 9825 7466")).contains("SE4550000000058398257466");
        assertThat(AccountNumbers.iban("DE89 3704 0044 0532 0130 00")).contains("DE89370400440532013000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SE4550000000058398257467", "SE455000000005839825746", "XX4550000000058398257466", "IBAN", ""})
    void what_is_no_iban_is_refused(String typed) {
        assertThat(AccountNumbers.iban(typed)).isEmpty();
    }

    @Test
    void a_bic_has_eight_or_eleven_characters() {
        assertThat(AccountNumbers.bic("essesess")).contains("ESSESESS");
        assertThat(AccountNumbers.bic("DEUTDEFF500")).contains("DEUTDEFF500");
        assertThat(AccountNumbers.bic("DEUTDEF")).isEmpty();
        assertThat(AccountNumbers.bic("DEUT99FF")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"991-2346, 991-2346", "9912346, 991-2346", "5805 6201, 5805-6201", "5805-6201, 5805-6201"})
    void a_bankgiro_number_gets_its_hyphen(String typed, String spelled) {
        assertThat(AccountNumbers.bankgiro(typed)).contains(spelled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5805-6202", "58056", "580562010", "5805-620A"})
    void what_is_no_bankgiro_number_is_refused(String typed) {
        assertThat(AccountNumbers.bankgiro(typed)).isEmpty();
    }

    @Test
    void a_plusgiro_number_gets_its_hyphen() {
        assertThat(AccountNumbers.plusgiro("1 23 45 66")).contains("123456-6");
        assertThat(AccountNumbers.plusgiro("1234567")).isEmpty();
        assertThat(AccountNumbers.plusgiro("8")).isEmpty();
    }

    @Test
    void an_ocr_number_ends_with_its_check_digit() {
        assertThat(AccountNumbers.ocr("1234 5674")).contains("12345674");
        assertThat(AccountNumbers.ocr("12345675")).isEmpty();
        assertThat(AccountNumbers.ocr("F-17")).isEmpty();
    }

    @Test
    void a_swedish_organisation_number_has_ten_digits() {
        assertThat(AccountNumbers.isSwedishRegistration("556677-8899")).isTrue();
        assertThat(AccountNumbers.isSwedishRegistration("556677-8898")).isFalse();
        assertThat(AccountNumbers.isSwedishRegistration("16556677-8899")).isFalse();
    }

    @Test
    void a_creditor_reference_has_two_check_digits() {
        assertThat(AccountNumbers.creditorReference("rf18 5390 0754 7034")).contains("RF18539007547034");
        assertThat(AccountNumbers.creditorReference("RF19539007547034")).isEmpty();
        assertThat(AccountNumbers.creditorReference("RF18")).isEmpty();
    }

    @Test
    void the_business_code_of_a_creditor_is_not_among_what_is_checked() {
        assertThat(AccountNumbers.sepaCreditor("DE98ZZZ09999999999")).contains("DE98ZZZ09999999999");
        assertThat(AccountNumbers.sepaCreditor("DE98ABC09999999999")).contains("DE98ABC09999999999");
        assertThat(AccountNumbers.sepaCreditor("DE97ZZZ09999999999")).isEmpty();
    }

    @Test
    void of_a_card_only_the_last_digits_are_taken() {
        assertThat(AccountNumbers.cardDigits("4242")).contains("4242");
        assertThat(AccountNumbers.cardDigits("4242 4242 4242 4242")).isEmpty();
        assertThat(AccountNumbers.cardDigits("424")).isEmpty();
    }

    /** Any digit of a checked number that is read wrong is found. */
    @Test
    void one_wrong_digit_is_found_everywhere() {
        eachDigitCounts("58056201", AccountNumbers::bankgiro);
        eachDigitCounts("1234566", AccountNumbers::plusgiro);
        eachDigitCounts("12345674", AccountNumbers::ocr);
        eachDigitCounts("RF18539007547034", AccountNumbers::creditorReference);
        eachDigitCounts("SE4550000000058398257466", AccountNumbers::iban);
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
