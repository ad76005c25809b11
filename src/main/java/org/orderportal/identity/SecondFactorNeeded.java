package org.orderportal.identity;

import org.springframework.security.core.AuthenticationException;

/** The password was right, and is not enough. */
class SecondFactorNeeded extends AuthenticationException {

    private final long userId;

    SecondFactorNeeded(long userId) {
        super("A second factor is needed");
        this.userId = userId;
    }

    long userId() {
        return userId;
    }
}
