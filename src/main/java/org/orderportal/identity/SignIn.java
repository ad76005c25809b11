package org.orderportal.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A browser in which somebody is signed in, until they sign out or one of its two ends has come. */
@Entity
@Table(name = "sign_in")
class SignIn {

    static final Duration LASTS_AT_MOST = Duration.ofDays(30);
    static final Duration LASTS_UNUSED = Duration.ofDays(7);

    /** Being seen is written down this often only: a click must not cost a write. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    @Id
    private long id;

    private String handleHash;
    private long userId;
    private Instant createdAt;
    private Instant lastSeenAt;
    private Instant absoluteEnd;
    private Instant idleEnd;
    private boolean revoked;
    private @Nullable Instant provedAt;

    @SuppressWarnings("NullAway.Init")
    protected SignIn() {}

    SignIn(long id, String handleHash, long userId, Instant now) {
        this.id = id;
        this.handleHash = handleHash;
        this.userId = userId;
        this.createdAt = now;
        this.lastSeenAt = now;
        this.absoluteEnd = now.plus(LASTS_AT_MOST);
        this.idleEnd = now.plus(LASTS_UNUSED);
    }

    boolean isGood(Instant now) {
        return !revoked && now.isBefore(absoluteEnd) && now.isBefore(idleEnd);
    }

    void seen(Instant now) {
        if (lastSeenAt.plus(SEEN_EVERY).isBefore(now)) {
            lastSeenAt = now;
            idleEnd = now.plus(LASTS_UNUSED);
        }
    }

    void proved(Instant now) {
        provedAt = now;
    }

    /** When the person last showed that it is them: by signing in, or when they were asked again. */
    Instant provedAt() {
        return provedAt == null ? createdAt : provedAt;
    }

    void revoke() {
        revoked = true;
    }

    long id() {
        return id;
    }

    long userId() {
        return userId;
    }
}
