package org.orderportal.identity.ui;

import org.orderportal.base.ui.ReauthenticationPrompt;
import org.orderportal.identity.OwnProof;
import org.springframework.stereotype.Component;

/** Opens the dialog where it is needed. */
@Component
class ReauthenticationDialogs implements ReauthenticationPrompt {

    private final OwnProof proof;

    ReauthenticationDialogs(OwnProof proof) {
        this.proof = proof;
    }

    @Override
    public void before(Runnable act, Runnable cancelled) {
        if (proof.recent()) {
            act.run();
        } else {
            new ReauthenticationDialog(proof, act, cancelled).open();
        }
    }
}
