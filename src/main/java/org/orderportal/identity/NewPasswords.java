package org.orderportal.identity;

import org.springframework.stereotype.Component;

/** Sets a password by a link: whoever was in by the one before is out, in every browser and at every step. */
@Component
class NewPasswords {

    private final Passwords passwords;
    private final SignIns signIns;
    private final SignInSteps steps;
    private final KnownBrowsers knownBrowsers;

    NewPasswords(Passwords passwords, SignIns signIns, SignInSteps steps, KnownBrowsers knownBrowsers) {
        this.passwords = passwords;
        this.signIns = signIns;
        this.steps = steps;
        this.knownBrowsers = knownBrowsers;
    }

    void setByLink(PortalUser user, String password) {
        passwords.change(user, password);
        signIns.revokeAll(new UserId(user.id()));
        steps.endAll(user.id());
        knownBrowsers.trustNone(user.id());
    }
}
