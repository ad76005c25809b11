package org.orderportal.invoice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderportal.AnyDatabase;
import org.orderportal.base.UnitCode;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.RuleBreak;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.invoice.InvoiceRow;
import org.orderportal.order.OrderedLine;
import org.orderportal.order.ui.OrderSamples;

/** Official rules that an invoice breaks while it is written: in words, by their name, at the field that mends it. */
@AnyDatabase
@ViewPackages(packages = {"org.orderportal.invoice.ui", "org.orderportal.order.ui", "org.orderportal.document.ui"})
class BrokenRulesTest extends EditedInvoice {

    private static final String UNIT = "The unit of a quantity is none of the official list";

    @BeforeEach
    void an_order_in_a_unit_that_is_none() {
        var bolts = OrderSamples.line("20", "Hex bolt M8", 10);
        order = samples.order(
                "4500081275",
                samples.company("Region Uppsala"),
                supplier,
                LocalDate.now().plusDays(9),
                List.of(OrderSamples.line("10", "Washer", 4), inPieces(bolts)));
        open();
    }

    /** As many buyers write it, and as the official list does not. */
    private static OrderedLine inPieces(OrderedLine line) {
        return new OrderedLine(
                line.ref(),
                line.quantity(),
                new UnitCode("PCE"),
                line.name(),
                line.description(),
                line.note(),
                line.buyersItemId(),
                line.sellersItemId(),
                line.standardItemId(),
                line.manufacturersItemId(),
                line.properties(),
                line.classes(),
                line.lots(),
                line.serialNumbers(),
                line.price(),
                line.baseQuantity(),
                line.statedNet(),
                line.allowancesAndCharges(),
                line.vat(),
                line.requestedFrom(),
                line.requestedUntil(),
                line.partialDeliveryAllowed(),
                line.accountingCost());
    }

    private List<String> toFix() {
        return find(NativeButton.class).withClassName("is-error").all().stream()
                .map(button -> button.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void a_unit_that_is_none_is_named_at_its_row_and_can_be_mended() {
        assertThat(toFix()).singleElement().asString().contains("Row 20", UNIT, "(BR-CL-23)");

        var row = invoices.form(draft()).rows().get(1).key();
        drafts.patch(draft(), new DraftPatch(new FieldAddress(row, InvoiceField.UNIT), 0, "H87", false, "unit"));
        open();
        assertThat(toFix()).isEmpty();
        send();

        assertThat(sums(1).invoiced().toString()).isEqualTo("10");
    }

    @ParameterizedTest
    @CsvSource({
        "PEPPOL-EN16931-R003, /Invoice, -1, buyerReference",
        "BR-CL-23, /Invoice/InvoiceLine[2]/InvoicedQuantity/@unitCode, 1, unit",
        "BR-27, /Invoice/InvoiceLine, 0, price",
        "BR-E-10, /Invoice/TaxTotal/TaxSubtotal, -1, vatReasonE",
        "BR-IC-10, /Invoice/TaxTotal/TaxSubtotal, -1, vatReasonK",
        "BR-S-02, /Invoice, -1, sellerVat",
        "BR-AE-02, /Invoice, -1, buyerVat"
    })
    void a_rule_leads_to_the_field_that_mends_it(String rule, String location, int row, String field) {
        var form = invoices.form(draft());
        var keys = form.rows().stream().map(InvoiceRow::key).toList();

        var at =
                new RuleFields(form).of(new RuleBreak(rule, true, location, "")).orElseThrow();

        assertThat(at.row()).isEqualTo(row < 0 ? FieldAddress.HEADER : keys.get(row));
        assertThat(at.field()).isEqualTo(field);
    }
}
