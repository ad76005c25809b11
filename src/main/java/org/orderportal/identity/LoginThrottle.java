package org.orderportal.identity;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import org.orderportal.base.Ids;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets so many wrong passwords an hour through per account, known or not, and no more. Browsers in which the account's
 * owner has signed in before are counted apart: whoever guesses from elsewhere does not lock the owner out.
 */
@Component
class LoginThrottle {

    static final int FAILURES_LET_THROUGH = 20;
    static final Duration WINDOW = Duration.ofHours(1);

    private final EntityManager entities;
    private final Ids ids;
    private final Clock clock;

    LoginThrottle(EntityManager entities, Ids ids, Clock clock) {
        this.entities = entities;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Counts an attempt before its password is looked at: of many at the same moment, none is overlooked.
     *
     * @param counter whose attempts these are
     * @return the attempt, to be passed to {@link #forget} unless it fails
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public long count(String counter) {
        var attempt = ids.next();
        entities.persist(new LoginAttempt(attempt, Secret.hash(counter), clock.instant()));
        return attempt;
    }

    /** Whether another attempt may be looked at; an attempt that may not is forgotten, so that the window moves on. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean allows(String counter, long attempt) {
        var attempts = entities.createQuery(
                        "select count(a) from LoginAttempt a where a.accountHash = :hash and a.at > :since", Long.class)
                .setParameter("hash", Secret.hash(counter))
                .setParameter("since", clock.instant().minus(WINDOW))
                .getSingleResult();
        if (attempts > FAILURES_LET_THROUGH) {
            delete(attempt);
            return false;
        }
        return true;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forget(long attempt) {
        delete(attempt);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    @Transactional
    public void removeOld() {
        entities.createQuery("delete from LoginAttempt a where a.at < :end")
                .setParameter("end", clock.instant().minus(WINDOW))
                .executeUpdate();
    }

    private void delete(long attempt) {
        entities.createQuery("delete from LoginAttempt a where a.id = :id")
                .setParameter("id", attempt)
                .executeUpdate();
    }
}
