package org.orderportal.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A password that was tried and did not fit, or is being tried now. */
@Entity
@Table(name = "login_attempt")
class LoginAttempt {

    @Id
    private long id;

    private String accountHash;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected LoginAttempt() {}

    LoginAttempt(long id, String accountHash, Instant at) {
        this.id = id;
        this.accountHash = accountHash;
        this.at = at;
    }
}
