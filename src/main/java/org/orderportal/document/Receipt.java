package org.orderportal.document;

import java.time.Instant;
import org.orderportal.order.DocumentKind;

/**
 * What one gets for a document that was sent; the same again for sending it twice.
 *
 * @param undoUntil until when it can be taken back, as long as it is not under way
 */
public record Receipt(
        DocumentId id, DocumentKind kind, DocumentState state, String number, Instant sentAt, Instant undoUntil) {}
