package org.orderportal.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.orderportal.base.Amount;
import org.orderportal.base.CurrencyCode;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitPrice;
import org.orderportal.invoice.Invoice.Extra;
import org.orderportal.invoice.Invoice.Part;
import org.orderportal.invoice.InvoiceArithmetic.Reason;
import org.orderportal.invoice.InvoiceArithmetic.Taxed;

/**
 * What an invoice comes to, beside an oracle that works it out in another way: in whole hundredths, as fractions of
 * integers, after the text of EN 16931.
 */
class InvoiceArithmeticTest {

    private static final CurrencyCode EUR = new CurrencyCode("EUR");
    private static final List<VatRate> RATES = List.of(
            rate(VatCategory.S, "25"),
            rate(VatCategory.S, "12"),
            rate(VatCategory.S, "6"),
            rate(VatCategory.S, "5.5"),
            rate(VatCategory.Z, "0"),
            rate(VatCategory.E, "0"),
            rate(VatCategory.AE, "0"));

    private static VatRate rate(VatCategory category, String percent) {
        return VatRate.of(category, Quantity.of(percent));
    }

    private static InvoiceTotals totals(CurrencyCode currency, List<Taxed> rows, Extra... extras) {
        return InvoiceArithmetic.totals(rows, List.of(extras), currency, category -> new Reason(null, "because"));
    }

    private static Extra extra(boolean charge, String amount, VatRate vat) {
        return new Extra(charge, null, "Freight", Amount.of(amount), null, null, vat, null);
    }

    private static Amount goods(String quantity, String price, String base) {
        return InvoiceArithmetic.goods(
                Quantity.of(quantity), UnitPrice.of(price), base.isEmpty() ? null : Quantity.of(base));
    }

    @Test
    void a_row_is_rounded_once() {
        assertThat(goods("3", "33.335", "")).isEqualTo(Amount.of("100.01"));
        assertThat(goods("7", "1.10", "100")).isEqualTo(Amount.of("0.08"));
        assertThat(goods("1", "0.005", "")).isEqualTo(Amount.of("0.01"));
        assertThat(goods("2", "0.50", "0"))
                .as("a price for nothing is one for a piece")
                .isEqualTo(Amount.of("1"));
        assertThat(goods("-1", "0.125", "")).isEqualTo(Amount.of("-0.13"));
    }

    @Test
    void the_parts_of_a_row_are_added_after_they_are_rounded() {
        var charge = new Part(true, null, "Cut", Amount.of("0.55"), null, null);
        var discount = new Part(false, "95", null, Amount.of("10.01"), null, null);

        assertThat(InvoiceArithmetic.lineNet(goods("10", "10", ""), List.of(charge, discount)))
                .isEqualTo(Amount.of("90.54"));
    }

    @Test
    void vat_is_worked_out_on_the_sum_of_a_rate_and_not_row_by_row() {
        var row = new Taxed(RATES.getFirst(), Amount.of("0.10"));

        var totals = totals(EUR, List.of(row, row, row));

        assertThat(totals.groups()).hasSize(1);
        assertThat(totals.vat()).isEqualTo(Amount.of("0.08"));
        assertThat(totals.payable()).isEqualTo(Amount.of("0.38"));
    }

    @Test
    void a_rate_is_one_whatever_its_decimals_and_what_is_not_taxed_is_one_group() {
        var twentyFive = List.of(rate(VatCategory.S, "25"), rate(VatCategory.S, "25.00"));
        var exempt = List.of(rate(VatCategory.E, "0"), rate(VatCategory.E, "25"));
        var rows = new ArrayList<Taxed>();
        twentyFive.forEach(rate -> rows.add(new Taxed(rate, Amount.of("1"))));
        exempt.forEach(rate -> rows.add(new Taxed(rate, Amount.of("1"))));

        var totals = totals(EUR, rows);

        assertThat(totals.groups()).hasSize(2);
        assertThat(totals.groups().getLast().reason()).isEqualTo("because");
    }

    @Test
    void only_the_payable_of_a_currency_without_decimals_is_rounded() {
        var row = new Taxed(RATES.get(1), Amount.of("1000.50"));

        var yen = totals(new CurrencyCode("JPY"), List.of(row));

        assertThat(yen.gross()).isEqualTo(Amount.of("1120.56"));
        assertThat(yen.payable()).isEqualTo(Amount.of("1121"));
        assertThat(yen.rounding()).isEqualTo(Amount.of("0.44"));
        assertThat(totals(EUR, List.of(row)).rounding()).isEqualTo(Amount.ZERO);
    }

    @Test
    void a_currency_has_the_decimals_that_the_standard_gives_it_and_an_unknown_one_two() {
        assertThat(InvoiceArithmetic.decimals(EUR)).isEqualTo(2);
        assertThat(InvoiceArithmetic.decimals(new CurrencyCode("JPY"))).isZero();
        assertThat(InvoiceArithmetic.decimals(new CurrencyCode("KWD"))).isEqualTo(3);
        assertThat(InvoiceArithmetic.decimals(new CurrencyCode("ZZZ"))).isEqualTo(2);
    }

