package org.orderportal.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftRefused;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.Receipt;
import org.orderportal.order.OrderedLine;

/** What an invoice needs, what is asked for once, and what it says no to. */
@AnyDatabase
class InvoiceRulesTest extends InvoicingSupplier {

    private static final String NO_WAY = "WARNING invoice.problem.no-way";

    private void allRows(DocumentId draft, String field, String text) {
        write(draft, FieldAddress.ALL_ROWS, field, text);
    }

    @ParameterizedTest
    @CsvSource({
        "AE, ERROR invoice.problem.buyer-vat",
        "K, ERROR invoice.problem.buyer-vat ERROR invoice.problem.delivered-on",
        "G, ''",
        "E, ERROR invoice.problem.vat-reason",
        "O, ERROR invoice.problem.seller-registration",
        "Z, ''",
        "S 24, ERROR invoice.problem.swedish-rate ERROR invoice.problem.swedish-rate ERROR"
                + " invoice.problem.swedish-rate",
        "much, ERROR invoice.problem.vat-unreadable ERROR invoice.problem.vat-unreadable ERROR"
                + " invoice.problem.vat-unreadable"
    })
    void each_category_asks_for_what_it_needs(String vat, String asked) {
        var draft = open();

        allRows(draft, InvoiceField.VAT, vat);

        var found = problems(draft).stream()
                .filter(problem -> !problem.equals(NO_WAY))
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"25, S 25", "25\u00a0%, S 25", "'s 12,5 %', S 12.5", "ae, AE", "O, O"})
    void vat_is_read_as_people_write_it_and_as_the_portal_shows_it(String typed, String kept) {
        assertThat(VatText.read(typed).map(VatText::write)).contains(kept);
        assertThat(VatText.read("0")).isEmpty();
        assertThat(VatText.read("AE 25")).isEmpty();
    }

    @Test
    void what_is_outside_the_scope_stands_on_an_invoice_of_its_own() {
        var draft = open();
        header(draft, InvoiceField.SELLER_REGISTRATION, "556677-8899");
        write(draft, line(0), InvoiceField.VAT, "O");
        assertThat(problems(draft)).contains("ERROR invoice.problem.mixed-o");

        write(draft, line(0), InvoiceField.INCLUDED, "false");
        send(draft);

        var rest = open();
        write(rest, line(0), InvoiceField.VAT, "O");
        header(rest, InvoiceField.SELLER_REGISTRATION, "556677-8899");
        assertThat(xml(send(rest))).contains("VATEX-EU-O").doesNotContain("SE556677889901");
    }

    @Test
    void what_was_told_once_is_not_asked_again() {
        run(() -> companies.setVatNumber(supplier.id(), null));
        var draft = open();
        assertThat(problems(draft)).contains("ERROR invoice.problem.seller-vat");
        header(draft, InvoiceField.SELLER_VAT, "SE556677889901");
        header(draft, InvoiceField.FINE, "8");
        header(draft, InvoiceField.TERMS, "10 days net");
        var way = addRow(draft, InvoiceField.PAYMENT);
        write(draft, way, InvoiceField.WAY, "BANKGIRO");
        write(draft, way, InvoiceField.ACCOUNT, "58056201");
        assertThat(problems(draft)).isEmpty();
        assertThat(xml(send(draft))).contains("Overdue interest 8 % a year");

        order = receive(org.orderportal.response.OrderToAnswer.lines(3));
        var next = form(open());

        assertThat(next.problemsBeforeSending()).isEmpty();
        assertThat(next.payments().getFirst().way().account()).isEqualTo("5805-6201");
        assertThat(next.text(FieldAddress.header(InvoiceField.TERMS))).isEqualTo("10 days net");
        assertThat(next.text(FieldAddress.header(InvoiceField.DUE_ON)))
                .isEqualTo(java.time.LocalDate.parse(next.text(FieldAddress.header(InvoiceField.ISSUED_ON)))
                        .plusDays(10)
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({
        "BANKGIRO, 5805-6201, 12345675, invoice.reference.ocr",
        "BANKGIRO, 5805-6201, Faktura 12345675, ",
        "BANKGIRO, 5805-6201, 1234 5674, ",
        "PLUSGIRO, 123456-6, 17, invoice.reference.ocr",
        "IBAN, FI2112345600000785, 1234562, invoice.reference.finnish",
        "IBAN, FI2112345600000785, 1234561, ",
        "IBAN, NO9386011117947, 12345675, invoice.reference.kid",
        "IBAN, NO9386011117947, 0006-, ",
        "IBAN, SE4550000000058398257466, 12345675, ",
        "IBAN, SE4550000000058398257466, RF19539007547034, invoice.problem.rf-reference",
        "IBAN, SE4550000000058398257466, rf18 5390 0754 7034, ",
        "IBAN, SE45, , invoice.problem.iban",
        "BANKGIRO, 5805-6202, , invoice.problem.bankgiro",
        "PLUSGIRO, 1234567, , invoice.problem.plusgiro",
    })
    void what_one_pays_by_is_checked(String kind, String account, String reference, String problem) {
        var draft = open();
        var way = addRow(draft, InvoiceField.PAYMENT);
        write(draft, way, InvoiceField.WAY, kind);
        write(draft, way, InvoiceField.ACCOUNT, account);
        header(draft, InvoiceField.PAYMENT_REFERENCE, reference);

        assertThat(problems(draft)).isEqualTo(problem == null ? List.of() : List.of("ERROR " + problem));
    }

    @Test
    void a_reference_that_machines_read_goes_out_without_blanks() {
        var draft = open();
        var way = addRow(draft, InvoiceField.PAYMENT);
        write(draft, way, InvoiceField.WAY, "BANKGIRO");
        write(draft, way, InvoiceField.ACCOUNT, "BG 5805 6201");
        header(draft, InvoiceField.PAYMENT_REFERENCE, "1234 5674");

        assertThat(xml(send(draft))).contains("<cbc:PaymentID>12345674</cbc:PaymentID>", ">58056201<");
    }

    @Test
    void price_and_vat_that_no_order_says_are_asked_for_once() {
        var bare = bare(org.orderportal.response.OrderToAnswer.lines(5).getFirst());
        order = receive(List.of(bare));
        var draft = open();
        assertThat(problems(draft))
                .contains("ERROR invoice.problem.price-missing", "ERROR invoice.problem.vat-missing");
        write(draft, line(0), InvoiceField.PRICE, "12.50");
        write(draft, line(0), InvoiceField.VAT, "S 12");
        send(draft);

        order = receive(List.of(bare));
        var next = form(open());

        assertThat(next.row(line(0)).net()).isEqualTo(Amount.of("62.5"));
        assertThat(next.row(line(0)).vat()).isEqualTo(VatRate.of(VatCategory.S, Quantity.of(12)));
    }

    private static OrderedLine bare(OrderedLine line) {
        return new OrderedLine(
                line.ref(),
                line.quantity(),
                line.unit(),
                "Bandage without a price",
                null,
                null,
                "B-BARE",
                line.sellersItemId(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                line.requestedFrom(),
                line.requestedUntil(),
                null,
                null);
    }

    @Test
    void a_number_of_ones_own_is_taken_and_never_twice() {
        var draft = only("1");
        header(draft, InvoiceField.NUMBER, "2026-001");
        assertThat(send(draft).number()).isEqualTo("2026-001");

        var second = only("1");
        header(second, InvoiceField.NUMBER, "2026-001");
        assertThatThrownBy(() -> send(second))
                .isInstanceOfSatisfying(
                        DraftRefused.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(problem -> problem.at() + " " + problem.key())
                                .containsExactly(FieldAddress.header(InvoiceField.NUMBER) + " document.number-used"));

        header(second, InvoiceField.NUMBER, "");
        assertThat(send(second).number()).isEqualTo("IN-1");
    }

    @Test
    void charges_discounts_and_the_discount_of_a_row_are_in_the_sums() {
        var draft = only("10");
        write(draft, line(0), InvoiceField.DISCOUNT_PERCENT, "10");
        var charge = addRow(draft, InvoiceField.CHARGE);
        write(draft, charge, InvoiceField.DESCRIPTION, "Freight");
        write(draft, charge, InvoiceField.AMOUNT, "50");
        var discount = addRow(draft, InvoiceField.DISCOUNT);
        write(draft, discount, InvoiceField.REASON_OF, "95");
        write(draft, discount, InvoiceField.PERCENT, "10");

        var totals = form(draft).totals();

        assertThat(totals.lineNet()).isEqualTo(Amount.of("90"));
        assertThat(totals.charges()).isEqualTo(Amount.of("50"));
        assertThat(totals.allowances()).isEqualTo(Amount.of("9"));
        assertThat(totals.payable()).isEqualTo(Amount.of("163.75"));
        assertThat(xml(send(draft))).contains("<cbc:MultiplierFactorNumeric>10</cbc:MultiplierFactorNumeric>");
    }

    @Test
    void never_more_than_is_left_is_credited_in_quantity_or_amount() {
        var invoice = send(only("10"));
        var byQuantity = credit(invoice, InvoiceField.BY_QUANTITY);
        header(byQuantity, InvoiceField.AGAIN, "false");
        write(byQuantity, line(0), InvoiceField.QUANTITY, "11");
        assertThat(problems(byQuantity)).contains("ERROR invoice.problem.credit-over");
        write(byQuantity, line(0), InvoiceField.QUANTITY, "4");
        send(byQuantity);

        var byAmount = credit(invoice, InvoiceField.BY_AMOUNT);
        header(byAmount, InvoiceField.AMOUNT, "60.01");
        assertThat(problems(byAmount)).contains("ERROR invoice.problem.credit-amount-over");
        header(byAmount, InvoiceField.AMOUNT, "20");
        send(byAmount);

        var rest = credit(invoice, InvoiceField.WHOLE);
        header(rest, InvoiceField.AGAIN, "true");
        assertThat(form(rest).totals().net()).isEqualTo(Amount.of("40"));
        send(rest);
        assertThat(sums(0).writtenOff()).isEqualTo(Quantity.of(4));
        assertThat(sums(0).credited()).isEqualTo(Quantity.of(6));
        assertThat(problems(credit(invoice, InvoiceField.WHOLE))).contains("ERROR invoice.problem.nothing");
    }

    private DocumentId credit(Receipt invoice, String mode) {
        var draft = karin.call(() -> invoices.openCredit(invoice.id()));
        header(draft, InvoiceField.MODE, mode);
        return draft;
    }

    @Test
    void an_invoice_that_was_credited_cannot_be_taken_back() {
        var invoice = send(only("10"));
        var draft = credit(invoice, InvoiceField.WHOLE);
        header(draft, InvoiceField.AGAIN, "true");
        var note = send(draft);

        assertThatThrownBy(() -> karin.call(() -> sending.undo(invoice.id())))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly(note.number()));

        karin.call(() -> sending.undo(note.id()));
        karin.call(() -> sending.undo(invoice.id()));
        assertThat(sums(0).invoiced()).isEqualTo(Quantity.ZERO);
    }

    @Test
    void of_two_invoices_from_one_advice_the_second_looks_again() {
        var advice = dispatch("4");
        var first = karin.call(() -> invoices.open(order, List.of(advice.id())));
        write(first, line(0), InvoiceField.QUANTITY, "1");
        var seen = karin.call(() -> invoices.create(order, UUID.randomUUID().toString()));
        header(seen, InvoiceField.BASE, advice.id().toString());
        send(first);

        assertThat(form(seen).row(line(0)).counted()).isEqualTo(Quantity.of(3));
        send(seen);
        assertThat(sums(0).invoiced()).isEqualTo(Quantity.of(4));
    }
}
