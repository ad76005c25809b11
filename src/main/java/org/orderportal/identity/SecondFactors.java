package org.orderportal.identity;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.orderportal.base.Ids;
import org.orderportal.base.error.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The apps in which people read their codes, and the codes for who has lost theirs. */
@Component
@Transactional
class SecondFactors {

    static final int RECOVERY_CODES = 10;

    /** 160 bits, as RFC 4226 recommends. */
    private static final int SECRET_BYTES = 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntityManager entities;
    private final Ids ids;
    private final Clock clock;

    SecondFactors(EntityManager entities, Ids ids, Clock clock) {
        this.entities = entities;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a code fitted. */
    enum Fitted {
        APP,
        RECOVERY_CODE
    }

    /** The app that counts. */
    @Transactional(readOnly = true)
    public Optional<SecondFactor> confirmed(long userId) {
        return Optional.ofNullable(entities.find(SecondFactor.class, userId)).filter(SecondFactor::isConfirmed);
    }

    /**
     * A new secret, which does not count before {@link #confirm}; one that was not confirmed ends.
     *
     * @throws Refusal if there is one that counts
     */
    public SecondFactor begin(long userId) {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        var known = entities.find(SecondFactor.class, userId);
        if (known == null) {
            known = new SecondFactor(userId);
            known.begin(Base32.encode(secret), clock.instant());
            entities.persist(known);
        } else {
            known.begin(Base32.encode(secret), clock.instant());
        }
        return known;
    }

    /** The one that was begun and does not count yet. */
    @Transactional(readOnly = true)
    public Optional<SecondFactor> begun(long userId) {
        return Optional.ofNullable(entities.find(SecondFactor.class, userId)).filter(found -> !found.isConfirmed());
    }

    /** Lets the app count from now on, if that is a code of it. */
    public boolean confirm(long userId, String code) {
        return begun(userId)
                .map(factor -> Totp.ofSixDigits(factor.secret()).stepOf(digits(code), clock.instant()))
                .filter(step -> step.isPresent())
                .filter(step -> take(step.getAsLong(), userId, "f.confirmedAt is null"))
                .isPresent();
    }

    /** Whether the code is one of the app, or for who has lost it. It is used up by that. */
    public Optional<Fitted> use(long userId, String code) {
        var factor = confirmed(userId);
        if (factor.isEmpty()) {
            return Optional.empty();
        }
        var step = Totp.ofSixDigits(factor.get().secret()).stepOf(digits(code), clock.instant());
        if (step.isPresent()) {
            return take(step.getAsLong(), userId, "f.confirmedAt is not null")
                    ? Optional.of(Fitted.APP)
                    : Optional.empty();
        }
        return useRecovery(userId, code) ? Optional.of(Fitted.RECOVERY_CODE) : Optional.empty();
    }

    public void remove(long userId) {
        delete("delete from SecondFactor f where f.userId = :user", userId);
        delete("delete from RecoveryCode c where c.userId = :user", userId);
    }

    /** New codes in place of all that there were; only their hashes are kept. */
    public List<String> renewRecoveryCodes(long userId) {
        delete("delete from RecoveryCode c where c.userId = :user", userId);
        var codes = Stream.generate(RecoveryCode::random).limit(RECOVERY_CODES).toList();
        codes.forEach(code -> entities.persist(new RecoveryCode(ids.next(), userId, code)));
        return codes;
    }

    /** How many are left. */
    @Transactional(readOnly = true)
    public long recoveryCodes(long userId) {
        return entities.createQuery(
                        "select count(c) from RecoveryCode c where c.userId = :user and c.usedAt is null", Long.class)
                .setParameter("user", userId)
                .getSingleResult();
    }

    /** One statement: of two who show the same code at the same moment, one is refused. */
    private boolean take(long step, long userId, String state) {
        return entities.createQuery("update SecondFactor f set f.lastStep = :step,"
                                + " f.confirmedAt = coalesce(f.confirmedAt, :now)"
                                + " where f.userId = :user and f.lastStep < :step and " + state)
                        .setParameter("step", step)
                        .setParameter("now", clock.instant())
                        .setParameter("user", userId)
                        .executeUpdate()
                == 1;
    }

    private boolean useRecovery(long userId, String code) {
        return entities.createQuery("update RecoveryCode c set c.usedAt = :now"
                                + " where c.userId = :user and c.codeHash = :hash and c.usedAt is null")
                        .setParameter("now", clock.instant())
                        .setParameter("user", userId)
                        .setParameter("hash", RecoveryCode.hash(code))
                        .executeUpdate()
                == 1;
    }

    private void delete(String statement, long userId) {
        entities.createQuery(statement).setParameter("user", userId).executeUpdate();
    }

    /** Apps show their codes in two groups. */
    private static String digits(String typed) {
        return typed.replaceAll("\\s", "");
    }
}
