package org.orderportal.invoice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;
import org.orderportal.base.UnitPrice;
import org.orderportal.document.DraftProblem;
import org.orderportal.invoice.Invoice.Article;
import org.orderportal.invoice.Invoice.Dispatched;
import org.orderportal.invoice.Invoice.Part;

/**
 * A row of an invoice, or of a correction, as it stands now.
 *
 * @param key          of the row in its draft
 * @param line         the id of the order's line
 * @param before       invoiced before and not credited; of a correction: credited before
 * @param left         the most that may be invoiced, or credited
 * @param included     whether it is on the invoice
 * @param quantity     zero where the row is not on it; null where it cannot be read
 * @param price        null where there is none, or none that can be read
 * @param agreed       the price that was ordered, or agreed on since; null where there is none
 * @param vat          null where nobody said, or it cannot be read
 * @param net          BT-131; zero as long as something that it needs is missing
 * @param amountOnly   whether only an amount is credited or claimed, and no quantity
 * @param amountLeft   of a credit: the most that may be credited; null where no amount is a limit
 * @param problems     what is wrong with it while it is written
 * @param beforeSending what else must be right before it can go
 */
public record InvoiceRow(
        String key,
        long line,
        String ref,
        Article article,
        UnitCode unit,
        Quantity ordered,
        Quantity before,
        Quantity left,
        boolean included,
        @Nullable Quantity quantity,
        @Nullable UnitPrice price,
        @Nullable UnitPrice agreed,
        @Nullable Quantity baseQuantity,
        List<Part> parts,
        @Nullable VatRate vat,
        Amount net,
        boolean amountOnly,
        @Nullable Amount amountLeft,
        @Nullable String accounting,
        List<Dispatched> dispatched,
        @Nullable String note,
        List<DraftProblem> problems,
        List<DraftProblem> beforeSending) {

    /** What is on the invoice, as far as it can be read. */
    public Quantity counted() {
        return quantity == null ? Quantity.ZERO : quantity;
    }

    /** Whether it has something to say on the invoice. */
    public boolean isSaid() {
        return included && (amountOnly ? net.value().signum() != 0 : counted().isPositive());
    }

    InvoiceRow withProblems(List<DraftProblem> now, List<DraftProblem> later) {
        return new InvoiceRow(
                key,
                line,
                ref,
                article,
                unit,
                ordered,
                before,
                left,
                included,
                quantity,
                price,
                agreed,
                baseQuantity,
                parts,
                vat,
                net,
                amountOnly,
                amountLeft,
                accounting,
                dispatched,
                note,
                List.copyOf(now),
                List.copyOf(later));
    }
}
