package org.orderportal.invoice;

import java.util.List;
import org.orderportal.document.DraftProblem;
import org.orderportal.invoice.Invoice.Payment;

/** A way to pay as it stands now. @param key of its row in the draft */
public record InvoicePayment(String key, Payment way, List<DraftProblem> problems, List<DraftProblem> beforeSending) {}
