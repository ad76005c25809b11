package org.orderportal.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Somebody whose password was right, and who has still to enter a code. */
@Entity
@Table(name = "sign_in_step")
class SignInStep {

    static final Duration LASTS = Duration.ofMinutes(10);

    @Id
    private long id;

    private String tokenHash;
    private long userId;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected SignInStep() {}

    SignInStep(long id, String tokenHash, long userId, Instant now) {
        this.id = id;
        this.tokenHash = tokenHash;
        this.userId = userId;
        this.expiresAt = now.plus(LASTS);
    }

    long userId() {
        return userId;
    }
}
