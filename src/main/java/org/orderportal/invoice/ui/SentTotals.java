package org.orderportal.invoice.ui;

import com.vaadin.flow.component.Composite;
import org.orderportal.base.Amount;
import org.orderportal.invoice.Invoice;
import org.orderportal.invoice.InvoiceKind;
import org.orderportal.order.ui.Facts;
import org.orderportal.order.ui.Reader;

/** What a sent invoice comes to. */
class SentTotals extends Composite<Facts> {

    private final Invoice said;
    private final Reader reader;

    SentTotals(Invoice said, Reader reader) {
        this.said = said;
        this.reader = reader;
        var totals = said.totals();
        add("lineNet", totals.lineNet());
        if (totals.charges().value().signum() != 0) {
            add("charges", totals.charges());
        }
        if (totals.allowances().value().signum() != 0) {
            add("discounts", Amount.ZERO.minus(totals.allowances()));
        }
        add("net", totals.net());
        totals.groups()
                .forEach(group -> getContent()
                        .add(
                                reader.text("invoice.editor.total.vat", InvoiceTexts.rate(group.rate(), reader)),
                                reader.formats().amount(group.vat())));
        if (totals.rounding().value().signum() != 0) {
            add("rounding", totals.rounding());
        }
        add(said.kind() == InvoiceKind.CREDIT ? "credited" : "payable", totals.payable());
    }

    private void add(String name, Amount amount) {
        getContent()
                .add(
                        reader.text("invoice.editor.totals." + name),
                        reader.formats().amount(amount) + " " + said.currency().code());
    }
}
