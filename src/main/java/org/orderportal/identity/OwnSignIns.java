package org.orderportal.identity;

import java.util.List;
import org.orderportal.audit.AuditLog;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The browsers in which the current user is signed in. */
@Service
public class OwnSignIns {

    private final SignIns signIns;
    private final CurrentUsers currentUsers;
    private final AuditLog audit;

    OwnSignIns(SignIns signIns, CurrentUsers currentUsers, AuditLog audit) {
        this.signIns = signIns;
        this.currentUsers = currentUsers;
        this.audit = audit;
    }

    /** Those that are good, the one that asks first, then the last seen first. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public List<OwnSignIn> list() {
        return signIns.of(own());
    }

    /**
     * Signs that browser out.
     *
     * @throws NotFound if it is none of the current user's
     */
    @SignedInOnly
    @Transactional
    public void end(long id) {
        if (!signIns.end(own(), id)) {
            throw new NotFound("sign-in");
        }
        audit.record("sign-in.ended", currentUsers.require().email(), null);
    }

    /** Signs the current user out in all browsers but the one that asks. @return how many those were */
    @SignedInOnly
    @Transactional
    public int endOthers() {
        var ended = signIns.revokeOthers(own());
        audit.record("sign-in.endedOthers", currentUsers.require().email(), String.valueOf(ended));
        return ended;
    }

    private UserId own() {
        return new UserId(currentUsers.require().id());
    }
}
