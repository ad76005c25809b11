package org.orderportal.document;

import org.jspecify.annotations.Nullable;

/**
 * One edit of a field.
 *
 * @param base      the revision of that field which the editor saw; 0 where it had none
 * @param text      null takes the own value away: what is prefilled counts again
 * @param operation made by the editor, unique; the same operation again does nothing
 */
public record DraftPatch(
        FieldAddress at, long base, @Nullable String text, boolean unreadable, String operation) {}
