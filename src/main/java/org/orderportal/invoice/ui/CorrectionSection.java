package org.orderportal.invoice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.orderportal.base.ui.PageSection;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.FieldGroup;
import org.orderportal.document.ui.FieldTexts;
import org.orderportal.document.ui.HeaderFields;
import org.orderportal.invoice.Invoice.InvoiceRef;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.invoice.InvoiceForm;
import org.orderportal.invoice.InvoiceKind;
import org.orderportal.order.ui.Reader;

/**
 * Which invoice is corrected, and how much: a credit note all of it, quantities, or an amount; a debit note an amount. Of
 * quantities it asks whether they will be invoiced again.
 */
class CorrectionSection extends PageSection {

    private final Reader reader;
    private final HeaderFields fields;
    private final RadioButtonGroup<String> again;
    private final TextField amount;

    CorrectionSection(HeaderFields fields, InvoiceForm form) {
        super("base", fields.reader().text("invoice.editor.correction." + form.kind()));
        this.reader = fields.reader();
        this.fields = fields;
        addClassName("correction");
        form.corrects().ifPresent(this::addReference);
        if (form.kind() == InvoiceKind.CREDIT) {
            add(new Div(choice(
                    InvoiceField.MODE,
                    "invoice.editor.mode.",
                    InvoiceField.WHOLE,
                    InvoiceField.BY_QUANTITY,
                    InvoiceField.BY_AMOUNT)));
        }
        again = choice(InvoiceField.AGAIN, "invoice.editor.again.", "true", "false");
        amount = fields.fields()
                .bind(
                        at(InvoiceField.AMOUNT),
                        new TextField(reader.text("invoice.editor.field.amount.whole")),
                        FieldTexts.amount(reader));
        amount.setSuffixComponent(new Span(form.currency().code()));
        amount.setHelperText(reader.text("invoice.editor.field.amount.whole.help"));
        amount.addClassName("right");
        var asked = new Div(again);
        asked.addClassName("field-group");
        add(asked, new FieldGroup(amount));
    }

    private void addReference(InvoiceRef corrected) {
        var words = new Paragraph(
                new Span(reader.text("invoice.editor.correction.of") + " "),
                new Anchor(
                        "documents/" + org.orderportal.base.IdText.of(corrected.id()),
                        reader.text(
                                "invoice.editor.correction.invoice",
                                corrected.number(),
                                reader.formats().date(corrected.issuedOn()))));
        words.addClassName("message");
        add(words);
    }

    private RadioButtonGroup<String> choice(String field, String labels, String... values) {
        var choice = new RadioButtonGroup<String>(reader.text("invoice.editor.field." + field));
        choice.setItems(values);
        choice.setItemLabelGenerator(value -> reader.text(labels + value));
        return fields.fields()
                .bind(at(field), choice, value -> value == null ? "" : value, text -> text.isEmpty() ? null : text);
    }

    private FieldAddress at(String field) {
        var at = FieldAddress.header(field);
        fields.made().add(at);
        return at;
    }

    /** Only what matters for the way that was chosen is asked. */
    void show(InvoiceForm form) {
        var byAmount = form.mode().equals(InvoiceField.BY_AMOUNT);
        again.setVisible(form.kind() == InvoiceKind.CREDIT && !byAmount);
        amount.setVisible(byAmount);
    }
}
