package org.orderportal.base.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.AnyDatabase;

@AnyDatabase
class MaskedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Duplicate entry 'Anna Lind' for key 'portal_user_email'",
                "Unique index violation: \"PUBLIC.X ON PUBLIC.PORTAL_USER(NAME) VALUES ( /* 1 */ 'Anna Lind')\"; [23505-240]",
                "Values of types \"BIGINT\" differ: Anna.Lind@norrskog.example",
                "550 5.1.1 <Anna.Lind@norrskog.example>: unknown",
                "Cannot convert string \"Anna Lind\" to a decimal",
                "order.refused[Anna Lind, 7]",
                "could not execute statement [Duplicate entry 'Anna Lind' for key 'x'] [insert into x values (?)]"
            })
    void what_an_exception_quotes_is_left_out(String message) {
        assertThat(Masked.message(message)).doesNotContain("Anna").doesNotContain("Lind");
    }

    @Test
    void what_no_person_is_in_stays() {
        assertThat(Masked.message("The lock did not come within 10 seconds; SQL state [50200-240]"))
                .isEqualTo("The lock did not come within 10 seconds; SQL state [50200-240]");
    }

    @Test
    void causes_and_suppressed_exceptions_are_masked_and_their_places_stay() {
        var cause = new IllegalStateException("Duplicate entry 'Anna'");
        cause.addSuppressed(new IllegalStateException("no mail for lind@norrskog.example"));
        Throwable thrown = new IllegalStateException("It failed: Duplicate entry 'Anna'", cause);
        var printed =
                "X: It failed: Duplicate entry 'Anna'\n\tat here\nCaused by: Y: Duplicate entry 'Anna'\n\tat there\n"
                        + "Suppressed: Z: no mail for lind@norrskog.example";

        var masked = Masked.trace(
                printed,
                thrown,
                Throwable::getMessage,
                one -> one.getCause() == null ? List.of(one.getSuppressed()) : List.<Throwable>of(one.getCause()));

        assertThat(masked)
                .isEqualTo(
                        "X: It failed: Duplicate entry '…'\n\tat here\nCaused by: Y: Duplicate entry '…'\n\tat there\n"
                                + "Suppressed: Z: no mail for …");
    }
}
