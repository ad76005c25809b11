package org.orderportal.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A code that is good once, in place of one from the app. */
@Entity
@Table(name = "recovery_code")
class RecoveryCode {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** 80 bits: out of reach for whoever has got hold of the hashes. */
    private static final int BYTES = 10;

    private static final int GROUP = 4;

    @Id
    private long id;

    private long userId;
    private String codeHash;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected RecoveryCode() {}

    RecoveryCode(long id, long userId, String code) {
        this.id = id;
        this.userId = userId;
        this.codeHash = hash(code);
    }

    /** A new one, as it is shown: ABCD-EFGH-IJKL-MNOP. */
    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.encode(bytes).replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** However it is typed: in small letters, with spaces, without hyphens. */
    static String hash(String code) {
        return Secret.hash(code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }
}
