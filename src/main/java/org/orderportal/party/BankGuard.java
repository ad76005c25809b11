package org.orderportal.party;

import org.orderportal.base.error.Refusal;

/** Makes sure that whoever changes bank accounts is the one who signed in, and not somebody at their screen. */
public interface BankGuard {

    /** Whether the current person proved a moment ago who they are. */
    boolean isProven();

    /** @throws Refusal if that is not the current person's password, or too many were wrong */
    void prove(String password);
}
