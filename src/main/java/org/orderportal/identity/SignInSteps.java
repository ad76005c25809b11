package org.orderportal.identity;

import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.orderportal.base.Ids;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sign-ins that wait for their code. Who waits is nobody yet: their browser holds a token that opens the page for the
 * code, and nothing else.
 */
@Component
@Transactional
class SignInSteps {

    private static final BrowserCookie STEP = new BrowserCookie("portal-step");

    private final EntityManager entities;
    private final PortalUsers users;
    private final Ids ids;
    private final Clock clock;

    SignInSteps(EntityManager entities, PortalUsers users, Ids ids, Clock clock) {
        this.entities = entities;
        this.users = users;
        this.ids = ids;
        this.clock = clock;
    }

    void begin(HttpServletRequest request, HttpServletResponse response, long userId) {
        var token = Secret.random();
        entities.persist(new SignInStep(ids.next(), Secret.hash(token), userId, clock.instant()));
        STEP.write(request, response, token, SignInStep.LASTS);
    }

    /** Whose code that browser has to enter. */
    @Transactional(readOnly = true)
    Optional<PortalUser> waiting(HttpServletRequest request) {
        return STEP.read(request)
                .flatMap(token -> entities
                        .createQuery(
                                "from SignInStep s where s.tokenHash = :hash and s.expiresAt > :now", SignInStep.class)
                        .setParameter("hash", Secret.hash(token))
                        .setParameter("now", clock.instant())
                        .getResultList()
                        .stream()
                        .findFirst())
                .flatMap(step -> users.byId(step.userId()))
                .filter(PortalUser::isEnabled);
    }

    /** The step is done, or given up. */
    void end(HttpServletRequest request, HttpServletResponse response) {
        STEP.read(request).ifPresent(token -> {
            entities.createQuery("delete from SignInStep s where s.tokenHash = :hash")
                    .setParameter("hash", Secret.hash(token))
                    .executeUpdate();
            STEP.delete(request, response);
        });
    }

    /** None of somebody whose password or factor changed. */
    void endAll(long userId) {
        entities.createQuery("delete from SignInStep s where s.userId = :user")
                .setParameter("user", userId)
                .executeUpdate();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT11M")
    public void removeOld() {
        entities.createQuery("delete from SignInStep s where s.expiresAt < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
