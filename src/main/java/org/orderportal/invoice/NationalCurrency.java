package org.orderportal.invoice;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.CurrencyCode;
import org.orderportal.invoice.Invoice.NationalVat;
import org.orderportal.order.Participant;

/** The currency in which the seller accounts for VAT: that of its country (BT-6). */
record NationalCurrency(Participant seller, CurrencyCode invoiced) {

    /** The VAT in that currency, once somebody said what one unit of the invoice's is worth. */
    Optional<NationalVat> vat(Amount vat, @Nullable BigDecimal rate) {
        return rate == null
                ? Optional.empty()
                : other().map(currency -> new NationalVat(
                        currency, rate, Amount.rounded(vat.value().multiply(rate))));
    }

    /** Empty where the invoice is in that currency, or nobody knows which it is. */
    Optional<CurrencyCode> other() {
        var country = seller.address().country();
        if (country == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Currency.getInstance(Locale.of("", country.code())))
                    .map(currency -> new CurrencyCode(currency.getCurrencyCode()))
                    .filter(currency -> !currency.equals(invoiced));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
