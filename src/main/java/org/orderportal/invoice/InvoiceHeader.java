package org.orderportal.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.document.DraftProblem;
import org.orderportal.invoice.Invoice.Period;
import org.orderportal.invoice.Invoice.Place;
import org.orderportal.invoice.Invoice.References;
import org.orderportal.invoice.InvoiceArithmetic.Reason;
import org.orderportal.order.Participant;

/**
 * What an invoice says beside its rows, charges and ways to pay.
 *
 * @param chosen        the advices that it is made from; none for the entire order
 * @param mode          of a credit note; whole where nobody said
 * @param again         of a credit note: whether the quantity will be invoiced again; null where nobody said
 * @param amount        of a correction by amount: what all its rows come to together; null where nobody said
 * @param number        one that the supplier gives it; null for the next one of the series
 * @param fine          interest on what is paid late, in per cent a year
 * @param exchangeRate  units of the currency of the seller's country for one of the invoice's
 * @param reasons       why categories are not charged
 * @param problems      what is wrong with it while it is written
 * @param beforeSending what else must be right before it can go
 */
record InvoiceHeader(
        List<AdviceBasis> chosen,
        String mode,
        @Nullable Boolean again,
        @Nullable Amount amount,
        @Nullable String number,
        LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        @Nullable String terms,
        @Nullable Quantity fine,
        References references,
        @Nullable String salesOrder,
        @Nullable Period period,
        @Nullable LocalDate deliveredOn,
        Participant seller,
        @Nullable String sellerReference,
        Participant buyer,
        @Nullable Place shipTo,
        @Nullable String paymentReference,
        @Nullable String message,
        @Nullable BigDecimal exchangeRate,
        Map<VatCategory, Reason> reasons,
        List<DraftProblem> problems,
        List<DraftProblem> beforeSending) {

    Reason reason(VatCategory category) {
        return reasons.getOrDefault(category, Reason.NONE);
    }
}
