package org.orderportal.identity;

import java.time.Instant;

/**
 * A one-time link by which somebody chooses their password. The token is told this once; only its hash is kept.
 *
 * @param path where the link leads on this portal, without the portal's address
 */
public record Invitation(UserAccount user, String path, Instant expiresAt) {}
