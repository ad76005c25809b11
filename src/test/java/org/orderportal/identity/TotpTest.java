package org.orderportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderportal.AnyDatabase;

@AnyDatabase
class TotpTest {

    private static final byte[] RFC_SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void the_examples_of_rfc_6238_hold(long second, String code) {
        assertThat(new Totp(RFC_SECRET, 8).code(Totp.stepAt(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @Test
    void a_code_of_the_step_before_and_after_is_one_and_none_beyond() {
        var totp = new Totp(RFC_SECRET, 6);
        var step = Totp.stepAt(NOW);

        for (long off = -1; off <= 1; off++) {
            assertThat(totp.stepOf(totp.code(step + off), NOW)).hasValue(step + off);
        }
        assertThat(totp.stepOf(totp.code(step - 2), NOW)).isEmpty();
        assertThat(totp.stepOf(totp.code(step + 2), NOW)).isEmpty();
        assertThat(totp.stepOf("", NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void the_examples_of_rfc_4648_hold_both_ways(String text, String base32) {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);

        assertThat(Base32.encode(bytes)).isEqualTo(base32);
        assertThat(Base32.decode(base32)).isEqualTo(bytes);
    }

    @Test
    void what_is_no_base_32_is_refused() {
        assertThatThrownBy(() -> Base32.decode("MZXW6YT1")).isInstanceOf(IllegalArgumentException.class);
    }
}
