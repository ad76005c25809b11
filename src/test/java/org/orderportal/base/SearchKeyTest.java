package org.orderportal.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchKeyTest {

    @ParameterizedTest
    @CsvSource({"Ångström, angstrom", "' HÄRNÖSAND ', harnosand", "ﬁlter, filter", "İzmir, izmir"})
    void case_accents_and_joined_letters_do_not_count(String text, String key) {
        assertThat(SearchKey.of(text, 20)).isEqualTo(key);
    }

    /** What is cut off may leave a blank at the end, or half of a character. */
    @ParameterizedTest
    @ValueSource(strings = {"nut bolt", "nut\u001d\u001dbolt", "nut\uD83D\uDD29bolt"})
    void what_was_folded_folds_to_itself(String text) {
        var key = SearchKey.of(text, 4);

        assertThat(key).isEqualTo("nut");
        assertThat(SearchKey.of(key, 4)).isEqualTo(key);
    }
}
