package org.orderportal.exchange;

import org.orderportal.base.security.SignedInOnly;
import org.springframework.stereotype.Service;

/** Takes in documents, whatever they are: each is kept first, then read, checked and made into an order. */
@Service
public class Intake {

    /**
     * Keeps the bytes in the message log (a transaction of its own), then tries to take the document in. Never throws
     * for what is in the bytes: a refusal is a result. Acts for the current user: a supplier's user or connection can
     * take in orders of their own companies only.
     */
    @SignedInOnly
    public IntakeResult take(Arrival arrival) {
        throw new UnsupportedOperationException();
    }

    /** Tries a kept message again, in the reader's scope. */
    @SignedInOnly
    public IntakeResult retry(long messageId) {
        throw new UnsupportedOperationException();
    }
}
