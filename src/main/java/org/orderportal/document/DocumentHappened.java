package org.orderportal.document;

import java.time.Instant;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.party.CompanyId;

/** A document was sent, withdrawn or declared void, as its state says. Published in the transaction that does it. */
public record DocumentHappened(
        DocumentId document,
        DocumentKind kind,
        String number,
        OrderId order,
        CompanyId supplier,
        DocumentState state,
        Instant at) {}
