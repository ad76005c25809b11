package org.orderportal.identity;

import org.springframework.stereotype.Component;

/** Whether a right password is enough. */
@Component
class SecondStepRules {

    private final FactorRules rules;
    private final SecondFactors factors;
    private final KnownBrowsers knownBrowsers;

    SecondStepRules(FactorRules rules, SecondFactors factors, KnownBrowsers knownBrowsers) {
        this.rules = rules;
        this.factors = factors;
        this.knownBrowsers = knownBrowsers;
    }

    /** @param knownBrowser the token of a browser that was here before; empty where it has none */
    boolean askFor(PortalUser user, String knownBrowser) {
        var wanted = rules.require(user.currentUser().role())
                || factors.confirmed(user.id()).isPresent();
        return wanted && (knownBrowser.isEmpty() || !knownBrowsers.trusts(knownBrowser, user.id()));
    }
}
