package org.orderportal.base.security;

import java.util.Optional;

/** Knows which connection an API key belongs to. */
public interface ApiKeys {

    /**
     * Who calls with that key; empty where it is unknown or revoked. Every API call asks, before anything else is done.
     */
    Optional<CurrentUser> authenticate(String bearerKey);
}
