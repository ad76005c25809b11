package org.orderportal.order.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderportal.AnyDatabase;

@AnyDatabase
class HighlightTest {

    @Test
    void a_long_lead_is_cut_so_that_the_hit_is_seen() {
        assertThat(Highlight.shortened("Short ")).isEqualTo("Short ");
        assertThat(Highlight.shortened("Infusion set with a very fine ")).isEqualTo("… a very fine ");
    }

    @ParameterizedTest
    @CsvSource({
        "mal,        Malmö Stad,        [Mal]mö Stad",
        "MALMO stad, Malmö Stad,        [Malmö] [Stad]",
        "bolt,       Kobolt and bolts,  Kobolt and [bolt]s",
        "x,          Malmö Stad,        Malmö Stad",
        "ef,         ﬁlm eﬃcient,       ﬁlm [eﬃ]cient"
    })
    void the_starts_of_words_are_found_whatever_their_accents(String search, String text, String marked) {
        var stretches = new Highlight(search).stretches(text);

        assertThat(IntStream.range(0, stretches.size())
                        .mapToObj(i -> i % 2 == 1 ? "[" + stretches.get(i) + "]" : stretches.get(i))
                        .collect(Collectors.joining()))
                .isEqualTo(marked);
    }
}
