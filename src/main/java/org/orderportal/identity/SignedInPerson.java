package org.orderportal.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.PortalPrincipal;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Somebody in a browser. Lives in the session, and is brought up to date there: with what the person changes in their
 * profile at once, with what an administrator changes by {@link SignInCheckFilter}.
 */
class SignedInPerson implements PortalPrincipal, AuthenticatedPrincipal {

    private volatile CurrentUser currentUser;
    private volatile Instant checkedAt;
    private volatile Instant provedAt;
    private volatile @Nullable Instant secondFactorAt;
    private volatile long signInId;
    private volatile @Nullable Viewing viewing;

    SignedInPerson(CurrentUser currentUser, Instant now) {
        this.currentUser = currentUser;
        this.checkedAt = now;
        this.provedAt = now;
    }

    /** Who this is to the portal now: while they look at it as a supplier, that supplier, and nobody who may write. */
    @Override
    public CurrentUser currentUser() {
        var shown = viewing;
        return shown == null
                ? currentUser
                : currentUser.lookingAsSupplier(shown.company().value());
    }

    /** Who this is, whatever they look at. */
    CurrentUser self() {
        return currentUser;
    }

    Optional<Viewing> viewing() {
        return Optional.ofNullable(viewing);
    }

    void look(Viewing at) {
        viewing = at;
    }

    @Override
    public String getName() {
        return currentUser.email();
    }

    List<GrantedAuthority> authorities() {
        return List.of(new SimpleGrantedAuthority(currentUser().role().authority()));
    }

    Instant checkedAt() {
        return checkedAt;
    }

    /** Id of the row by which this browser is remembered; 0 before it is. */
    long signInId() {
        return signInId;
    }

    void remember(long id) {
        signInId = id;
    }

    /** They gave a second factor when they signed in. */
    void showedSecondFactor() {
        secondFactorAt = provedAt;
    }

    @Nullable Instant secondFactorAt() {
        return secondFactorAt;
    }

    /** When they last showed that it is them. */
    Instant provedAt() {
        return provedAt;
    }

    void proved(Instant now) {
        provedAt = now;
    }

    void refresh(CurrentUser fresh) {
        currentUser = fresh;
    }

    void checked(CurrentUser fresh, Instant now) {
        currentUser = fresh;
        checkedAt = now;
    }
}
