package org.orderportal.identity;

import java.time.Clock;
import java.util.Optional;
import org.orderportal.audit.AuditLog;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs people in by address and password. Unknown, disabled, invited and throttled users and wrong passwords get one
 * and the same answer, after the same work.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final PortalUsers users;
    private final Passwords passwords;
    private final Guesses guesses;
    private final SecondStepRules secondStep;
    private final AuditLog audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PasswordSignIn(
            PortalUsers users,
            Passwords passwords,
            Guesses guesses,
            SecondStepRules secondStep,
            AuditLog audit,
            Clock clock,
            TransactionTemplate transaction) {
        this.users = users;
        this.passwords = passwords;
        this.guesses = guesses;
        this.secondStep = secondStep;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var email = EmailAddress.folded(given.getName());
        var password = given.getCredentials() instanceof String text ? text : "";
        var user = transaction.execute(working -> users.byEmail(email)).filter(PortalUser::isEnabled);
        var knownBrowser = given.getDetails() instanceof SignInDetails browser ? browser.knownBrowser() : "";
        var userId = user.map(PortalUser::id).orElse(0L);
        var address = given.getDetails() instanceof SignInDetails browser ? browser.address() : "";
        if (!guesses.fitsFrom(address, email, userId, knownBrowser, () -> fits(user, password))) {
            audit.recordBy(0, "-", "sign-in.failed", email, null);
            throw new BadCredentialsException("Address and password do not fit together");
        }
        if (secondStep.askFor(user.orElseThrow(), knownBrowser)) {
            throw new SecondFactorNeeded(userId);
        }
        return signedIn(userId, password);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private boolean fits(Optional<PortalUser> user, String password) {
        if (user.isEmpty()) {
            passwords.matchNobody(password);
            return false;
        }
        return passwords.match(user.get(), password);
    }

    private Authentication signedIn(long id, String password) {
        var person = transaction.execute(working -> {
            var user = users.byId(id).orElseThrow();
            passwords.renewHash(user, password);
            audit.recordBy(user.id(), user.name(), "sign-in", user.email(), null);
            return new SignedInPerson(user.currentUser(), clock.instant());
        });
        return new SignedInByHandle(person);
    }
}
