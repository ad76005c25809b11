package org.orderportal.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;

@AnyDatabase
class AlikeTest {

    @Test
    void of_equal_values_the_first_is_kept() {
        var codes = new Alike<CurrencyCode>();
        var first = codes.of(new CurrencyCode("SEK"));

        assertThat(codes.of(new CurrencyCode("SEK"))).isSameAs(first);
        assertThat(codes.of(new CurrencyCode("EUR"))).isNotSameAs(first).isEqualTo(new CurrencyCode("EUR"));
    }

    @Test
    void it_does_not_grow_for_ever() {
        var quantities = new Alike<Quantity>();
        var first = quantities.of(Quantity.of(0));

        IntStream.range(1, 5_001).forEach(number -> quantities.of(Quantity.of(number)));

        assertThat(quantities.of(Quantity.of(0))).isNotSameAs(first);
    }
}
