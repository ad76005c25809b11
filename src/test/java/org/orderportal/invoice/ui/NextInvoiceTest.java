package org.orderportal.invoice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Quantity;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.FieldAddress;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.OrderSamples;

/** What is offered when an invoice was sent, and what its totals say of two currencies. */
@AnyDatabase
@ViewPackages(
        packages = {
            "org.orderportal.invoice.ui",
            "org.orderportal.order.ui",
            "org.orderportal.document.ui",
            "org.orderportal.dispatch.ui"
        })
class NextInvoiceTest extends EditedInvoice {

    @Test
    void an_advice_over_two_orders_takes_the_rows_of_one_and_offers_the_other_next() {
        var first = order;
        var second = secondOrder();
        var draft = advices.open(first);
        advices.addOrder(draft, second, "together");
        var advice = advices.send(draft, drafts.read(draft).revision(), true);

        UI.getCurrent()
                .navigate(
                        "orders/" + first + "/invoice",
                        QueryParameters.of("advice", advice.id().toString()));
        roundTrip();
        assertThat(invoices.form(draft()).rows()).hasSize(1);
        send();
        assertThat(sums(0).invoiced()).isEqualTo(Quantity.of(10));

        var next = find(Anchor.class)
                .withText("Invoice the other order of " + advice.number())
                .single()
                .getHref()
                .split("\\?");
        order = second;
        UI.getCurrent().navigate(next[0], QueryParameters.fromString(next[1]));
        roundTrip();
        assertThat(cell(0, "quantity")).isEqualTo("7");
        send();
        assertThat(sums(0).invoiced()).isEqualTo(Quantity.of(7));
    }

    private OrderId secondOrder() {
        var buyer = orders.details(order).summary().buyer();
        return samples.order(
                "4500081276",
                companies.byIds(List.of(buyer)).stream().findFirst().orElseThrow(),
                supplier,
                LocalDate.now().plusDays(9),
                List.of(OrderSamples.line("10", "Washer", 7)));
    }

    @Test
    void vat_is_shown_in_the_currency_of_the_seller_too() {
        open();
        write(InvoiceField.SELLER_COUNTRY, "FI");
        write(InvoiceField.EXCHANGE_RATE, "0.0891");

        open();

        assertThat(find(NativeTableCell.class).withText("VAT in EUR").exists()).isTrue();
        assertThat(find(NativeTableCell.class).withText("2.78").exists()).isTrue();
    }

    private void write(String field, String text) {
        drafts.patch(draft(), new DraftPatch(FieldAddress.header(field), 0, text, false, "told-" + field));
    }
}
