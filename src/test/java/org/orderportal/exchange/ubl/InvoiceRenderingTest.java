package org.orderportal.exchange.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.document.Rendered;
import org.orderportal.document.RuleBreak;
import org.orderportal.invoice.Invoice.Part;
import org.orderportal.invoice.Invoice.Payment;
import org.orderportal.invoice.InvoiceKind;
import org.orderportal.invoice.PaymentKind;
import org.orderportal.invoice.SampleInvoice;
import org.orderportal.invoice.VatCategory;
import org.orderportal.invoice.VatRate;
import org.orderportal.order.FileContent;
import org.orderportal.order.OrderedLine.ItemClass;
import org.orderportal.party.Identifier;

/** Invoices as Peppol BIS Billing 3, and what the official rules say of them. */
class InvoiceRenderingTest {

    private static final VatRate FULL = VatRate.of(VatCategory.S, Quantity.of(25));
    private static final VatRate REDUCED = VatRate.of(VatCategory.S, Quantity.of(12));
    private static final String IBAN = "SE4550000000058398257466";

    private final UblInvoices invoices = new UblInvoices(new RuleBook());

    private static VatRate without(VatCategory category) {
        return VatRate.of(category, null);
    }

    private static SampleInvoice plain() {
        return new SampleInvoice().row("10", "10", FULL).payment(PaymentKind.IBAN, IBAN);
    }

    private Rendered render(SampleInvoice invoice, FileContent... files) {
        return invoices.render(invoice.made(), List.of(files));
    }

