package org.orderportal.identity;

import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.AdministratorOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators help people who have lost what they sign in by beside their password. */
@Service
public class FactorResets {

    private final PortalUsers users;
    private final SecondFactors factors;
    private final PasskeyStore passkeys;
    private final SignIns signIns;
    private final FactorChanges changes;

    FactorResets(
            PortalUsers users, SecondFactors factors, PasskeyStore passkeys, SignIns signIns, FactorChanges changes) {
        this.users = users;
        this.factors = factors;
        this.passkeys = passkeys;
        this.signIns = signIns;
        this.changes = changes;
    }

    /** Whether that user has anything to be reset. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public boolean isPossible(UserId id) {
        return factors.confirmed(id.value()).isPresent() || passkeys.hasAny(id.value());
    }

    /** Takes the user's app, recovery codes and passkeys away, and signs them out: the lost device may be in use. */
    @AdministratorOnly
    @Transactional
    public void reset(UserId id) {
        var user = users.byId(id.value()).orElseThrow(() -> new NotFound("user"));
        factors.remove(id.value());
        passkeys.removeAll(id.value());
        signIns.revokeAll(id);
        changes.record(user.currentUser(), "factor.reset", null);
    }
}
