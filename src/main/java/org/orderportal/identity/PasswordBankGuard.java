package org.orderportal.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.orderportal.audit.AuditLog;
import org.orderportal.base.error.Refusal;
import org.orderportal.party.BankGuard;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks for the current password. The proof belongs to the session in which it was given, and holds for five minutes. */
@Component
class PasswordBankGuard implements BankGuard {

    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final PortalUsers users;
    private final Passwords passwords;
    private final LoginThrottle throttle;
    private final AuditLog audit;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final SecurityContextHolderStrategy contexts;

    /** By the principal itself, of which each session has its own: equal people in other browsers have proved nothing. */
    private final Map<SignedInPerson, Instant> proofs = Collections.synchronizedMap(new WeakHashMap<>());

    PasswordBankGuard(
            PortalUsers users,
            Passwords passwords,
            LoginThrottle throttle,
            AuditLog audit,
            Clock clock,
            TransactionTemplate transaction,
            Optional<SecurityContextHolderStrategy> contexts) {
        this.users = users;
        this.passwords = passwords;
        this.throttle = throttle;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
        this.contexts = contexts.orElseGet(SecurityContextHolder::getContextHolderStrategy);
    }

    @Override
    public boolean isProven() {
        return person()
                .map(proofs::get)
                .filter(at -> at.plus(GOOD_FOR).isAfter(clock.instant()))
                .isPresent();
    }

    @Override
    public void prove(String password) {
        var person = person().orElseThrow(() -> new Refusal("identity.password.currentWrong"));
        var email = person.currentUser().email();
        var counter = "proof " + email;
        var attempt = throttle.count(counter);
        if (!throttle.allows(counter, attempt) || !fits(person, password)) {
            audit.record("user.proof-failed", email, null);
            throw new Refusal("identity.password.currentWrong");
        }
        throttle.forget(attempt);
        proofs.put(person, clock.instant());
        audit.record("user.proved", email, null);
    }

    private boolean fits(SignedInPerson person, String password) {
        return Boolean.TRUE.equals(transaction.execute(working -> users.byId(
                        person.currentUser().id())
                .filter(PortalUser::isEnabled)
                .filter(user -> passwords.match(user, password))
                .isPresent()));
    }

    private Optional<SignedInPerson> person() {
        var authentication = contexts.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person)
                : Optional.empty();
    }
}