    private static String text(Rendered rendered) {
        return new String(rendered.bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> fatal(Rendered rendered) {
        return rendered.breaks().stream()
                .filter(RuleBreak::fatal)
                .map(RuleBreak::rule)
                .toList();
    }

    private static List<String> all(Rendered rendered) {
        return rendered.breaks().stream()
                .map(broken -> broken.rule() + " " + broken.text())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"STANDARD", "DEBIT", "CREDIT"})
    void several_rates_charges_and_price_bases_break_no_rule(InvoiceKind kind) {
        var discount = new Part(false, "95", "Discount", Amount.of("1.50"), Quantity.of(10), Amount.of("15.00"));
        var charge = new Part(true, "FC", "Freight", Amount.of("0.37"), null, null);

        var rendered = render(plain().kind(kind)
                .row("7", "KGM", "123.4567", "100", REDUCED, charge)
                .row("3", "5", FULL, discount)
                .extra(true, "99.95", FULL)
                .extra(false, "10", REDUCED));

        assertThat(all(rendered)).isEmpty();
        assertThat(rendered.ruleSet())
                .isEqualTo("eu.peppol.bis3:" + (kind == InvoiceKind.CREDIT ? "creditnote" : "invoice") + ":2026.5");
        assertThat(text(rendered)).contains(">" + kind.code() + "</cbc:").contains("<cbc:ID>DA-3</cbc:ID>");
    }

    @ParameterizedTest
    @CsvSource({
        "AE, VATEX-EU-AE, DE123456788, DE",
        "K, VATEX-EU-IC, DE123456788, DE",
        "G, VATEX-EU-G, , US",
        "E, VATEX-EU-132, SE212000123401, SE",
        "O, VATEX-EU-O, , SE",
        "Z, , SE212000123401, SE"
    })
    void each_category_goes_out_with_what_it_needs(
            VatCategory category, String reason, String buyerVat, String country) {
        var invoice = new SampleInvoice()
                .row("10", "10", without(category))
                .payment(PaymentKind.IBAN, IBAN)
                .buyerVat(buyerVat)
                .buyerAt(SampleInvoice.address("Hafen 3", "Town", "20457", country));

        var rendered = render(reason == null ? invoice : invoice.because(reason));

        assertThat(all(rendered)).isEmpty();
    }

    @Test
    void an_invoice_outside_the_scope_of_vat_names_no_vat_number() {
        var rendered = render(
                new SampleInvoice().row("1", "10", without(VatCategory.O)).because("VATEX-EU-O"));

        assertThat(text(rendered)).doesNotContain("SE556677889901").contains("5566778899");
    }

    @Test
    void vat_is_told_in_the_currency_of_the_country_too() {
        var rendered = render(plain().currency("EUR").exchangeRate("11.25"));

        assertThat(all(rendered)).isEmpty();
        assertThat(text(rendered))
                .contains("<cbc:TaxCurrencyCode>SEK</cbc:TaxCurrencyCode>")
                .contains("<cbc:TaxAmount currencyID=\"SEK\">281.25</cbc:TaxAmount>");
    }

    @Test
    void money_without_decimals_is_rounded_where_it_is_paid() {
        var rendered = render(new SampleInvoice().currency("JPY").row("1", "1000.50", REDUCED));

        assertThat(all(rendered)).isEmpty();
        assertThat(text(rendered))
                .contains("<cbc:PayableRoundingAmount currencyID=\"JPY\">0.44</cbc:PayableRoundingAmount>")
                .contains("<cbc:PayableAmount currencyID=\"JPY\">1121.00</cbc:PayableAmount>");
    }

    static List<Arguments> ways() {
        var debit =
                new Payment(PaymentKind.DIRECT_DEBIT, null, null, null, "M-1", "DE98ZZZ09999999999", IBAN, null, null);
        var card = new Payment(PaymentKind.CARD, null, null, "Karin Holm", null, null, null, "4242", "VISA");
        return List.of(
                Arguments.of(
                        new SampleInvoice().payment(PaymentKind.BANKGIRO, "5805-6201"), ">SE:BANKGIRO<", ">58056201<"),
                Arguments.of(
                        new SampleInvoice().payment(PaymentKind.PLUSGIRO, "123456-6"), ">SE:PLUSGIRO<", ">1234566<"),
                Arguments.of(new SampleInvoice().payment(PaymentKind.OTHER, "12 34"), ">12 34<", ">30<"),
                Arguments.of(new SampleInvoice().payment(debit), ">M-1<", "schemeID=\"SEPA\">DE98ZZZ09999999999<"),
                Arguments.of(new SampleInvoice().payment(card), ">4242<", ">VISA<"),
                Arguments.of(
                        new SampleInvoice().payment(PaymentKind.IBAN, IBAN).payment(PaymentKind.BANKGIRO, "5805-6201"),
                        ">" + IBAN + "<",
                        ">58056201<"));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void each_way_to_pay_goes_out(SampleInvoice invoice, String one, String other) {
        var rendered = render(invoice.row("10", "10", FULL));

        assertThat(all(rendered)).isEmpty();
        assertThat(text(rendered)).contains(one, other);
    }

    @Test
    void a_way_to_pay_of_another_kind_stands_in_the_pdf_only() {
        var card = new Payment(PaymentKind.CARD, null, null, null, null, null, null, "4242", "VISA");

        var rendered = render(plain().payment(card));

        assertThat(fatal(rendered)).isEmpty();
        assertThat(rendered.breaks()).extracting(RuleBreak::rule).containsExactly("PORTAL-PAYMENT");
        assertThat(text(rendered)).doesNotContain("4242");
    }

    @Test
    void one_card_and_one_direct_debit_are_carried_at_most() {
        var card = new Payment(PaymentKind.CARD, null, null, null, null, null, null, "4242", "VISA");
        var other = new Payment(PaymentKind.CARD, null, null, null, null, null, null, "1881", "VISA");

        var cards =
                render(new SampleInvoice().row("10", "10", FULL).payment(card).payment(other));
        var debits = render(
                new SampleInvoice().row("10", "10", FULL).payment(debit("M-1")).payment(debit("M-2")));

        assertThat(all(cards)).singleElement().asString().startsWith("PORTAL-PAYMENT");
        assertThat(text(cards)).contains(">4242<").doesNotContain(">1881<");
        assertThat(all(debits)).singleElement().asString().startsWith("PORTAL-PAYMENT");
        assertThat(text(debits)).contains(">M-1<").doesNotContain(">M-2<");
    }

    private static Payment debit(String mandate) {
        return new Payment(PaymentKind.DIRECT_DEBIT, null, null, null, mandate, "DE98ZZZ09999999999", IBAN, null, null);
    }

    @Test
    void the_creditor_is_named_only_with_its_direct_debit() {
        var rendered = render(plain().payment(debit("M-1")));

        assertThat(fatal(rendered)).isEmpty();
        assertThat(text(rendered)).doesNotContain("SEPA", "DE98ZZZ09999999999", ">M-1<");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "4711, Hex bolt M8, Hex bolt M8",
                "47-11/2, '7391\nHex bolt M8\nGalvanised', Hex bolt M8",
                "4711, -, 4711",
                "4711, 12, 4711",
                "M8, Hex bolt, M8"
            })
    void a_number_that_stands_in_for_the_name_of_an_article_gives_way_to_its_description(
            String name, String description, String shown) {
        var lines = description == null ? null : description.replace("\\n", "\n");

        var rendered = render(plain().article(name, lines));

        assertThat(fatal(rendered)).isEmpty();
        assertThat(text(rendered)).contains("<cbc:Name>" + shown + "</cbc:Name>");
    }

    private static SampleInvoice danish(ItemClass itemClass) {
        var copenhagen = SampleInvoice.address("Havnen 1", "København", "1000", "DK");
        return new SampleInvoice()
                .row("10", "10", FULL)
                .article("Bolt", null, itemClass)
                .currency("DKK")
                .sellerAt(copenhagen, new Identifier("0184", "DK13585628"))
                .sellerVat("DK13585628")
                .buyerVat(null)
                .buyerAt(copenhagen)
                .payment(new Payment(
                        PaymentKind.IBAN, "DK5000400440116243", "DABADKKK", null, null, null, null, null, null));
    }

    @Test
    void within_denmark_a_class_of_no_version_is_left_out_and_said() {
        var without = render(danish(new ItemClass("TST", "31161600")));
        var with = render(danish(new ItemClass("TST", "31161600", "26.08.01")));

        assertThat(all(without)).singleElement().asString().startsWith("PORTAL-NO-LIST-VERSION");
        assertThat(text(without)).doesNotContain("31161600").contains(">31</cbc:PaymentMeansCode>");
        assertThat(all(with)).isEmpty();
        assertThat(text(with)).contains("listID=\"TST\" listVersionID=\"26.08.01\">31161600<");
    }

    @Test
    void elsewhere_a_class_needs_no_version() {
        var rendered = render(plain().article("Bolt", null, new ItemClass("TST", "31161600")));

        assertThat(all(rendered)).isEmpty();
        assertThat(text(rendered)).contains("listID=\"TST\">31161600<");
    }

    @Test
    void files_travel_inside_and_others_are_named() {
        var pdf = new FileContent("note.pdf", "application/pdf", new byte[] {1});
        var drawing = new FileContent("plan.dwg", "application/dwg", new byte[] {1});

        var rendered = render(plain(), pdf, drawing);

        assertThat(fatal(rendered)).isEmpty();
        assertThat(rendered.breaks()).extracting(RuleBreak::rule).containsExactly("PORTAL-FILE-INVOICE");
        assertThat(text(rendered)).contains("note.pdf").doesNotContain("plan.dwg");
    }

    @Test
    void a_long_invoice_is_checked_to_its_end() {
        var invoice = new SampleInvoice();
        for (int row = 0; row < 1_000; row++) {
            invoice.row("3", "1.10", FULL);
        }

        assertThat(all(render(invoice))).isEmpty();
    }
}
