package org.orderportal.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A browser in which somebody is signed in, until they sign out or one of its two ends has come. */
@Entity
// Being seen must not write over an end that came meanwhile.
@DynamicUpdate
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
    private @Nullable Instant secondFactorAt;
    private @Nullable String browser;
    private @Nullable String address;

    @SuppressWarnings("NullAway.Init")
    protected SignIn() {}

    SignIn(long id, String handleHash, SignedInPerson person, SignInPlace place, Instant now) {
        this.id = id;
        this.handleHash = handleHash;
        this.userId = person.currentUser().id();
        this.browser = place.browser();
        this.address = place.address();
        this.provedAt = person.provedAt();
        this.secondFactorAt = person.secondFactorAt();
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

    Instant lastSeenAt() {
        return lastSeenAt;
    }

    long userId() {
        return userId;
    }

    /** As the list of one's own sign-ins shows it. @param here the id of the one that asks */
    OwnSignIn shown(long here) {
        return new OwnSignIn(
                id,
                Browsers.name(browser),
                Browsers.shortened(address),
                createdAt,
                lastSeenAt,
                secondFactorAt != null,
                id == here);
    }
}
