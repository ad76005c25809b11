package org.orderportal.identity;

import java.util.Objects;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The current user changes their password. Guesses at the one that they have are counted, as at signing in. */
@Service
public class OwnPassword {

    private final PortalUsers users;
    private final Passwords passwords;
    private final Guesses guesses;
    private final SignIns signIns;
    private final FactorChanges changes;
    private final CurrentUsers currentUsers;
    private final TransactionTemplate transaction;

    OwnPassword(
            PortalUsers users,
            Passwords passwords,
            Guesses guesses,
            SignIns signIns,
            FactorChanges changes,
            CurrentUsers currentUsers,
            TransactionTemplate transaction) {
        this.users = users;
        this.passwords = passwords;
        this.guesses = guesses;
        this.signIns = signIns;
        this.changes = changes;
        this.currentUsers = currentUsers;
        this.transaction = transaction;
    }

    /**
     * Changes it, and signs the user out in all other browsers.
     *
     * @throws Refusal if the current one is wrong, or was wrong too often within the last hour; or the wanted one is
     *     the same, or too easy to guess
     */
    @SignedInOnly
    public void change(String current, String wanted) {
        var id = currentUsers.require().id();
        var before = Objects.requireNonNull(
                transaction.execute(working -> users.byId(id).orElseThrow()));
        if (!guesses.fits("proof " + id, () -> passwords.match(before, current))) {
            throw new Refusal("identity.password.currentWrong");
        }
        if (wanted.equals(current)) {
            throw new Refusal("identity.password.same");
        }
        transaction.executeWithoutResult(working -> {
            var user = users.byId(id).orElseThrow();
            passwords.change(user, wanted);
            signIns.revokeOthers(new UserId(id));
            changes.record(user.currentUser(), "user.passwordChanged", null);
        });
    }
}
