package org.orderportal.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.Refusal;

/** The app in which somebody reads their codes. Counts once a code of it was entered. */
@Entity
@Table(name = "second_factor")
class SecondFactor {

    @Id
    private long userId;

    private String secret;
    private Instant createdAt;
    private @Nullable Instant confirmedAt;
    private long lastStep;

    @SuppressWarnings("NullAway.Init")
    protected SecondFactor() {}

    @SuppressWarnings("NullAway.Init")
    SecondFactor(long userId) {
        this.userId = userId;
    }

    /** @throws Refusal if there is an app already that counts */
    void begin(String newSecret, Instant now) {
        if (isConfirmed()) {
            throw new Refusal("identity.factor.already");
        }
        secret = newSecret;
        createdAt = now;
        lastStep = 0;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** In base 32, as it is shown and typed. */
    String secret() {
        return secret;
    }

    @Nullable Instant confirmedAt() {
        return confirmedAt;
    }
}
