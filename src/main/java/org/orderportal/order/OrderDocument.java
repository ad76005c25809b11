package org.orderportal.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document that answers an order, as the order's page lists it.
 *
 * @param number    as people know it, or null for a draft that has none yet
 * @param stateKey  the text that says what became of it
 * @param changedAt when it was sent, or a draft was last written to
 * @param actor     who did that
 * @param path      its page, as a path within the portal
 */
public record OrderDocument(
        DocumentKind kind,
        long id,
        @Nullable String number,
        boolean draft,
        String stateKey,
        Instant changedAt,
        String actor,
        String path) {}
