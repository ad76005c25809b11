package org.orderportal.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A link that may be used once, for a while. */
@Entity
@Table(name = "one_time_link")
class OneTimeLink {

    enum Purpose {
        FIRST_ADMINISTRATOR,
        INVITATION,
        RECOVERY
    }

    @Id
    private long id;

    private String tokenHash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Purpose purpose;

    private @Nullable Long userId;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeLink() {}

    OneTimeLink(
            long id, String tokenHash, Purpose purpose, @Nullable Long userId, Instant createdAt, Instant expiresAt) {
        this.id = id;
        this.tokenHash = tokenHash;
        this.purpose = purpose;
        this.userId = userId;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    @Nullable Long userId() {
        return userId;
    }
}
