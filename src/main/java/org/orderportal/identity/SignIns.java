package org.orderportal.identity;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.orderportal.base.Ids;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.Reauthentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The browsers in which people are signed in: survives a restart, and holds on every node. */
@Component
@Transactional
class SignIns {

    private final EntityManager entities;
    private final PortalUsers users;
    private final StoredViewings viewings;
    private final Ids ids;
    private final Clock clock;
    private final EndedSignIns ended;
    private final SecurityContextHolderStrategy contexts;

    SignIns(
            EntityManager entities,
            PortalUsers users,
            StoredViewings viewings,
            Ids ids,
            Clock clock,
            EndedSignIns ended,
            Optional<SecurityContextHolderStrategy> contexts) {
        this.entities = entities;
        this.users = users;
        this.viewings = viewings;
        this.ids = ids;
        this.clock = clock;
        this.ended = ended;
        this.contexts = contexts.orElseGet(SecurityContextHolder::getContextHolderStrategy);
    }

    /** Remembers this browser; answers the handle that it must show. */
    String begin(SignedInPerson person, SignInPlace place) {
        var handle = Secret.random();
        var signIn = new SignIn(ids.next(), Secret.hash(handle), person, place, clock.instant());
        entities.persist(signIn);
        person.remember(signIn.id());
        return handle;
    }

    /** Who is signed in by that handle, with role and companies as they are now. */
    Optional<SignedInPerson> byHandle(String handle) {
        var signIn = good(handle);
        signIn.ifPresent(used -> used.seen(clock.instant()));
        return signIn.flatMap(this::person);
    }

    /** The same, but nobody is seen by it: a page that asks on its own keeps nobody signed in. */
    @Transactional(readOnly = true)
    Optional<SignedInPerson> peek(String handle) {
        return good(handle).flatMap(this::person);
    }

    /** Signs the browser with that handle out. */
    void end(String handle) {
        find(handle).ifPresent(this::end);
    }

    /**
     * Brings somebody up to date.
     *
     * @return whether they may go on as who they are: not signed out elsewhere, not disabled, and in the same role
     */
    boolean check(SignedInPerson person) {
        var now = clock.instant();
        var signIn = entities.find(SignIn.class, person.signInId());
        if (signIn == null || !signIn.isGood(now)) {
            return false;
        }
        var user = users.byId(signIn.userId()).filter(PortalUser::isEnabled);
        if (user.isEmpty() || !user.get().currentUser().is(person.self().role())) {
            return false;
        }
        signIn.seen(now);
        person.checked(user.get().currentUser(), now);
        return true;
    }

    /** Those of that user that are good, the one that asks first, then the last seen first. */
    @Transactional(readOnly = true)
    List<OwnSignIn> of(UserId user) {
        var here = here();
        return good(user).stream()
                .sorted(Comparator.comparing((SignIn signIn) -> signIn.id() != here)
                        .thenComparing(SignIn::lastSeenAt, Comparator.reverseOrder()))
                .map(signIn -> signIn.shown(here))
                .toList();
    }

    /** Signs that browser out. @return false if it is none of that user's */
    boolean end(UserId user, long id) {
        var own = Optional.ofNullable(entities.find(SignIn.class, id)).filter(found -> found.userId() == user.value());
        own.ifPresent(this::end);
        return own.isPresent();
    }

    int revokeAll(UserId user) {
        return revokeAllBut(user, 0);
    }

    /** Signs the user out everywhere but in the browser that asks. */
    int revokeOthers(UserId user) {
        return revokeAllBut(user, here());
    }

    /** Lets the session of the one who asks know what they changed about themselves. */
    void refresh(CurrentUser fresh) {
        current().ifPresent(person -> person.refresh(fresh));
    }

    private int revokeAllBut(UserId user, long signInId) {
        var others =
                good(user).stream().filter(signIn -> signIn.id() != signInId).toList();
        others.forEach(this::end);
        return others.size();
    }

    private void end(SignIn signIn) {
        signIn.revoke();
        ended.add(signIn.id());
    }

    private long here() {
        return current().map(SignedInPerson::signInId).orElse(0L);
    }

    private List<SignIn> good(UserId user) {
        var now = clock.instant();
        return entities
                .createQuery(
                        "from SignIn s where s.userId = :user and s.revoked = false and s.idleEnd > :now", SignIn.class)
                .setParameter("user", user.value())
                .setParameter("now", now)
                .getResultList()
                .stream()
                .filter(signIn -> signIn.isGood(now))
                .toList();
    }

    /** Whether that person has shown within {@link Reauthentication#LASTS} that it is still them. */
    @Transactional(propagation = Propagation.SUPPORTS)
    boolean provedLately(SignedInPerson person) {
        return clock.instant().isBefore(person.provedAt().plus(Reauthentication.LASTS));
    }

    /** Keeps that the one who asks has just shown that it is still them. */
    void proved() {
        var now = clock.instant();
        current().ifPresent(person -> {
            person.proved(now);
            Optional.ofNullable(entities.find(SignIn.class, person.signInId())).ifPresent(signIn -> signIn.proved(now));
        });
    }

    /** Who asks, where that is somebody in a browser. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Optional<SignedInPerson> current() {
        var authentication = contexts.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person)
                : Optional.empty();
    }

    private Optional<SignIn> good(String handle) {
        return find(handle).filter(signIn -> signIn.isGood(clock.instant()));
    }

    private Optional<SignIn> find(String handle) {
        return entities
                .createQuery("from SignIn s where s.handleHash = :hash", SignIn.class)
                .setParameter("hash", Secret.hash(handle))
                .getResultList()
                .stream()
                .findFirst();
    }

    private Optional<SignedInPerson> person(SignIn signIn) {
        return users.byId(signIn.userId()).filter(PortalUser::isEnabled).map(user -> {
            var person = new SignedInPerson(user.currentUser(), clock.instant());
            person.remember(signIn.id());
            viewings.of(signIn.id(), clock.instant()).ifPresent(person::look);
            person.proved(signIn.provedAt());
            return person;
        });
    }
}
