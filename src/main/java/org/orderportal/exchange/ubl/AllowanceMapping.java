package org.orderportal.exchange.ubl;

import com.helger.xsds.ccts.cct.schemamodule.AmountType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AllowanceChargeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.order.OrderContent.AllowanceCharge;
import org.orderportal.order.OrderContent.VatCategory;

/** Maps amounts, allowances and charges, and VAT categories. Every amount must be in the order's currency. */
final class AllowanceMapping {

    private final Findings findings;
    private final String currency;

    AllowanceMapping(Findings findings, @Nullable String currency) {
        this.findings = findings;
        this.currency = currency == null ? "" : currency;
    }

    @Nullable Amount amount(@Nullable AmountType amount, String location) {
        return inCurrency(amount, location)
                ? findings.value(Ubl.of(amount, AmountType::getValue), Amount::new, location)
                : null;
    }

    /** The order has one currency; an amount in another must not be read as if it were in that one. */
    boolean inCurrency(@Nullable AmountType amount, String location) {
        var own = amount == null ? null : Ubl.text(amount.getCurrencyID());
        if (own != null && !own.equals(currency)) {
            findings.refuse("PORTAL-CURRENCY", location, own, currency);
            return false;
        }
        return true;
    }

    List<AllowanceCharge> all(List<AllowanceChargeType> several, String location) {
        var mapped = new ArrayList<@Nullable AllowanceCharge>();
        for (int i = 0; i < several.size(); i++) {
            mapped.add(one(several.get(i), location + "/AllowanceCharge[" + (i + 1) + "]"));
        }
        return mapped.stream().filter(Objects::nonNull).toList();
    }

    private @Nullable AllowanceCharge one(AllowanceChargeType stated, String location) {
        var amount = amount(stated.getAmount(), location + "/Amount");
        if (amount == null || stated.getChargeIndicator() == null) {
            findings.refuse("PORTAL-ALLOWANCE", location);
            return null;
        }
        return new AllowanceCharge(
                stated.getChargeIndicator().isValue(),
                Ubl.text(stated.getAllowanceChargeReasonCode()),
                Ubl.lines(stated.getAllowanceChargeReason()),
                amount,
                findings.value(
                        stated.getMultiplierFactorNumericValue(), Quantity::new, location + "/MultiplierFactorNumeric"),
                amount(stated.getBaseAmount(), location + "/BaseAmount"),
                vat(stated.getTaxCategory(), location + "/TaxCategory"));
    }

    @Nullable VatCategory vat(List<TaxCategoryType> categories, String location) {
        var category = Ubl.first(categories);
        var code = category == null ? null : Ubl.text(category.getID());
        if (category == null || code == null) {
            return null;
        }
        if (categories.size() > 1) {
            findings.note("PORTAL-SEVERAL", location);
        }
        return new VatCategory(code, findings.value(category.getPercentValue(), Quantity::new, location + "/Percent"));
    }
}
