package org.orderportal.invoice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.document.DocumentSummary;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.FieldAddress;
import org.orderportal.invoice.Invoice;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.invoice.VatCategory;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.ui.OrderSamples;

/** An order of which a part is outside the scope of VAT becomes two invoices. */
@AnyDatabase
@ViewPackages(packages = {"org.orderportal.invoice.ui", "org.orderportal.order.ui", "org.orderportal.document.ui"})
class ScopedInvoicesTest extends EditedInvoice {

    private static final String LEAVE_OUT = "Leave out what is outside VAT";
    private static final String KEEP_ONLY = "Keep only what is outside VAT";

    @BeforeEach
    void an_order_whose_first_row_is_a_deposit() {
        order = samples.order(
                "4500081274",
                samples.company("Region Uppsala"),
                supplier,
                LocalDate.now().plusDays(9),
                List.of(OrderSamples.line("10", "Pallet deposit", 4), OrderSamples.line("20", "Hex bolt M8", 10)));
        open();
        type(0, "vat", "O");
    }

    private void registered() {
        var at = FieldAddress.header(InvoiceField.SELLER_REGISTRATION);
        drafts.patch(draft(), new DraftPatch(at, 0, "556677-8899", false, "registered"));
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
        roundTrip();
    }

    private boolean offers(String button) {
        return find(Button.class).withText(button).exists();
    }

    private Invoice sentLast() {
        return documents.of(order).stream()
                .filter(document -> document.kind() == DocumentKind.INVOICE)
                .map(DocumentSummary::id)
                .findFirst()
                .map(id -> invoices.said(documents.details(id)))
                .orElseThrow();
    }

    private void followLink(String text) {
        var address = find(Anchor.class).withText(text).single().getHref().split("\\?");
        UI.getCurrent().navigate(address[0], QueryParameters.fromString(address[1]));
        roundTrip();
    }

    private static List<VatCategory> categories(Invoice invoice) {
        return invoice.lines().stream().map(line -> line.vat().category()).toList();
    }

    @Test
    void what_is_outside_vat_is_left_out_and_offered_next_with_what_was_written_about_it() {
        type(0, "note", "Comes back with the pallets.");
        press(LEAVE_OUT);
        assertThat(offers(LEAVE_OUT)).isFalse();
        assertThat(cell(0, "quantity")).isEmpty();
        send();
        assertThat(categories(sentLast())).containsExactly(VatCategory.S);
        assertThat(sums(0).invoiced()).isEqualTo(Quantity.ZERO);

        followLink("Invoice what is outside VAT");
        assertThat(cell(0, "quantity")).isEqualTo("4");
        assertThat(test(rows()).getLitRendererPropertyValue(0, "vat", "vat", String.class))
                .isEqualTo("O");
        assertThat(offers(KEEP_ONLY)).isFalse();
        registered();
        open();
        send();

        var second = sentLast();
        assertThat(categories(second)).containsExactly(VatCategory.O);
        assertThat(second.totals().payable()).isEqualTo(Amount.of("50"));
        assertThat(second.lines().getFirst().note()).isEqualTo("Comes back with the pallets.");
        assertThat(sums(0).invoiced()).isEqualTo(Quantity.of(4));
        assertThat(sums(1).invoiced()).isEqualTo(Quantity.of(10));
        assertThat(find(Anchor.class).withText("Invoice the rows with VAT").exists())
                .isFalse();
    }

    @Test
    void only_what_is_outside_vat_is_kept_and_the_rest_is_offered_next() {
        press(KEEP_ONLY);
        registered();
        open();
        send();
        assertThat(categories(sentLast())).containsExactly(VatCategory.O);

        followLink("Invoice the rows with VAT");
        assertThat(cell(0, "quantity")).isEmpty();
        assertThat(cell(1, "quantity")).isEqualTo("10");
        send();

        assertThat(categories(sentLast())).containsExactly(VatCategory.S);
    }
}
