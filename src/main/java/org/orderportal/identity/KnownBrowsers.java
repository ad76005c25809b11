package org.orderportal.identity;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.orderportal.base.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The browsers that {@link LoginThrottle} counts apart. Knowing one's token signs nobody in. */
@Component
@Transactional
class KnownBrowsers {

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

    /** Answers the token that this browser shall keep. */
    String add(long userId) {
        var token = Secret.random();
        entities.persist(new KnownBrowser(ids.next(), Secret.hash(token), userId, clock.instant()));
        return token;
    }
}
