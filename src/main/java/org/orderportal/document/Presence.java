package org.orderportal.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who has the draft open now. */
public record Presence(String userName, @Nullable FieldAddress at, Instant seenAt) {}
