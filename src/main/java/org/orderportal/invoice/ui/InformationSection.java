package org.orderportal.invoice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.orderportal.base.ui.PageSection;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.FieldGroup;
import org.orderportal.document.ui.FieldTexts;
import org.orderportal.document.ui.HeaderFields;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.invoice.InvoiceForm;
import org.orderportal.invoice.InvoiceKind;
import org.orderportal.order.ui.Reader;

/** What the invoice is as a whole: number, kind and days, what the buyer wants to find on it, and the terms of payment. */
class InformationSection extends PageSection {

    private static final int NUMBER = 60;
    private static final int NAME = 200;
    private static final int TERMS = 1_000;

    private final Reader reader;
    private final HeaderFields fields;
    private final Paragraph accepts = new Paragraph();

    /** @param number the next one of the series, which another document may take first */
    InformationSection(HeaderFields fields, InvoiceForm form, String number) {
        super("information", fields.reader().text("invoice.editor.information"));
        this.reader = fields.reader();
        this.fields = fields;
        accepts.addClassNames("field-note", "accepts-implicitly");
        var own = fields.text(InvoiceField.NUMBER, NUMBER);
        own.setPlaceholder(number);
        own.setHelperText(reader.text("invoice.editor.field.number.help"));
        add(
                accepts,
                new FieldGroup(
                        own,
                        FieldGroup.fact(
                                reader.text("invoice.editor.field.kind"),
                                reader.text(form.kind().key()),
                                ""),
                        fields.day(InvoiceField.ISSUED_ON)));
        if (form.kind() != InvoiceKind.CREDIT) {
            add(terms());
        }
        add(references(), delivery());
    }

    private Component terms() {
        return new FieldGroup(fields.day(InvoiceField.DUE_ON), fine(), fields.area(InvoiceField.TERMS, TERMS))
                .titled("terms-group", reader.text("invoice.editor.terms"), "");
    }

    private TextField fine() {
        var at = FieldAddress.header(InvoiceField.FINE);
        fields.made().add(at);
        var field = new TextField(reader.text("invoice.editor.field.fine"));
        field.setSuffixComponent(new Span("%"));
        field.setHelperText(reader.text("invoice.editor.field.fine.help"));
        field.addClassName("right");
        return fields.fields().bind(at, field, FieldTexts.percent(reader));
    }

    private Component references() {
        return new FieldGroup(
                        fields.text(InvoiceField.BUYER_REFERENCE, NAME),
                        fields.text(InvoiceField.ACCOUNTING, NAME),
                        fields.text(InvoiceField.CONTRACT, NAME),
                        fields.text(InvoiceField.PROJECT, NAME),
                        fields.text(InvoiceField.SALES_ORDER, NAME),
                        fields.text(InvoiceField.SELLER_REFERENCE, NAME))
                .titled("references-group", reader.text("invoice.editor.references"), "");
    }

    private Component delivery() {
        return new FieldGroup(
                        fields.day(InvoiceField.DELIVERED_ON),
                        fields.day(InvoiceField.PERIOD_FROM),
                        fields.day(InvoiceField.PERIOD_UNTIL))
                .titled("delivered-group", reader.text("invoice.editor.delivered"), "");
    }

    /** An unanswered order counts as accepted when it is invoiced: that is said before. */
    void show(InvoiceForm form) {
        accepts.setText(
                reader.text("invoice.editor.accepts", form.order().summary().buyerName()));
        accepts.setVisible(form.impliesAcceptance());
    }
}
