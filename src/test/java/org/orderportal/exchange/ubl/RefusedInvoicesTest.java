package org.orderportal.exchange.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.base.Quantity;
import org.orderportal.base.i18n.Texts;
import org.orderportal.document.RuleBreak;
import org.orderportal.document.RuleWords;
import org.orderportal.exchange.Problem;
import org.orderportal.invoice.PaymentKind;
import org.orderportal.invoice.SampleInvoice;
import org.orderportal.invoice.VatCategory;
import org.orderportal.invoice.VatRate;
import org.orderportal.order.FileContent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Good invoices that are spoilt in one way each, and the words in which a bookkeeper is told of it. */
class RefusedInvoicesTest {

    private static final VatRate FULL = VatRate.of(VatCategory.S, Quantity.of(25));
    private static final String IBAN = "SE4550000000058398257466";
    private static final List<String> LANGUAGES = List.of("en", "sv", "de", "fi");
    private static final Pattern RULE = Pattern.compile("document\\.rule\\.(.*)");
    private static final Pattern NAMED = Pattern.compile("name=\"id\">([^<]+)<");

    private static AnnotationConfigApplicationContext context;
    private static Texts texts;

    private final UblInvoices invoices = new UblInvoices(new RuleBook());

    @BeforeAll
    static void start() {
        context = new AnnotationConfigApplicationContext(Texts.class);
        texts = context.getBean(Texts.class);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static SampleInvoice plain() {
        return new SampleInvoice().row("10", "10", FULL).payment(PaymentKind.IBAN, IBAN);
    }

    private static SampleInvoice of(VatCategory category, String reason, String country) {
        return new SampleInvoice()
                .row("10", "10", VatRate.of(category, null))
                .payment(PaymentKind.IBAN, IBAN)
                .because(reason)
                .buyerAt(SampleInvoice.address("Hafen 3", "Town", "20457", country))
                .buyerVat("DE123456788");
    }

    private static String words(RuleBreak broken, String language) {
        return new RuleWords(texts, Locale.of(language)).of(broken);
    }

    private static Arguments spoilt(String rule, String words, String right, String wrong) {
        return spoilt(rule, words, plain(), right, wrong);
    }

    private static Arguments spoilt(String rule, String words, SampleInvoice invoice, String right, String wrong) {
        return Arguments.of(rule, words, invoice, right, wrong);
    }

    /** Those of the design (documents, 7), and what else can come of the portal's own forms. */
    static Stream<Arguments> spoilt() {
        var sellersVat = "(?s)<cac:PartyTaxScheme>.*?SE556677889901.*?</cac:PartyTaxScheme>";
        var buyersVat = "(?s)<cac:PartyTaxScheme>\\s*<cbc:CompanyID>DE123456788.*?</cac:PartyTaxScheme>";
        var amount = "(currencyID=\"SEK\">)100.00(</cbc:LineExtensionAmount>\\s*<cac:OrderLineReference>)";
        var outside = "VATEX-EU-O";
        return Stream.of(
                spoilt(
                        "PEPPOL-EN16931-R003",
                        "Enter the buyer reference",
                        "(?s)<cbc:BuyerReference>.*?</cbc:BuyerReference>|<cac:OrderReference>.*?</cac:OrderReference>",
                        ""),
                spoilt(
                        "BR-11",
                        "The buyer’s country is missing",
                        "(?s)(AccountingCustomerParty.*?)<cac:Country>.*?</cac:Country>",
                        "$1"),
                spoilt("BR-S-02", "your VAT number must stand on the invoice", sellersVat, ""),
                spoilt(
                        "PEPPOL-EN16931-R002",
                        "takes one note",
                        "<cbc:DocumentCurrencyCode>",
                        "<cbc:Note>More</cbc:Note><cbc:DocumentCurrencyCode>"),
                spoilt("PEPPOL-EN16931-R008", "left empty", "<cbc:AccountingCost>4711<", "<cbc:AccountingCost><"),
                spoilt("BR-CL-23", "The unit of a quantity", "unitCode=\"H87\"", "unitCode=\"PCE\""),
                spoilt("BR-CL-24", "PDF, PNG, JPEG", "mimeCode=\"application/pdf\"", "mimeCode=\"image/tiff\""),
                spoilt("BR-27", "A unit price is below 0", "(PriceAmount currencyID=\"SEK\">)10<", "$1-10<"),
                spoilt(
                        "PEPPOL-EN16931-R130",
                        "in the same unit",
                        "</cac:Price>",
                        "<cbc:BaseQuantity unitCode=\"KGM\">1</cbc:BaseQuantity></cac:Price>"),
                spoilt("BR-CO-10", "The sum of the rows", amount, "$1100.02$2"),
                spoilt("BR-DEC-23", "more than two decimals", amount, "$1100.001$2"),
                spoilt(
                        "BR-CO-16",
                        "The amount to pay is not",
                        "(PayableAmount currencyID=\"SEK\">)125.00<",
                        "$1125.01<"),
                spoilt(
                        "BR-E-10",
                        "why no VAT is charged",
                        of(VatCategory.E, "VATEX-EU-132", "SE"),
                        "(?s)<cbc:TaxExemptionReasonCode>.*?</cbc:TaxExemptionReasonCode>",
                        ""),
                spoilt("PEPPOL-COMMON-R040", "A GLN has a wrong check digit", "7350053850019", "7350053850010"),
                spoilt(
                        "BR-CO-26",
                        "Nothing tells for sure who you are",
                        of(VatCategory.O, outside, "SE"),
                        "(?s)<cbc:CompanyID schemeID=\"0007\">5566778899</cbc:CompanyID>",
                        ""),
                spoilt(
                        "BR-O-02",
                        "no VAT number may stand",
                        of(VatCategory.O, outside, "SE"),
                        "(<cac:PartyLegalEntity>\\s*<cbc:RegistrationName>Norrskog)",
                        "<cac:PartyTaxScheme><cbc:CompanyID>SE556677889901</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT"
                                + "</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>$1"),
                spoilt(
                        "BR-O-12",
                        "an invoice of its own",
                        plain().row("1", "10", VatRate.of(VatCategory.O, null)).because(outside),
                        "IN-7",
                        "IN-7"),
                spoilt(
                        "BR-O-10",
                        "why no VAT is charged",
                        of(VatCategory.O, outside, "SE"),
                        "(?s)<cbc:TaxExemptionReasonCode>.*?</cbc:TaxExemptionReasonCode>",
                        ""),
                spoilt("BR-AE-02", "the buyer’s must stand", of(VatCategory.AE, "VATEX-EU-AE", "DE"), buyersVat, ""),
                spoilt("BR-IC-02", "the buyer’s must stand", of(VatCategory.K, "VATEX-EU-IC", "DE"), buyersVat, ""),
                spoilt(
                        "BR-IC-11",
                        "the day of delivery, or a period",
                        of(VatCategory.K, "VATEX-EU-IC", "DE"),
                        "(?s)<cac:InvoicePeriod>.*?</cac:InvoicePeriod>|<cbc:ActualDeliveryDate>.*?</cbc:ActualDeliveryDate>",
                        ""),
                spoilt(
                        "BR-IC-12",
                        "the country to which the goods go",
                        of(VatCategory.K, "VATEX-EU-IC", "DE"),
                        "(?s)<cac:DeliveryLocation>.*?</cac:DeliveryLocation>",
                        ""),
                spoilt("BR-G-02", "your VAT number must stand", of(VatCategory.G, "VATEX-EU-G", "US"), sellersVat, ""),
                spoilt("BR-02", "has no number", "<cbc:ID>IN-7</cbc:ID>", ""),
                spoilt("BR-25", "does not name its article", "<cbc:Name>Bolt M1</cbc:Name>", ""),
                spoilt(
                        "SE-R-006",
                        "6, 12 or 25 per cent",
                        new SampleInvoice().row("1", "10", VatRate.of(VatCategory.S, Quantity.of(24))),
                        "IN-7",
                        "IN-7"),
                spoilt("BR-CO-09", "the two letters of its country", "SE556677889901", "5566778899"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void each_is_refused_by_the_name_of_its_rule_in_plain_words(
            String rule, String words, SampleInvoice invoice, String right, String wrong) {
        var broken = broken(rule, invoice, right, wrong);

        assertThat(words(broken, "en")).contains(words).doesNotContain("BT-", "BG-", "shall", "MUST");
        var said = LANGUAGES.stream().map(language -> words(broken, language)).toList();
        assertThat(said).doesNotHaveDuplicates().noneMatch(text -> text.equals(broken.text()));
    }

    private RuleBreak broken(String rule, SampleInvoice invoice, String right, String wrong) {
        var file = new FileContent("note.pdf", "application/pdf", new byte[] {1});
        var made = invoice.made();
        var document = new String(invoices.render(made, List.of(file)).bytes(), StandardCharsets.UTF_8);
        assertThat(Pattern.compile(right).matcher(document).find()).as(right).isTrue();
        var spoilt = document.replaceAll(right, wrong).getBytes(StandardCharsets.UTF_8);
        var found = invoices.check(spoilt, InvoiceMapping.rules(made));
        assertThat(found.stream().filter(Problem::fatal).map(Problem::rule)).contains(rule);
        return Verdict.of(spoilt, InvoiceMapping.rules(made), List.of(), found).breaks().stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_rule_without_words_of_its_own_is_told_by_its_family() {
        var broken = new RuleBreak("DK-R-016", true, null, "[DK-R-016]-A Credit note cannot have a negative total");

        assertThat(words(broken, "sv"))
                .isEqualTo("En regel i Danmark för säljare där: A Credit note cannot have a negative total");
    }

    @Test
    void what_the_portal_itself_leaves_out_is_told_in_the_readers_language() {
        var left = Problem.own("PORTAL-PAYMENT", false, null, "Card");
        var broken = new RuleBreak(left.rule(), false, null, left.text(), left.arguments());

        assertThat(words(broken, "sv")).contains("Card").isNotEqualTo(left.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "de", "fi"})
    void every_language_knows_the_same_rules(String language) throws IOException {
        assertThat(rules("_" + language)).isEqualTo(rules(""));
    }

    /** A rule whose name is misspelt would never be told of. */
    @Test
    void each_rule_with_words_is_one_of_the_official_ones() throws IOException {
        var official = new ArrayList<String>();
        for (var path : RuleSet.INVOICE.stylesheets()) {
            try (var stylesheet = getClass().getResourceAsStream(path)) {
                NAMED.matcher(new String(stylesheet.readAllBytes(), StandardCharsets.UTF_8))
                        .results()
                        .forEach(found -> official.add(found.group(1)));
            }
        }
        official.add(RuleSet.INVOICE.schemaRule());

        assertThat(rules(""))
                .allSatisfy(rule ->
                        assertThat(official).anyMatch(name -> name.equals(rule) || name.startsWith(rule + "-")));
    }

    private static TreeSet<String> rules(String language) throws IOException {
        try (var file =
                RefusedInvoicesTest.class.getResourceAsStream("/i18n/document-rules" + language + ".properties")) {
            var names = new TreeSet<String>();
            new PropertyResourceBundle(new java.io.InputStreamReader(file, StandardCharsets.UTF_8))
                    .keySet()
                    .forEach(key -> RULE.matcher(key).results().forEach(found -> names.add(found.group(1))));
            return names;
        }
    }
}
