package org.orderportal.document;

import java.time.Instant;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderProfile;
import org.orderportal.party.CompanyId;

/** What is handed to the outbox. The bytes stay with the document. */
public record OutgoingDocument(
        DocumentId id,
        DocumentKind kind,
        String number,
        OrderId order,
        OrderProfile profile,
        CompanyId supplier,
        CompanyId buyer,
        Instant notBefore) {}
