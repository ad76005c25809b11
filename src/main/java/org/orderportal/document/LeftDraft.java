package org.orderportal.document;

import java.time.Instant;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.party.CompanyId;

/** A draft that somebody wrote in and left. */
public record LeftDraft(
        DocumentId id,
        DocumentKind kind,
        OrderId order,
        CompanyId supplier,
        long revision,
        Instant changedAt,
        String changedBy) {}
