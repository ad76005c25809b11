package org.orderportal.response;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.DraftRow;
import org.orderportal.document.Overlay;
import org.orderportal.document.RowFields;
import org.orderportal.order.OrderContent;

/**
 * A charge or a discount on the whole answer. The electronic document cannot carry it; PDF and mail do.
 *
 * @param percent of the goods; null where an amount was given
 * @param vat     rate in per cent
 */
public record ResponseExtra(
        String key,
        boolean charge,
        @Nullable String description,
        @Nullable Amount amount,
        @Nullable Quantity percent,
        @Nullable Quantity vat,
        List<DraftProblem> problems,
        List<DraftProblem> beforeSending) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static ResponseExtra read(Overlay overlay, DraftRow row) {
        var fields = RowFields.of(overlay, row.key(), ResponseField.KINDS);
        var description = fields.text(ResponseField.DESCRIPTION, null);
        var amount = fields.amount(ResponseField.AMOUNT);
        var percent = fields.quantity(ResponseField.PERCENT, null);
        var vat = fields.quantity(ResponseField.VAT, null);
        if (amount != null && amount.value().signum() <= 0) {
            fields.error(ResponseField.AMOUNT, "response.problem.extra-positive");
        }
        if (percent != null && (!percent.isPositive() || percent.value().compareTo(HUNDRED) > 0)) {
            fields.error(ResponseField.PERCENT, "response.problem.percent");
        }
        if (amount != null && percent != null) {
            fields.error(ResponseField.PERCENT, "response.problem.amount-or-percent");
        }
        if (vat != null && (vat.isNegative() || vat.value().compareTo(HUNDRED) > 0)) {
            fields.error(ResponseField.VAT, "response.problem.percent");
        }
        var missing = new ArrayList<DraftProblem>();
        if (description == null) {
            missing.add(DraftProblem.error(fields.at(ResponseField.DESCRIPTION), "response.problem.extra-description"));
        }
        if (amount == null
                && percent == null
                && !fields.isUnreadable(ResponseField.AMOUNT)
                && !fields.isUnreadable(ResponseField.PERCENT)) {
            missing.add(DraftProblem.error(fields.at(ResponseField.AMOUNT), "response.problem.extra-amount"));
        }
        return new ResponseExtra(
                row.key(),
                row.kind().equals(ResponseField.CHARGE),
                description,
                amount,
                percent,
                vat,
                List.copyOf(fields.problems()),
                List.copyOf(missing));
    }

    /** @param goods that per cents are of */
    public Amount amountOf(Amount goods) {
        if (amount != null) {
            return amount;
        }
        return percent == null
                ? Amount.ZERO
                : Amount.rounded(goods.value().multiply(percent.value()).divide(HUNDRED));
    }

    OrderResponse.Extra said(Amount goods) {
        var category = vat == null ? null : new OrderContent.VatCategory(vat.isZero() ? "Z" : "S", vat);
        return new OrderResponse.Extra(charge, description == null ? "" : description, amountOf(goods), category);
    }
}
