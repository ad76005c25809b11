package org.orderportal.document.ui;

import org.jspecify.annotations.Nullable;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;

/**
 * Two people have changed the same field.
 *
 * @param theirs what the other one put there, with who and when; null where they took the value away
 * @param who    the other one
 * @param mine   what was typed here, and is not kept yet
 */
public record FieldConflict(FieldAddress at, @Nullable FieldValue theirs, String who, FieldEdit mine) {

    long theirRevision() {
        return theirs == null ? 0 : theirs.revision();
    }
}
