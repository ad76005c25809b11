package org.orderportal.base.security;

import org.orderportal.base.error.Refusal;

/** Refuses what is done only after somebody has shown that it is still them; a screen asks them, and tries again. */
public class ReauthenticationNeeded extends Refusal {

    public ReauthenticationNeeded() {
        super("identity.reauthentication.needed");
    }
}
