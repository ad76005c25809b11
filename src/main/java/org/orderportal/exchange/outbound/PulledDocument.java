package org.orderportal.exchange.outbound;

import java.time.Instant;
import org.orderportal.document.DocumentId;
import org.orderportal.order.DocumentKind;
import org.orderportal.party.Company;

/**
 * A document that waits to be fetched.
 *
 * @param position where it stands in the list; those behind it are read by it
 * @param since    from when on it can be fetched
 */
public record PulledDocument(
        long position, DocumentId document, DocumentKind kind, String number, Company buyer, Instant since) {}
