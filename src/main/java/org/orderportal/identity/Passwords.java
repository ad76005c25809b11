package org.orderportal.identity;

import org.orderportal.base.error.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Sets and compares passwords; Argon2id, by the encoder that {@link PageSecurityConfiguration} names. */
@Component
class Passwords {

    private final PasswordEncoder encoder;
    private final PasswordRules rules = new PasswordRules();
    private final String nobodysHash;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodysHash = String.valueOf(encoder.encode(Secret.random()));
    }

    /** @throws Refusal if the password is too easy to guess */
    void change(PortalUser user, String wanted) {
        rules.check(wanted, user.name(), user.email());
        user.changePasswordHash(String.valueOf(encoder.encode(wanted)));
    }

    boolean match(PortalUser user, String given) {
        var hash = user.passwordHash();
        if (hash == null) {
            matchNobody(given);
            return false;
        }
        return encoder.matches(given, hash);
    }

    /** Works as long as a comparison does, so that an unknown user cannot be told from a wrong password. */
    void matchNobody(String given) {
        encoder.matches(given, nobodysHash);
    }

    /** Stores the password by today's parameters, where it was stored by older ones. */
    void renewHash(PortalUser user, String given) {
        if (encoder.upgradeEncoding(user.passwordHash())) {
            user.changePasswordHash(String.valueOf(encoder.encode(given)));
        }
    }
}
