package org.orderportal.identity;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.ReauthenticationNeeded;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The app in which the current user reads codes for signing in. Whoever changes something about it has shown lately that
 * it is still them, else {@link ReauthenticationNeeded} is thrown.
 */
@Service
public class OwnSecondFactor {

    private final SecondFactors factors;
    private final FactorRules rules;
    private final Guesses guesses;
    private final OwnProof proof;
    private final FactorChanges changes;
    private final CurrentUsers currentUsers;
    private final TransactionTemplate transaction;

    OwnSecondFactor(
            SecondFactors factors,
            FactorRules rules,
            Guesses guesses,
            OwnProof proof,
            FactorChanges changes,
            CurrentUsers currentUsers,
            TransactionTemplate transaction) {
        this.factors = factors;
        this.rules = rules;
        this.guesses = guesses;
        this.proof = proof;
        this.changes = changes;
        this.currentUsers = currentUsers;
        this.transaction = transaction;
    }

    /**
     * An app that counts.
     *
     * @param recoveryCodes how many are left
     */
    public record App(Instant since, long recoveryCodes) {}

    /** Empty where there is none that counts. */
    @SignedInOnly
    public Optional<App> app() {
        var id = currentUsers.require().id();
        return factors.confirmed(id)
                .flatMap(factor -> Optional.ofNullable(factor.confirmedAt()))
                .map(since -> new App(since, factors.recoveryCodes(id)));
    }

    /** Whether one must have a second factor in the current user's role. */
    @SignedInOnly
    public boolean isRequired() {
        return rules.require(currentUsers.require().role());
    }

    /** What a new app has to be told; it counts once {@link #confirm} got a code of it. */
    @SignedInOnly
    public FactorSetup begin() {
        proof.require();
        var user = currentUsers.require();
        return FactorSetup.of(factors.begin(user.id()), user.email());
    }

    /**
     * Lets the app count from now on.
     *
     * @return codes for who has lost the app, which are told this once
     * @throws Refusal if that is no code of it, or there were too many within the last hour
     */
    @SignedInOnly
    public List<String> confirm(String code) {
        proof.require();
        var user = currentUsers.require();
        if (!guesses.fits("code " + user.id(), () -> factors.confirm(user.id(), code))) {
            changes.failed(user);
            throw new Refusal("identity.factor.codeWrong");
        }
        return inTransaction(() -> {
            changes.record(user, "factor.added", null);
            return factors.renewRecoveryCodes(user.id());
        });
    }

    /** New codes in place of those that there were, told this once. */
    @SignedInOnly
    public List<String> renewRecoveryCodes() {
        proof.require();
        var user = currentUsers.require();
        if (factors.confirmed(user.id()).isEmpty()) {
            throw new Refusal("identity.factor.none");
        }
        return inTransaction(() -> {
            changes.record(user, "factor.recoveryMade", null);
            return factors.renewRecoveryCodes(user.id());
        });
    }

    /** Signing in needs the password only from now on; where a factor is required, the next sign-in sets another up. */
    @SignedInOnly
    public void remove() {
        proof.require();
        var user = currentUsers.require();
        transaction.executeWithoutResult(working -> {
            factors.remove(user.id());
            changes.record(user, "factor.removed", null);
        });
    }

    private List<String> inTransaction(Supplier<List<String>> work) {
        return List.copyOf(Objects.requireNonNull(transaction.execute(working -> work.get())));
    }
}
