package org.orderportal.identity;

import org.orderportal.audit.AuditLog;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.Reauthentication;
import org.orderportal.base.security.ReauthenticationNeeded;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** People show that it is still them. Signing in shows it, too; it holds for the browser in which it was shown. */
@Service
public class OwnProof implements Reauthentication {

    private final PortalUsers users;
    private final Passwords passwords;
    private final Guesses guesses;
    private final SignIns signIns;
    private final SecondFactors factors;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    OwnProof(
            PortalUsers users,
            Passwords passwords,
            Guesses guesses,
            SignIns signIns,
            SecondFactors factors,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.users = users;
        this.passwords = passwords;
        this.guesses = guesses;
        this.signIns = signIns;
        this.factors = factors;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Whoever is not in a browser, a machine or the portal itself, is not asked. */
    @Override
    @SignedInOnly
    public boolean recent() {
        return signIns.current().map(signIns::provedLately).orElse(true);
    }

    @Override
    @SignedInOnly
    public void require() {
        if (!recent()) {
            throw new ReauthenticationNeeded();
        }
    }

    /**
     * Shows it by the password.
     *
     * @throws Refusal if it is wrong, or was wrong too often within the last hour
     */
    @SignedInOnly
    public void confirmByPassword(String password) {
        var user = own();
        if (!guesses.fits("proof " + user.id(), () -> passwords.match(user, password))) {
            throw new Refusal("identity.password.currentWrong");
        }
        proved(user, "password");
    }

    /** Whether a code helps as well as the password. */
    @SignedInOnly
    public boolean takesCodes() {
        return factors.confirmed(own().id()).isPresent();
    }

    /**
     * Shows it by a code of the app, or one for recovery.
     *
     * @throws Refusal if it is wrong, or there were too many wrong ones within the last hour
     */
    @SignedInOnly
    public void confirmByCode(String code) {
        var user = own();
        if (!guesses.fits(
                "code " + user.id(), () -> factors.use(user.id(), code).isPresent())) {
            audit.record("factor.failed", user.email(), null);
            throw new Refusal("identity.factor.codeWrong");
        }
        proved(user, "code");
    }

    private void proved(PortalUser user, String how) {
        transaction.executeWithoutResult(working -> {
            signIns.proved();
            audit.record("reauthenticated", user.email(), how);
        });
    }

    private PortalUser own() {
        return signIns.current()
                .map(person -> person.currentUser().id())
                .flatMap(id -> transaction.execute(working -> users.byId(id)))
                .orElseThrow(() -> new AccessDeniedException("Nobody is signed in here"));
    }
}
