package org.orderportal.invoice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.orderportal.base.ui.Glyph;
import org.orderportal.base.ui.PageSection;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.DraftFields;
import org.orderportal.document.ui.FieldGroup;
import org.orderportal.document.ui.FieldTexts;
import org.orderportal.document.ui.HeaderFields;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.invoice.InvoicePayment;
import org.orderportal.invoice.PaymentKind;
import org.orderportal.order.ui.Reader;

/** How one pays: what the payer names, and as many ways as wanted, each with the fields of its kind. */
class PaymentSection extends PageSection {

    private static final int NUMBER = 60;
    private static final int NAME = 200;

    private final Reader reader;
    private final Consumer<String> onRemove;
    private final Div rows = new Div();
    private final Paragraph none;
    private List<String> drawn = List.of();

    /**
     * @param onAdd    somebody wants another way to pay
     * @param onRemove somebody wants a way no more
     */
    PaymentSection(HeaderFields fields, Runnable onAdd, Consumer<String> onRemove) {
        super("payment", fields.reader().text("invoice.editor.payment"));
        this.reader = fields.reader();
        this.onRemove = onRemove;
        none = new Paragraph(reader.text("invoice.editor.payment.none"));
        none.addClassNames("muted", "message");
        rows.addClassName("extra-rows");
        addAction(new Button(reader.text("invoice.editor.payment.add"), add -> onAdd.run()));
        var reference = fields.text(InvoiceField.PAYMENT_REFERENCE, NUMBER);
        reference.setHelperText(reader.text("invoice.editor.field.paymentReference.help"));
        add(none, rows, new FieldGroup(reference));
    }

    /**
     * Shows these ways; their fields stay where they were if the ways are of the same kinds.
     *
     * @return whether fields came or went, which have to be filled then
     */
    boolean show(List<InvoicePayment> shown, DraftFields fields) {
        var now = shown.stream()
                .map(payment -> payment.key() + payment.way().kind())
                .toList();
        none.setVisible(shown.isEmpty());
        if (now.equals(drawn)) {
            return false;
        }
        drawn = now;
        rows.removeAll();
        shown.forEach(payment -> rows.add(row(payment, fields)));
        return true;
    }

    /** The fields of a way. */
    static List<FieldAddress> addresses(InvoicePayment payment) {
        return Stream.concat(Stream.of(InvoiceField.WAY), fieldsOf(payment.way().kind()).stream())
                .map(field -> new FieldAddress(payment.key(), field))
                .toList();
    }

    private static List<String> fieldsOf(PaymentKind kind) {
        return switch (kind) {
            case IBAN -> List.of(InvoiceField.ACCOUNT, InvoiceField.BIC, InvoiceField.HOLDER);
            case BANKGIRO, PLUSGIRO, OTHER -> List.of(InvoiceField.ACCOUNT, InvoiceField.HOLDER);
            case DIRECT_DEBIT -> List.of(InvoiceField.MANDATE, InvoiceField.CREDITOR, InvoiceField.DEBITED);
            case CARD -> List.of(InvoiceField.CARD, InvoiceField.CARD_NETWORK, InvoiceField.HOLDER);
        };
    }

    private Div row(InvoicePayment payment, DraftFields fields) {
        var line = new Div();
        line.addClassName("payment-row");
        line.add(kind(payment, fields));
        fieldsOf(payment.way().kind()).forEach(field -> line.add(text(payment, field, fields)));
        var remove = new Button(Glyph.CLOSE.create(), click -> onRemove.accept(payment.key()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(reader.text("invoice.editor.payment.remove"));
        remove.addClassName("remove");
        line.add(remove);
        return line;
    }

    private Select<PaymentKind> kind(InvoicePayment payment, DraftFields fields) {
        var field = new Select<PaymentKind>();
        field.setLabel(reader.text("invoice.editor.field.way"));
        field.setItems(PaymentKind.values());
        field.setItemLabelGenerator(kind -> reader.text(kind.key()));
        return fields.bind(
                new FieldAddress(payment.key(), InvoiceField.WAY),
                field,
                kind -> kind == null ? "" : kind.name(),
                text -> text.isEmpty() ? null : PaymentKind.valueOf(text));
    }

    private Component text(InvoicePayment payment, String field, DraftFields fields) {
        var ofKind = "invoice.editor.field." + field + "." + payment.way().kind();
        var label = reader.hasText(ofKind) ? ofKind : "invoice.editor.field." + field;
        var texts = field.equals(InvoiceField.CARD) ? InvoiceTexts.ofRow(field, reader) : FieldTexts.of(reader, NAME);
        return fields.bind(new FieldAddress(payment.key(), field), new TextField(reader.text(label)), texts);
    }
}
