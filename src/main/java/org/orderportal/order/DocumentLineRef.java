package org.orderportal.order;

import org.jspecify.annotations.Nullable;

/**
 * The cause of a ledger entry, which the ledger does not look into.
 *
 * @param number   the document's number as people know it; for an act its reason
 * @param lineId   the line of the document, where there is one
 */
public record DocumentLineRef(
        DocumentKind kind, long documentId, @Nullable Long lineId, String number) {}
