package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;

@AnyDatabase
class SearchWordsTest {

    @Test
    void a_number_is_kept_whole_in_parts_and_without_separators() {
        assertThat(SearchWords.ofNumber("PO-2026/00417"))
                .contains("po-2026/00417", "po", "2026", "00417", "po202600417");
    }

    @Test
    void letters_and_digits_part_even_without_a_separator() {
        assertThat(SearchWords.ofNumber("AB1234")).contains("ab1234", "ab", "1234");
    }

    @Test
    void a_name_is_kept_without_case_accents_and_signs() {
        assertThat(SearchWords.of("Ångström & Söner (publ), AB")).contains("angstrom", "soner", "publ", "ab", "&");
    }

    @Test
    void what_is_asked_is_folded_like_what_is_kept() {
        assertThat(SearchWords.asked("  ÅNGström,  po-12 ")).containsExactly("angstrom", "po-12");
    }

    @Test
    void signs_alone_can_be_found() {
        assertThat(SearchWords.of("🎉🎉")).contains("🎉🎉");
        assertThat(SearchWords.asked("🎉")).containsExactly("🎉");
    }

    @Test
    void nothing_asked_is_no_word() {
        assertThat(SearchWords.asked("  ")).isEmpty();
    }

    @Test
    void long_words_are_cut_to_the_column_and_never_through_a_character() {
        var number = "x".repeat(99) + "🎉" + "y".repeat(50);

        assertThat(SearchWords.ofNumber(number)).allMatch(word -> word.length() <= 100);
        assertThat(SearchWords.ofNumber(number)).contains("x".repeat(99));
    }
}
