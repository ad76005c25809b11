package org.orderportal.identity;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import org.orderportal.base.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The browsers that {@link LoginThrottle} counts apart. Knowing one's token signs nobody in. */
@Component
@Transactional
class KnownBrowsers {

    static final Duration TRUST_LASTS = Duration.ofDays(30);

    private final EntityManager entities;
    private final Ids ids;
    private final Clock clock;

    KnownBrowsers(EntityManager entities, Ids ids, Clock clock) {
        this.entities = entities;
        this.ids = ids;
        this.clock = clock;
    }

    boolean knows(String token, long userId) {
        return entities.createQuery(
                                "select count(b) from KnownBrowser b where b.tokenHash = :hash and b.userId = :user",
                                Long.class)
                        .setParameter("hash", Secret.hash(token))
                        .setParameter("user", userId)
                        .getSingleResult()
                > 0;
    }

    /** Whether the user asked in this browser not to be asked for a code again, and lately enough. */
    @Transactional(readOnly = true)
    boolean trusts(String token, long userId) {
        return entities.createQuery(
                                "select count(b) from KnownBrowser b"
                                        + " where b.tokenHash = :hash and b.userId = :user and b.trustedAt > :since",
                                Long.class)
                        .setParameter("hash", Secret.hash(token))
                        .setParameter("user", userId)
                        .setParameter("since", clock.instant().minus(TRUST_LASTS))
                        .getSingleResult()
                > 0;
    }

    /** No more codes in this browser for a while. */
    void trust(String token, long userId) {
        entities.createQuery("update KnownBrowser b set b.trustedAt = :now"
                        + " where b.tokenHash = :hash and b.userId = :user")
                .setParameter("now", clock.instant())
                .setParameter("hash", Secret.hash(token))
                .setParameter("user", userId)
                .executeUpdate();
    }

    /** Codes are asked for in all browsers again. */
    void trustNone(long userId) {
        entities.createQuery("update KnownBrowser b set b.trustedAt = null where b.userId = :user")
                .setParameter("user", userId)
                .executeUpdate();
    }

    /** Answers the token that this browser shall keep. */
    String add(long userId) {
        var token = Secret.random();
        entities.persist(new KnownBrowser(ids.next(), Secret.hash(token), userId, clock.instant()));
        return token;
    }
}
