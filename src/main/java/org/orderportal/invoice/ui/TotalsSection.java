package org.orderportal.invoice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.orderportal.base.Amount;
import org.orderportal.base.ui.PageSection;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.FieldGroup;
import org.orderportal.document.ui.FieldTexts;
import org.orderportal.document.ui.HeaderFields;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.invoice.InvoiceForm;
import org.orderportal.invoice.InvoiceTotals;
import org.orderportal.invoice.InvoiceTotals.VatGroup;
import org.orderportal.invoice.VatCategory;
import org.orderportal.order.ui.Reader;

/**
 * What the invoice comes to: VAT for each category and rate, and the sums, as EN 16931 adds up; with what a category needs
 * beside its rate, where one does.
 */
class TotalsSection extends PageSection {

    private static final int REASON = 200;
    private static final int THREE = 3;
    private static final int USUAL = 2;

    private final HeaderFields fields;
    private final Reader reader;
    private final Div table = new Div();
    private final Div reasons = new Div();
    private final Div exchange = new Div();
    private final Paragraph decimals = new Paragraph();
    private final List<FieldAddress> made = new ArrayList<>();
    private List<VatCategory> asked = List.of();
    private String currency = "";

    TotalsSection(HeaderFields fields) {
        super("totals", fields.reader().text("invoice.editor.totals"));
        this.fields = fields;
        this.reader = fields.reader();
        table.addClassName("vat-table");
        decimals.addClassNames("muted", "message");
        reasons.addClassName("vat-needs");
        exchange.addClassName("vat-needs");
        add(table, decimals, reasons, exchange);
    }

    /** The fields that are there now. */
    List<FieldAddress> addresses() {
        return List.copyOf(made);
    }

    /** @return whether fields came or went, which have to be filled then */
    boolean show(InvoiceForm form) {
        table.removeAll();
        table.add(vat(form.totals()), sums(form));
        var digits = decimals(form);
        decimals.setText(reader.text(
                digits == 0 ? "invoice.editor.totals.no-decimals" : "invoice.editor.totals.three-decimals",
                form.currency().code()));
        decimals.setVisible(digits == 0 || digits == THREE);
        var needed = form.totals().groups().stream()
                .map(group -> group.rate().category())
                .filter(VatCategory::needsReason)
                .distinct()
                .sorted()
                .toList();
        var other = form.nationalCurrency().map(code -> code.code()).orElse("");
        if (needed.equals(asked) && other.equals(currency)) {
            return false;
        }
        asked = needed;
        currency = other;
        made.clear();
        reasons.removeAll();
        exchange.removeAll();
        needed.forEach(this::ask);
        if (!other.isEmpty()) {
            askRate(form, other);
        }
        return true;
    }

    private static int decimals(InvoiceForm form) {
        try {
            return java.util.Currency.getInstance(form.currency().code()).getDefaultFractionDigits();
        } catch (IllegalArgumentException unknown) {
            return USUAL;
        }
    }

    private void ask(VatCategory category) {
        var words = text(InvoiceField.REASON + category, "invoice.editor.field.vatReason");
        var code = text(InvoiceField.REASON_CODE + category, "invoice.editor.field.vatCode");
        code.setPlaceholder("VATEX-EU-…");
        reasons.add(new FieldGroup(words, code)
                .titled(
                        "reason-" + category,
                        reader.text("invoice.editor.totals.reason", reader.text(category.key())),
                        ""));
    }

    private void askRate(InvoiceForm form, String other) {
        var at = know(InvoiceField.EXCHANGE_RATE);
        var rate = fields.fields()
                .bind(
                        at,
                        new TextField(reader.text(
                                "invoice.editor.field.exchangeRate.of",
                                form.currency().code(),
                                other)),
                        FieldTexts.quantity(reader));
        rate.setSuffixComponent(new Span(other));
        rate.setHelperText(reader.text("invoice.editor.field.exchangeRate.help", other));
        exchange.add(new FieldGroup(rate));
    }

    private TextField text(String field, String label) {
        return fields.fields().bind(know(field), new TextField(reader.text(label)), FieldTexts.of(reader, REASON));
    }

    private FieldAddress know(String field) {
        var at = FieldAddress.header(field);
        made.add(at);
        return at;
    }

    private NativeTable vat(InvoiceTotals totals) {
        var head = new NativeTableHeader();
        head.add(row(Stream.of("rate", "base", "vat")
                .map(name -> new NativeTableHeaderCell(reader.text("invoice.editor.totals." + name)))
                .toArray(NativeTableHeaderCell[]::new)));
        var body = new NativeTableBody();
        totals.groups()
                .forEach(group ->
                        body.add(row(new NativeTableCell(words(group)), number(group.base()), number(group.vat()))));
        var made = new NativeTable(head, body);
        made.getElement().setAttribute("aria-label", reader.text("invoice.editor.totals.by-rate"));
        return made;
    }

    private String words(VatGroup group) {
        return InvoiceTexts.rate(group.rate(), reader) + "  "
                + reader.text(group.rate().category().key());
    }

    private NativeTable sums(InvoiceForm form) {
        var totals = form.totals();
        var body = new NativeTableBody();
        body.add(sum("lineNet", totals.lineNet()));
        if (totals.charges().value().signum() != 0) {
            body.add(sum("charges", totals.charges()));
        }
        if (totals.allowances().value().signum() != 0) {
            body.add(sum("discounts", Amount.ZERO.minus(totals.allowances())));
        }
        body.add(sum("net", totals.net()), sum("vat", totals.vat()));
        if (totals.rounding().value().signum() != 0) {
            body.add(sum("rounding", totals.rounding()));
        }
        var key = form.kind() == org.orderportal.invoice.InvoiceKind.CREDIT ? "credited" : "payable";
        var last = row(
                new NativeTableCell(reader.text("invoice.editor.totals." + key)),
                number(totals.payable()),
                new NativeTableCell(form.currency().code()));
        last.addClassName("strong");
        body.add(last);
        form.nationalVat()
                .ifPresent(national -> body.add(row(
                        new NativeTableCell(reader.text(
                                "invoice.editor.totals.national",
                                national.currency().code())),
                        number(national.vat()),
                        new NativeTableCell(national.currency().code()))));
        return new NativeTable(body);
    }

    private NativeTableRow sum(String name, Amount amount) {
        return row(
                new NativeTableCell(reader.text("invoice.editor.totals." + name)),
                number(amount),
                new NativeTableCell(""));
    }

    private NativeTableCell number(Amount amount) {
        var cell = new NativeTableCell(reader.formats().amount(amount));
        cell.addClassName("num");
        return cell;
    }

    private static NativeTableRow row(com.vaadin.flow.component.Component... cells) {
        var row = new NativeTableRow();
        row.add(cells);
        return row;
    }
}
