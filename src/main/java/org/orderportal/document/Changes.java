package org.orderportal.document;

import java.util.Map;

/**
 * What has changed in a draft since a revision.
 *
 * @param revision    of the draft now; what is asked for next time
 * @param fields      those that were written since
 * @param cleared     those whose own value was taken away since, with the revision: what is prefilled counts there again
 * @param rowsChanged whether a row or a file of the draft came or went, so that it has to be read anew
 * @param who         changed it last
 */
public record Changes(
        long revision,
        DocumentState state,
        Map<FieldAddress, FieldValue> fields,
        Map<FieldAddress, Long> cleared,
        boolean rowsChanged,
        String who) {

    public boolean isNothing() {
        return fields.isEmpty() && cleared.isEmpty() && !rowsChanged && state == DocumentState.DRAFT;
    }
}
