package org.orderportal.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A browser in which a user has signed in before, told by a random token in a cookie. */
@Entity
@Table(name = "known_browser")
class KnownBrowser {

    @Id
    private long id;

    private String tokenHash;
    private long userId;
    private Instant createdAt;
    private @Nullable Instant trustedAt;

    @SuppressWarnings("NullAway.Init")
    protected KnownBrowser() {}

    KnownBrowser(long id, String tokenHash, long userId, Instant createdAt) {
        this.id = id;
        this.tokenHash = tokenHash;
        this.userId = userId;
        this.createdAt = createdAt;
    }
}
