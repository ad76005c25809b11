package org.orderportal.identity.ui;

import org.orderportal.base.ui.ReauthenticationPrompt;
import org.orderportal.identity.OwnPasskeys;
import org.orderportal.identity.OwnPassword;
import org.orderportal.identity.OwnSecondFactor;
import org.orderportal.identity.OwnSignIns;
import org.orderportal.identity.Users;
import org.springframework.stereotype.Component;

/** What people's own settings work with. */
@Component
record ProfileDesk(
        Users users,
        OwnPassword password,
        OwnSecondFactor factor,
        OwnPasskeys passkeys,
        OwnSignIns signIns,
        ReauthenticationPrompt proof) {}
