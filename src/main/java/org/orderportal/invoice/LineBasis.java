package org.orderportal.invoice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.IdText;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;
import org.orderportal.base.UnitPrice;
import org.orderportal.invoice.Invoice.Article;
import org.orderportal.invoice.Invoice.Dispatched;
import org.orderportal.invoice.Invoice.Part;

/**
 * What a row says before anything is written about it: a line of the order, or of the invoice that is corrected.
 *
 * @param articleKey by what its article is known again
 * @param before     invoiced before and not credited; of a correction: credited before
 * @param left       the most that may be invoiced, or credited
 * @param proposed   what the row is prefilled with
 * @param remaining  what of the line is not invoiced, or credited, however much of that may be now
 * @param agreed     the price that was ordered, or agreed on since
 * @param parts      charges and discounts for {@code whole}
 * @param whole      the quantity that the parts are for
 * @param dispatched of which advices the proposed quantity is
 * @param amountLeft of a credit: the most that may be credited; null where no amount is a limit
 */
record LineBasis(
        long line,
        String ref,
        Article article,
        String articleKey,
        UnitCode unit,
        Quantity ordered,
        Quantity before,
        Quantity left,
        Quantity proposed,
        Quantity remaining,
        @Nullable UnitPrice agreed,
        @Nullable Quantity baseQuantity,
        List<Part> parts,
        Quantity whole,
        @Nullable VatRate vat,
        @Nullable String accounting,
        List<Dispatched> dispatched,
        @Nullable Amount amountLeft) {

    String key() {
        return IdText.of(line);
    }
}
