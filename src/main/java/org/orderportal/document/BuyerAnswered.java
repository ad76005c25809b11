package org.orderportal.document;

import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.party.CompanyId;

/**
 * A buyer has answered a document; published in the transaction that keeps the answer.
 *
 * @param answer of {@link BuyerAnswers}
 * @param counts whether it is what counts now; else it is filed
 */
public record BuyerAnswered(
        long answer,
        DocumentId document,
        DocumentKind documentKind,
        String documentNumber,
        OrderId order,
        CompanyId supplier,
        CompanyId buyer,
        AnswerKind kind,
        AnswerStatus status,
        boolean counts) {}
