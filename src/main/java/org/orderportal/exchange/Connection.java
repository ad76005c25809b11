package org.orderportal.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.orderportal.party.CompanyId;

/**
 * A machine that may call the HTTP API.
 *
 * @param company    whose orders a supplier's machine sees; null for the operator's
 * @param expiresAt  from when on its key is refused; null for never
 * @param lastUsedAt when its key was last used, to the minute; null for never
 */
public record Connection(
        long id,
        String name,
        Kind kind,
        @Nullable CompanyId company,
        Instant createdAt,
        @Nullable Instant revokedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    /** For whom a machine works. */
    public enum Kind {
        OPERATOR,
        SUPPLIER
    }

    /**
     * A connection that was just made.
     *
     * @param key shown this once, and stored nowhere
     */
    public record Made(Connection connection, String key) {}

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public boolean hasExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }
}
