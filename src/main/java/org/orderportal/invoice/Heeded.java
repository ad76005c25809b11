package org.orderportal.invoice;

import org.jspecify.annotations.Nullable;
import org.orderportal.document.BuyerAnswer;

/**
 * What the buyer said about an invoice that went out before, and that its writer has to heed now.
 *
 * @param answer of the buyer
 * @param said   what that invoice says
 * @param before it as it was written, where this one takes its place; null where this one corrects it
 */
record Heeded(BuyerAnswer answer, Invoice said, @Nullable InvoiceForm before) {}
