package org.orderportal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;

@AnyDatabase
class PasswordHashTest {

    @Test
    void guessing_is_as_dear_as_owasp_recommends() {
        assertThat(new PageSecurityConfiguration().passwordEncoder().encode("harbour-lantern"))
                .startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
    }
}
