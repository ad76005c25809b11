package org.orderportal.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done.
 *
 * @param actorId 0 for the portal itself, and for somebody who was not signed in
 * @param kind    a word for programs (for example {@code user.disabled})
 * @param subject what it was done to, as people call it
 */
public record AuditEntry(
        long id,
        Instant at,
        long actorId,
        String actorName,
        String kind,
        String subject,
        @Nullable String details) {}
