package org.orderportal.identity;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Ids;
import org.orderportal.base.error.Refusal;
import org.orderportal.identity.OneTimeLink.Purpose;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The links by which somebody gets in who has no password yet, or no longer knows it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OneTimeLinks {

    static final String INVITATION_PATH = "/invitation/";
    static final String SETUP_PATH = "/setup/";
    static final String RECOVERY_PATH = "/recovery/";

    private static final Duration INVITATION_LASTS = Duration.ofDays(7);
    private static final Duration SETUP_LASTS = Duration.ofHours(24);
    private static final Duration RECOVERY_LASTS = Duration.ofMinutes(30);

    /** Nobody fills another's mailbox; and who asks again still has a link that works. */
    private static final Duration RECOVERY_AGAIN = Duration.ofMinutes(5);

    private final EntityManager entities;
    private final Ids ids;
    private final Clock clock;

    OneTimeLinks(EntityManager entities, Ids ids, Clock clock) {
        this.entities = entities;
        this.ids = ids;
        this.clock = clock;
    }

    Invitation invite(PortalUser user) {
        end(new UserId(user.id()));
        var expires = clock.instant().plus(INVITATION_LASTS);
        return new Invitation(user.account(), INVITATION_PATH + add(Purpose.INVITATION, user.id(), expires), expires);
    }

    /** The path by which somebody gets in who has forgotten their password; empty where they were sent one just now. */
    Optional<String> recover(PortalUser user) {
        var now = clock.instant();
        var sentJustNow = entities.createQuery(
                        "select count(l) from OneTimeLink l"
                                + " where l.userId = :user and l.purpose = :purpose and l.createdAt > :since",
                        Long.class)
                .setParameter("user", user.id())
                .setParameter("purpose", Purpose.RECOVERY)
                .setParameter("since", now.minus(RECOVERY_AGAIN))
                .getSingleResult();
        if (sentJustNow > 0) {
            return Optional.empty();
        }
        end(new UserId(user.id()));
        return Optional.of(RECOVERY_PATH + add(Purpose.RECOVERY, user.id(), now.plus(RECOVERY_LASTS)));
    }

    /** The path by which the first administrator gets in. */
    String forFirstAdministrator() {
        endWhere("l.purpose = :which", Purpose.FIRST_ADMINISTRATOR);
        return SETUP_PATH
                + add(Purpose.FIRST_ADMINISTRATOR, null, clock.instant().plus(SETUP_LASTS));
    }

    /** Ends all links of that user. */
    void end(UserId user) {
        endWhere("l.userId = :which", user.value());
    }

    /** The link, where it can still be used; looking at it does not use it. */
    Optional<OneTimeLink> find(String token, Purpose purpose) {
        return entities
                .createQuery("""
                        from OneTimeLink l
                        where l.tokenHash = :hash and l.purpose = :purpose and l.usedAt is null and l.expiresAt > :now""", OneTimeLink.class)
                .setParameter("hash", Secret.hash(token))
                .setParameter("purpose", purpose)
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * Uses the link up: one statement, so that of two who use it at the same moment one is refused.
     *
     * @throws Refusal if it is unknown, used or too old, without saying which
     */
    void use(String token, Purpose purpose) {
        var used = entities.createQuery("""
                        update OneTimeLink l set l.usedAt = :now
                        where l.tokenHash = :hash and l.purpose = :purpose and l.usedAt is null and l.expiresAt > :now""")
                .setParameter("hash", Secret.hash(token))
                .setParameter("purpose", purpose)
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (used != 1) {
            throw new Refusal("identity.link.ended");
        }
    }

    private String add(Purpose purpose, @Nullable Long userId, Instant expires) {
        var token = Secret.random();
        entities.persist(new OneTimeLink(ids.next(), Secret.hash(token), purpose, userId, clock.instant(), expires));
        return token;
    }

    private void endWhere(String condition, Object which) {
        entities.createQuery("update OneTimeLink l set l.usedAt = :now where l.usedAt is null and " + condition)
                .setParameter("now", clock.instant())
                .setParameter("which", which)
                .executeUpdate();
    }
}
