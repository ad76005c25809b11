package org.orderportal.document;

import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.party.CompanyId;

/**
 * A document could not be handed over, or its receiver's system refused it: a person has to act. Published in the
 * transaction that notes it; {@link Documents#transmissions} says why, in its reader's language.
 */
public record TransmissionFailed(
        DocumentId document,
        DocumentKind kind,
        String number,
        OrderId order,
        CompanyId supplier,
        CompanyId buyer) {}
