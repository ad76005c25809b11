package org.orderportal.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Amount;
import org.orderportal.base.CountryCode;
import org.orderportal.base.CurrencyCode;
import org.orderportal.invoice.Invoice.NationalVat;
import org.orderportal.order.Participant;
import org.orderportal.party.PostalAddress;

/** In which other currency the VAT of an invoice stands, and what it is there. */
@AnyDatabase
class NationalCurrencyTest {

    private static final CurrencyCode SEK = new CurrencyCode("SEK");
    private static final CurrencyCode EUR = new CurrencyCode("EUR");

    @Test
    void a_seller_accounts_in_the_currency_of_its_country() {
        assertThat(of("SE", EUR).other()).contains(SEK);
        assertThat(of("FI", SEK).other()).contains(EUR);
    }

    @Test
    void what_is_invoiced_in_that_currency_needs_no_other() {
        assertThat(of("SE", SEK).other()).isEmpty();
        assertThat(of("SE", SEK).vat(Amount.of("25"), BigDecimal.ONE)).isEmpty();
    }

    @Test
    void of_a_country_that_is_not_known_or_has_no_money_nobody_knows_it() {
        assertThat(of(null, EUR).other()).isEmpty();
        assertThat(of("1A", EUR).other()).isEmpty();
        assertThat(of("AQ", EUR).other()).isEmpty();
    }

    @Test
    void vat_is_what_one_unit_is_worth_times_it_rounded_and_unknown_until_somebody_says_the_rate() {
        var rate = new BigDecimal("11.2345");

        assertThat(of("SE", EUR).vat(Amount.of("25.01"), rate))
                .contains(new NationalVat(SEK, rate, Amount.of("280.97")));
        assertThat(of("SE", EUR).vat(Amount.of("25.01"), null)).isEmpty();
    }

    private static NationalCurrency of(@Nullable String country, CurrencyCode invoiced) {
        var address = new PostalAddress(
                null, null, null, null, null, null, country == null ? null : new CountryCode(country));
        return new NationalCurrency(
                new Participant("Seller AB", null, null, List.of(), null, null, address, null), invoiced);
    }
}
