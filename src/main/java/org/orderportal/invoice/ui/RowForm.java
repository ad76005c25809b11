package org.orderportal.invoice.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.EditorProblem;
import org.orderportal.document.ui.FieldEdit;
import org.orderportal.document.ui.FieldQuestion;
import org.orderportal.document.ui.FieldTexts;
import org.orderportal.document.ui.RowDialog;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.invoice.InvoiceForm;
import org.orderportal.order.ui.Reader;

/** All that can be said about one row of an invoice: also the price's base quantity, and a discount of the row's own. */
class RowForm {

    private static final int TEXT = 1_000;

    private final Supplier<InvoiceForm> form;
    private final String key;
    private final Reader reader;
    private final RowDialog dialog;

    RowForm(Supplier<InvoiceForm> form, String key, Reader reader, Consumer<FieldEdit> onEdit, Runnable onClose) {
        this.form = form;
        this.key = key;
        this.reader = reader;
        dialog = new RowDialog(
                reader,
                "invoice.editor",
                key,
                at -> new RowDialog.Shown(form.get().text(at), form.get().isUnreadable(at)),
                onEdit,
                onClose);
        if (form.get().row(key).amountOnly()) {
            dialog.part("amount", text(InvoiceField.AMOUNT));
        } else {
            dialog.part("billed", quantity());
        }
        if (form.get().corrects().isEmpty()) {
            dialog.part("price", text(InvoiceField.PRICE), text(InvoiceField.BASE_QUANTITY));
            dialog.part("discount", text(InvoiceField.DISCOUNT_PERCENT), text(InvoiceField.DISCOUNT_AMOUNT));
            dialog.part("vat", text(InvoiceField.VAT));
        }
        dialog.part("note", dialog.area(InvoiceField.NOTE, FieldTexts.of(reader, TEXT)));
    }

    private TextField[] quantity() {
        return form.get().corrects().isEmpty()
                ? new TextField[] {text(InvoiceField.QUANTITY), text(InvoiceField.UNIT)}
                : new TextField[] {text(InvoiceField.QUANTITY)};
    }

    private TextField text(String field) {
        var made = dialog.text(field, InvoiceTexts.ofRow(field, reader));
        made.setEnabled(form.get().whyNot(key, field).isEmpty());
        return made;
    }

    void open() {
        dialog.open(new FieldWords(form.get(), reader).called(key) + " · "
                + form.get().row(key).article().name());
    }

    void close() {
        dialog.close();
    }

    void show(FieldAddress at) {
        dialog.show(at);
    }

    void showAll() {
        dialog.showAll();
    }

    void focus(FieldAddress at) {
        dialog.focus(at);
    }

    void ask(FieldAddress at, FieldQuestion question) {
        dialog.ask(at, question);
    }

    void settled(FieldAddress at) {
        dialog.settled(at);
    }

    void showProblems(Map<FieldAddress, EditorProblem> found) {
        dialog.showProblems(found);
    }
}
