package org.orderportal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;

@AnyDatabase
class CheckDigitsTest {

    @Test
    void a_gs1_number_gets_the_digit_that_the_published_examples_have() {
        assertThat(CheckDigits.gs1("730001000000")).isEqualTo("7300010000001");
        assertThat(CheckDigits.gs1("629104150021")).isEqualTo("6291041500213");
    }

    @Test
    void a_swedish_organisation_number_passes_luhn() {
        assertThat(CheckDigits.swedish("554127771")).isEqualTo("5541277710");
        assertThat(CheckDigits.swedish("202100548")).isEqualTo("2021005489");
    }

    @Test
    void a_norwegian_organisation_number_ends_as_the_register_demands() {
        assertThat(CheckDigits.norwegian("97476067")).isEqualTo("974760673");
    }

    @Test
    void a_finnish_business_id_ends_as_the_register_demands() {
        assertThat(CheckDigits.finnish("1572860")).isEqualTo("15728600");
        assertThat(CheckDigits.finnish("0112038")).isEqualTo("01120389");
    }

    @Test
    void a_danish_cvr_number_ends_as_the_register_demands() {
        assertThat(CheckDigits.danish("1000081")).hasSize(8);
        assertThat(weightedSum(CheckDigits.danish("1000081"))).isZero();
    }

    @Test
    void digits_that_would_need_the_check_digit_ten_are_refused() {
        assertThatThrownBy(() -> firstWithoutCheckDigit()).isInstanceOf(IllegalArgumentException.class);
    }

    private static void firstWithoutCheckDigit() {
        for (int number = 10_000_000; number < 10_000_100; number++) {
            CheckDigits.norwegian(String.valueOf(number));
        }
    }

    private static int weightedSum(String cvr) {
        int[] weights = {2, 7, 6, 5, 4, 3, 2, 1};
        var sum = 0;
        for (int place = 0; place < 8; place++) {
            sum += weights[place] * (cvr.charAt(place) - '0');
        }
        return sum % 11;
    }
}