    @Test
    void a_part_of_an_amount_is_rounded_and_nothing_of_nothing() {
        var whole = new BigDecimal("3");

        assertThat(InvoiceArithmetic.proportion(Amount.of("10"), BigDecimal.ONE, whole))
                .isEqualTo(Amount.of("3.33"));
        assertThat(InvoiceArithmetic.proportion(Amount.of("10"), BigDecimal.TWO, whole))
                .isEqualTo(Amount.of("6.67"));
        assertThat(InvoiceArithmetic.proportion(Amount.of("10"), BigDecimal.ONE, BigDecimal.ZERO))
                .isEqualTo(Amount.ZERO);
        assertThat(InvoiceArithmetic.share(Amount.of("0.10"), Quantity.of("25")))
                .isEqualTo(Amount.of("0.03"));
    }

    @RepeatedTest(200)
    void whatever_stands_on_it_the_sums_are_those_of_the_standard(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var rows = new ArrayList<Taxed>();
        var oracle = new Oracle();
        for (int row = 0; row < 1 + random.nextInt(40); row++) {
            var quantity = decimal(random, 6, 4);
            var price = decimal(random, 5, 6);
            var base = random.nextBoolean() ? new BigDecimal(1 + random.nextInt(1000)) : null;
            var rate = RATES.get(random.nextInt(RATES.size()));
            var goods = InvoiceArithmetic.goods(
                    new Quantity(quantity), new UnitPrice(price), base == null ? null : new Quantity(base));
            assertThat(cents(goods)).isEqualTo(Oracle.goods(quantity, price, base));
            rows.add(new Taxed(rate, goods));
            oracle.add(rate, cents(goods));
        }
        var extras = new Extra[random.nextInt(4)];
        for (int place = 0; place < extras.length; place++) {
            extras[place] = extra(random.nextBoolean(), decimal(random, 3, 2).toPlainString(), RATES.get(place));
            oracle.extra(extras[place]);
        }

        var totals = totals(EUR, rows, extras);

        assertThat(cents(totals.net())).isEqualTo(oracle.net());
        assertThat(cents(totals.vat())).isEqualTo(oracle.vat());
        assertThat(cents(totals.gross())).isEqualTo(oracle.net().add(oracle.vat()));
        assertThat(totals.lineNet().minus(totals.allowances()).plus(totals.charges()))
                .isEqualTo(totals.net());
        assertThat(totals.groups()).hasSize(oracle.bases.size());
    }

    private static BigDecimal decimal(Random random, int digits, int decimals) {
        var unscaled = new BigInteger(digits * 3, random).mod(BigInteger.TEN.pow(digits));
        return new BigDecimal(unscaled, random.nextInt(decimals + 1));
    }

    private static BigInteger cents(Amount amount) {
        return amount.value().movePointRight(2).toBigIntegerExact();
    }

    /** The same in hundredths: every rounding is a division of integers. */
    private static final class Oracle {

        private final Map<String, BigInteger> bases = new TreeMap<>();
        private final Map<String, BigDecimal> percents = new TreeMap<>();

        static BigInteger goods(
                BigDecimal quantity, BigDecimal price, @org.jspecify.annotations.Nullable BigDecimal base) {
            var numerator =
                    quantity.unscaledValue().multiply(price.unscaledValue()).multiply(BigInteger.valueOf(100));
            var denominator = BigInteger.TEN.pow(quantity.scale() + price.scale());
            return half(numerator, base == null ? denominator : denominator.multiply(base.toBigIntegerExact()));
        }

        /** Half away from zero. */
        private static BigInteger half(BigInteger numerator, BigInteger denominator) {
            var twice = numerator.abs().shiftLeft(1).add(denominator).divide(denominator.shiftLeft(1));
            return numerator.signum() < 0 ? twice.negate() : twice;
        }

        void add(VatRate rate, BigInteger cents) {
            var key = rate.category() + (rate.category() == VatCategory.S ? " " + rate.rate() : "");
            bases.merge(key, cents, BigInteger::add);
            percents.put(key, rate.rate());
        }

        void extra(Extra extra) {
            var cents = cents(extra.amount());
            add(extra.vat(), extra.charge() ? cents : cents.negate());
        }

        BigInteger net() {
            return bases.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        }

        BigInteger vat() {
            return bases.entrySet().stream()
                    .map(base -> {
                        var percent = percents.get(base.getKey());
                        return half(
                                base.getValue().multiply(percent.unscaledValue()),
                                BigInteger.TEN.pow(percent.scale() + 2));
                    })
                    .reduce(BigInteger.ZERO, BigInteger::add);
        }
    }
}
