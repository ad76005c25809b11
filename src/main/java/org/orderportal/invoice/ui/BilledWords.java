package org.orderportal.invoice.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.Cell;
import org.orderportal.invoice.Invoice.Article;
import org.orderportal.invoice.Invoice.Part;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.invoice.InvoiceForm;
import org.orderportal.invoice.InvoiceRow;
import org.orderportal.order.ui.Reader;
import org.orderportal.order.ui.UnitWords;

/** What the rows of the grid say, put into words as they are drawn. */
class BilledWords {

    private final InvoiceForm form;
    private final Reader reader;
    private final FieldWords names;

    BilledWords(InvoiceForm form, Reader reader) {
        this.form = form;
        this.reader = reader;
        this.names = new FieldWords(form, reader);
    }

    BilledRow row(String key) {
        var row = form.row(key);
        return new BilledRow(
                row.ref(),
                names.called(key),
                row.article().name(),
                ids(row.article()),
                quantity(row.ordered()),
                new UnitWords(reader).of(row.unit()),
                row.before().isZero() ? "" : reader.text(beforeKey(), quantity(row.before())),
                quantity(row.left()),
                cell(row, InvoiceField.INCLUDED, Boolean.toString(row.included())),
                cell(row, InvoiceField.QUANTITY),
                cell(row, InvoiceField.PRICE),
                oldPrice(row),
                cell(row, InvoiceField.VAT),
                cell(row, InvoiceField.AMOUNT),
                row.included() ? reader.formats().amount(row.net()) : "",
                remark(row),
                detail(row),
                cell(row, InvoiceField.NOTE),
                !row.included());
    }

    private String beforeKey() {
        return form.corrects().isPresent() ? "invoice.editor.row.credited" : "invoice.editor.row.before";
    }

    private static String ids(Article article) {
        return Stream.of(article.sellersItemId(), article.buyersItemId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private String oldPrice(InvoiceRow row) {
        var agreed = row.agreed();
        return agreed == null
                        || row.price() == null
                        || agreed.value().compareTo(row.price().value()) == 0
                ? ""
                : reader.formats().price(agreed);
    }

    private String remark(InvoiceRow row) {
        if (row.included()) {
            return "";
        }
        var open = row.amountLeft() == null
                ? row.left().isPositive()
                : row.amountLeft().value().signum() > 0;
        return reader.text(open ? "invoice.editor.remark.left-out" : "invoice.editor.remark.done");
    }

    private String detail(InvoiceRow row) {
        var base = row.baseQuantity();
        var per = base == null || base.equals(Quantity.of(1)) || row.amountOnly()
                ? null
                : reader.text("invoice.editor.remark.per", quantity(base));
        return Stream.concat(Stream.ofNullable(per), row.parts().stream().map(this::part))
                .collect(Collectors.joining(" · "));
    }

    private String part(Part part) {
        var key = part.charge() ? "invoice.editor.remark.charge" : "invoice.editor.remark.discount";
        return reader.text(key, reader.formats().amount(part.amount()));
    }

    private Cell cell(InvoiceRow row, String field) {
        var at = new FieldAddress(row.key(), field);
        var text = form.text(at);
        var shown = text.isEmpty() || form.isUnreadable(at)
                ? text
                : InvoiceTexts.ofRow(field, reader).show(text);
        return cell(row, field, row.included() || field.equals(InvoiceField.NOTE) ? shown : "");
    }

    private Cell cell(InvoiceRow row, String field, String shown) {
        var whyNot = form.whyNot(row.key(), field)
                .map(why -> reader.text(why.reasonKey(), why.arguments().toArray()))
                .orElse(null);
        return new Cell(shown, error(row, field), whyNot, whyNot != null);
    }

    private @Nullable String error(InvoiceRow row, String field) {
        return Stream.of(row.problems(), row.beforeSending())
                .flatMap(List::stream)
                .filter(problem -> problem.at().field().equals(field))
                .findFirst()
                .map(names::words)
                .orElse(null);
    }

    private String quantity(Quantity quantity) {
        return reader.formats().quantity(quantity);
    }
}
