package org.orderportal.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.orderportal.audit.AuditLog;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs in who enters the right code after the right password. Codes are counted as passwords are. */
@Component
class SecondStepSignIn {

    private final SignInSteps steps;
    private final SecondFactors factors;
    private final Guesses guesses;
    private final AuditLog audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SecondStepSignIn(
            SignInSteps steps,
            SecondFactors factors,
            Guesses guesses,
            AuditLog audit,
            Clock clock,
            TransactionTemplate transaction) {
        this.steps = steps;
        this.factors = factors;
        this.guesses = guesses;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    Authentication authenticate(HttpServletRequest request, String code) {
        var user = steps.waiting(request).orElseThrow(() -> new NobodyWaits());
        var how = new AtomicReference<String>();
        var knownBrowser = SignInHandles.KNOWN_BROWSER.read(request).orElse("");
        if (!guesses.fits("code " + user.id(), user.id(), knownBrowser, () -> look(user, code, how))) {
            audit.recordBy(user.id(), user.name(), "factor.failed", user.email(), null);
            throw new BadCredentialsException("The code does not fit");
        }
        var person = transaction.execute(working -> {
            audit.recordBy(user.id(), user.name(), "sign-in", user.email(), how.get());
            return new SignedInPerson(user.currentUser(), clock.instant());
        });
        person.showedSecondFactor();
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.authorities());
    }

    /** Who has to set an app up confirms it by their first code of it. */
    private boolean look(PortalUser user, String code, AtomicReference<String> how) {
        return Boolean.TRUE.equals(transaction.execute(working -> {
            if (factors.confirm(user.id(), code)) {
                how.set("app");
                audit.recordBy(user.id(), user.name(), "factor.added", user.email(), null);
                return true;
            }
            var fitted = factors.use(user.id(), code);
            fitted.ifPresent(what -> {
                how.set(what == SecondFactors.Fitted.APP ? "app" : "recovery code");
                if (what == SecondFactors.Fitted.RECOVERY_CODE) {
                    audit.recordBy(
                            user.id(),
                            user.name(),
                            "factor.recoveryUsed",
                            user.email(),
                            String.valueOf(factors.recoveryCodes(user.id())));
                }
            });
            return fitted.isPresent();
        }));
    }

    /** The page for the code was open for too long, or was never come by through a password. */
    static class NobodyWaits extends BadCredentialsException {

        NobodyWaits() {
            super("Nobody waits for a code");
        }
    }
}
