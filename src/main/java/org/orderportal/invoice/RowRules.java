package org.orderportal.invoice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.orderportal.base.Amount;
import org.orderportal.base.UnitPrice;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.RowFields;
import org.orderportal.party.BuyerRules.CreditKind;

/**
 * The rules for a row of an invoice (domain: each line at most what may still be invoiced; a credit at most what is left in
 * quantity and amount), of the buyer, and of the seller's country.
 */
final class RowRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** SE-R-006. */
    private static final Set<BigDecimal> SWEDISH_RATES =
            Set.of(BigDecimal.valueOf(6), BigDecimal.valueOf(12), BigDecimal.valueOf(25));

    private final InvoiceBasis basis;
    private final InvoiceHeader header;
    private final LineBasis line;
    private final RowFields fields;
    private final InvoiceRow row;
    private final List<DraftProblem> beforeSending = new ArrayList<>();

    RowRules(InvoiceBasis basis, InvoiceHeader header, LineBasis line, RowFields fields, InvoiceRow row) {
        this.basis = basis;
        this.header = header;
        this.line = line;
        this.fields = fields;
        this.row = row;
    }

    InvoiceRow judge() {
        if (row.amountOnly()) {
            judgeAmount();
        } else {
            judgeQuantity();
            judgePrice();
            judgeDiscount();
        }
        judgeKind();
        judgeVat();
        return row.withProblems(fields.problems(), beforeSending);
    }

    /** Which credit notes the buyer takes. */
    private void judgeKind() {
        if (basis.kind() != InvoiceKind.CREDIT || !row.isSaid()) {
            return;
        }
        var taken = basis.rules().creditKinds();
        if (row.amountOnly() && !taken.contains(CreditKind.AMOUNT)) {
            fields.error(InvoiceField.AMOUNT, "invoice.rules.credit-quantity", basis.buyerName());
        } else if (!row.amountOnly() && !taken.contains(CreditKind.QUANTITY)) {
            fields.error(InvoiceField.QUANTITY, "invoice.rules.credit-amount", basis.buyerName());
        }
    }

    private void judgeAmount() {
        var amount = row.net();
        var left = line.amountLeft();
        if (amount.value().signum() < 0) {
            fields.error(InvoiceField.AMOUNT, "invoice.problem.negative");
        } else if (left != null && amount.compareTo(left) > 0) {
            fields.error(InvoiceField.AMOUNT, "invoice.problem.credit-amount-over", left.value());
        }
    }

    private void judgeQuantity() {
        var quantity = row.quantity();
        if (quantity == null) {
            if (!fields.isUnreadable(InvoiceField.QUANTITY)) {
                fields.error(InvoiceField.QUANTITY, "invoice.problem.quantity-missing");
            }
        } else if (quantity.isNegative()) {
            fields.error(InvoiceField.QUANTITY, "invoice.problem.negative");
        } else if (quantity.isZero()) {
            fields.error(InvoiceField.QUANTITY, "invoice.problem.quantity-missing");
        } else if (quantity.compareTo(line.left()) > 0) {
            var key = line.amountLeft() == null ? "invoice.problem.over" : "invoice.problem.credit-over";
            fields.error(InvoiceField.QUANTITY, key, line.left().value());
        } else if (line.amountLeft() != null && row.net().compareTo(line.amountLeft()) > 0) {
            fields.error(InvoiceField.QUANTITY, "invoice.problem.credit-amount-over", line.amountLeft());
        }
    }

    private void judgePrice() {
        var base = row.baseQuantity();
        if (base != null && !base.isPositive()) {
            fields.error(InvoiceField.BASE_QUANTITY, "invoice.problem.base-quantity");
        }
        var price = row.price();
        if (price == null) {
            if (!fields.isUnreadable(InvoiceField.PRICE)) {
                beforeSending.add(DraftProblem.error(fields.at(InvoiceField.PRICE), "invoice.problem.price-missing"));
            }
        } else if (price.value().signum() < 0) {
            fields.error(InvoiceField.PRICE, "invoice.problem.price-negative");
        } else if (line.agreed() != null && line.amountLeft() == null) {
            judgeTolerance(price.value(), line.agreed());
        }
    }

    /** A lower price is no harm to the buyer. */
    private void judgeTolerance(BigDecimal price, UnitPrice agreed) {
        var percent = basis.rules().priceTolerancePercent().value();
        var most = agreed.value().add(agreed.value().abs().multiply(percent).divide(HUNDRED));
        if (price.compareTo(most) > 0) {
            fields.warning(InvoiceField.PRICE, "invoice.problem.price-over", agreed, basis.buyerName());
        }
    }

    private void judgeDiscount() {
        var percent = fields.isWritten(InvoiceField.DISCOUNT_PERCENT);
        var amount = fields.isWritten(InvoiceField.DISCOUNT_AMOUNT);
        if (percent && amount) {
            fields.error(InvoiceField.DISCOUNT_AMOUNT, "invoice.problem.amount-or-percent");
        }
        row.parts().stream().filter(part -> !part.charge()).forEach(part -> {
            if (part.amount().value().signum() < 0
                    || part.percent() != null && part.percent().value().compareTo(HUNDRED) > 0) {
                fields.error(
                        percent ? InvoiceField.DISCOUNT_PERCENT : InvoiceField.DISCOUNT_AMOUNT,
                        "invoice.problem.discount");
            }
        });
        if (row.net().compareTo(Amount.ZERO) < 0 && (percent || amount)) {
            fields.error(
                    percent ? InvoiceField.DISCOUNT_PERCENT : InvoiceField.DISCOUNT_AMOUNT, "invoice.problem.discount");
        }
    }

    private void judgeVat() {
        var vat = row.vat();
        if (vat == null) {
            if (fields.problems().stream()
                    .noneMatch(problem -> problem.at().field().equals(InvoiceField.VAT))) {
                beforeSending.add(DraftProblem.error(fields.at(InvoiceField.VAT), "invoice.problem.vat-missing"));
            }
            return;
        }
        var country = header.seller().address().country();
        if (country != null
                && country.code().equals("SE")
                && vat.category() == VatCategory.S
                && SWEDISH_RATES.stream().noneMatch(rate -> rate.compareTo(vat.rate()) == 0)) {
            fields.error(InvoiceField.VAT, "invoice.problem.swedish-rate", vat.rate());
        }
    }
}
