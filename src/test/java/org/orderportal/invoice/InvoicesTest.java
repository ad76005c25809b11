package org.orderportal.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.order.InvoiceFacet;
import org.orderportal.order.ResponseFacet;

/** Invoices through the drafts that people write. */
class InvoicesTest extends InvoicingSupplier {

    @Test
    void all_that_may_be_invoiced_is_prefilled_and_adds_up() {
        var draft = open();

        assertThat(form(draft).rows())
                .extracting(row -> row.counted().toString())
                .containsExactly("10", "240", "6");
        assertThat(form(draft).totals().net()).isEqualTo(Amount.of("2560"));
        assertThat(form(draft).totals().vat()).isEqualTo(Amount.of("640"));
        assertThat(form(draft).totals().payable()).isEqualTo(Amount.of("3200"));

        var receipt = send(draft);

        assertThat(receipt.number()).isEqualTo("IN-1");
        assertThat(status().response()).isEqualTo(ResponseFacet.ACCEPTED_IMPLICITLY);
        assertThat(status().invoicing()).isEqualTo(InvoiceFacet.FULLY_INVOICED);
        assertThat(history()).contains("invoice-sent IN-1");
        assertThat(xml(receipt)).contains("<cbc:PayableAmount currencyID=\"SEK\">3200.00</cbc:PayableAmount>");
    }

    @Test
    void a_quantity_credit_that_will_be_invoiced_again_opens_the_row() {
        var invoice = send(only("10"));
        var credit = karin.call(() -> invoices.openCredit(invoice.id()));
        header(credit, InvoiceField.MODE, InvoiceField.BY_QUANTITY);
        header(credit, InvoiceField.AGAIN, "true");
        write(credit, line(0), InvoiceField.QUANTITY, "3");

        var receipt = send(credit);

        assertThat(receipt.number()).isEqualTo("CN-1");
        assertThat(sums(0).credited()).isEqualTo(Quantity.of(3));
        assertThat(xml(receipt))
                .contains("<cbc:CreditedQuantity unitCode=\"H87\">3</cbc:CreditedQuantity>")
                .contains("IN-1");
        assertThat(form(open()).row(line(0)).counted()).isEqualTo(Quantity.of(3));
    }

    @Test
    void an_invoice_from_an_advice_takes_what_it_dispatched_and_keeps_it_from_being_taken_back() {
        var advice = dispatch("4");

        var draft = karin.call(() -> invoices.open(order, List.of(advice.id())));
        assertThat(form(draft).row(line(0)).counted()).isEqualTo(Quantity.of(4));
        assertThat(form(draft).rows()).filteredOn(InvoiceRow::isSaid).hasSize(1);
        var receipt = send(draft);

        assertThat(xml(receipt)).contains("<cac:DespatchDocumentReference>");
        assertThat(karin.call(() -> invoices.advices(order)).getFirst().isOpen())
                .isFalse();
        assertThat(karin.call(() -> sending.whyNotVoid(advice.id())))
                .get()
                .extracting(why -> why.reasonKey())
                .isEqualTo("document.built-on");
    }

    @Test
    void an_amount_is_claimed_by_a_debit_note() {
        var invoice = send(only("10"));
        var debit = karin.call(() -> invoices.openDebit(invoice.id()));
        header(debit, InvoiceField.AMOUNT, "12.50");

        var receipt = send(debit);

        assertThat(xml(receipt)).contains("<cbc:InvoiceTypeCode>383</cbc:InvoiceTypeCode>");
        assertThat(sums(0).invoiced()).isEqualTo(Quantity.of(10));
    }
}
