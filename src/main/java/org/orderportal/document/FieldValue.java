package org.orderportal.document;

import java.time.Instant;

/**
 * What somebody put into a field.
 *
 * @param text       in the portal's own spelling (1.5, 2026-11-24, true); or just as it was typed, where it is unreadable
 * @param unreadable whether the text could not be read as what the field wants; it is kept all the same
 * @param revision   of the draft, with which it was written
 */
public record FieldValue(String text, boolean unreadable, long revision, String changedBy, Instant changedAt) {}
