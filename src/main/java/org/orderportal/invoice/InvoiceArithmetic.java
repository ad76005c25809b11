package org.orderportal.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.CurrencyCode;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitPrice;
import org.orderportal.invoice.Invoice.Extra;
import org.orderportal.invoice.Invoice.Part;
import org.orderportal.invoice.InvoiceTotals.VatGroup;

/**
 * Adds up an invoice as EN 16931 does. Every amount has two decimals, whatever its currency; each is rounded once, half away
 * from zero, where the standard says so, and nowhere else.
 */
final class InvoiceArithmetic {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** An amount with what is charged on it. */
    record Taxed(VatRate rate, Amount amount) {}

    /** Why no VAT is charged. */
    record Reason(@Nullable String code, @Nullable String words) {
        static final Reason NONE = new Reason(null, null);
    }

    private InvoiceArithmetic() {}

    /** What the goods of a row cost, before its charges and discounts: BT-129 x BT-146 / BT-149, rounded. */
    static Amount goods(Quantity quantity, UnitPrice price, @Nullable Quantity baseQuantity) {
        var value = quantity.value().multiply(price.value());
        var base = baseQuantity == null || baseQuantity.isZero() ? BigDecimal.ONE : baseQuantity.value();
        return new Amount(value.divide(base, DECIMALS, RoundingMode.HALF_UP));
    }

    /** BT-131: the goods with the charges of the row, and without its discounts. */
    static Amount lineNet(Amount goods, List<Part> parts) {
        return parts.stream()
                .reduce(
                        goods,
                        (sum, part) -> part.charge() ? sum.plus(part.amount()) : sum.minus(part.amount()),
                        Amount::plus);
    }

    /** So many per cent of an amount, rounded. */
    static Amount share(Amount of, Quantity percent) {
        return Amount.rounded(of.value().multiply(percent.value()).divide(HUNDRED));
    }

    /** The part of an amount that is {@code of} out of {@code whole}, rounded; nothing of nothing. */
    static Amount proportion(Amount amount, BigDecimal of, BigDecimal whole) {
        return whole.signum() == 0
                ? Amount.ZERO
                : new Amount(amount.value().multiply(of).divide(whole, DECIMALS, RoundingMode.HALF_UP));
    }

    /** @param reasons why a category is not charged */
    static InvoiceTotals totals(
            List<Taxed> rows, List<Extra> extras, CurrencyCode currency, Function<VatCategory, Reason> reasons) {
        var lineNet = sum(rows.stream().map(Taxed::amount).toList());
        var allowances = sum(extras.stream()
                .filter(extra -> !extra.charge())
                .map(Extra::amount)
                .toList());
        var charges =
                sum(extras.stream().filter(Extra::charge).map(Extra::amount).toList());
        var groups = groups(rows, extras, reasons);
        var net = lineNet.minus(allowances).plus(charges);
        var vat = sum(groups.stream().map(VatGroup::vat).toList());
        var gross = net.plus(vat);
        var payable = payable(gross, currency);
        return new InvoiceTotals(lineNet, allowances, charges, net, vat, gross, payable.minus(gross), payable, groups);
    }

    /** One for each category and rate; those that are not taxed have one each, whatever rate was written (BG-23). */
    private static List<VatGroup> groups(List<Taxed> rows, List<Extra> extras, Function<VatCategory, Reason> reasons) {
        var bases = new LinkedHashMap<VatRate, Amount>();
        rows.forEach(row -> bases.merge(row.rate(), row.amount(), Amount::plus));
        extras.forEach(extra -> bases.merge(
                extra.vat(), extra.charge() ? extra.amount() : Amount.ZERO.minus(extra.amount()), Amount::plus));
        return bases.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue(), reasons))
                .toList();
    }

    private static VatGroup group(VatRate rate, Amount base, Function<VatCategory, Reason> reasons) {
        var vat = Amount.rounded(base.value().multiply(rate.rate()).divide(HUNDRED));
        var reason = rate.category().needsReason() ? reasons.apply(rate.category()) : Reason.NONE;
        return new VatGroup(rate, base, vat, reason.code(), reason.words());
    }

    /** Only the payable of a currency without decimals is rounded to it (BT-114). */
    private static Amount payable(Amount gross, CurrencyCode currency) {
        return decimals(currency) == 0 ? new Amount(gross.value().setScale(0, RoundingMode.HALF_UP)) : gross;
    }

    /** How many decimals money of that currency has; 2 where nobody knows. */
    static int decimals(CurrencyCode currency) {
        try {
            return Currency.getInstance(currency.code()).getDefaultFractionDigits();
        } catch (IllegalArgumentException unknown) {
            return DECIMALS;
        }
    }

    private static Amount sum(List<Amount> amounts) {
        return amounts.stream().reduce(Amount.ZERO, Amount::plus);
    }
}
