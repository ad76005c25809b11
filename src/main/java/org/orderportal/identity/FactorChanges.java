package org.orderportal.identity;

import org.jspecify.annotations.Nullable;
import org.orderportal.audit.AuditLog;
import org.orderportal.base.security.CurrentUser;
import org.springframework.stereotype.Component;

/** What follows when somebody changes by what they sign in: it is written down and told, and no browser is trusted any more. */
@Component
class FactorChanges {

    private final KnownBrowsers knownBrowsers;
    private final SignInSteps steps;
    private final AuditLog audit;
    private final AccountMail mail;

    FactorChanges(KnownBrowsers knownBrowsers, SignInSteps steps, AuditLog audit, AccountMail mail) {
        this.knownBrowsers = knownBrowsers;
        this.steps = steps;
        this.audit = audit;
        this.mail = mail;
    }

    /** @param what which of their factors */
    void record(CurrentUser user, String kind, @Nullable String what) {
        knownBrowsers.trustNone(user.id());
        steps.endAll(user.id());
        audit.record(kind, user.email(), what);
        mail.tellOfChange(user);
    }

    void failed(CurrentUser user) {
        audit.record("factor.failed", user.email(), null);
    }
}
