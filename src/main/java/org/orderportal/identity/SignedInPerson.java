package org.orderportal.identity;

import java.time.Instant;
import java.util.List;
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

    SignedInPerson(CurrentUser currentUser, Instant now) {
        this.currentUser = currentUser;
        this.checkedAt = now;
        this.provedAt = now;
    }

    @Override
    public CurrentUser currentUser() {
        return currentUser;
    }

    @Override
    public String getName() {
        return currentUser.email();
    }

    List<GrantedAuthority> authorities() {
        return List.of(new SimpleGrantedAuthority(currentUser.role().authority()));
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

    @Nullable
    Instant secondFactorAt() {
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
