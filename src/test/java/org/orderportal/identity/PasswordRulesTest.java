package org.orderportal.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.AnyDatabase;
import org.orderportal.base.error.Refusal;

@AnyDatabase
class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password1234!",
                "P@ssw0rd2026",
                "qwertyuiop12",
                "aaaaaaaaaaaaaaaa",
                "123456789012",
                "Sommar2026!!",
                "administrator",
                "karin.holm@nordvik.example",
                "KarinHolm2026",
                "correcthorsebatterystaple"
            })
    void a_password_that_is_tried_first_is_refused(String password) {
        assertThatThrownBy(() -> check(password))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("identity.password.tooCommon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fjällräv trivs i grus", "demo-Nordvik-kajen", "xk7#mQ2v9!Lp", "träd och lampa ⚓"})
    void words_that_are_ones_own_are_taken(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @Test
    void eleven_characters_are_too_few_and_two_hundred_are_not_too_many() {
        assertThatThrownBy(() -> check("fjällräv tr")).hasMessageContaining("identity.password.tooShort");
        assertThatCode(() -> check("fjällräv trivs i grus".repeat(9))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("fjällräv trivs i grus".repeat(10)))
                .hasMessageContaining("identity.password.tooLong");
    }

    private void check(String password) {
        rules.check(password, "Karin Holm", "karin.holm@nordvik.example");
    }
}
