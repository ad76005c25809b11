package org.orderportal.invoice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.orderportal.base.ui.Glyph;
import org.orderportal.base.ui.PageSection;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.DraftFields;
import org.orderportal.document.ui.FieldTexts;
import org.orderportal.invoice.InvoiceExtra;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.order.ui.Reader;

/** Charges and discounts on the whole invoice, a row of fields each. */
class ExtrasSection extends PageSection {

    private static final int DESCRIPTION = 200;
    /** Of UNCL7161, those that a supplier of goods needs. */
    private static final List<String> CHARGES = List.of("FC", "PC", "ABL", "SH", "ADR", "FI", "ABK", "ZZZ");
    /** Of UNCL5189, likewise. */
    private static final List<String> DISCOUNTS = List.of("95", "64", "65", "68", "71", "100", "103", "104", "105");

    private static final List<String> FIELDS = List.of(
            InvoiceField.REASON_OF,
            InvoiceField.DESCRIPTION,
            InvoiceField.AMOUNT,
            InvoiceField.PERCENT,
            InvoiceField.VAT);

    private final Reader reader;
    private final String currency;
    private final Consumer<String> onRemove;
    private final Div rows = new Div();
    private final Paragraph none;
    private List<String> keys = List.of();

    /**
     * @param onAdd    somebody wants a row of that kind
     * @param onRemove somebody wants a row no more
     */
    ExtrasSection(Reader reader, String currency, Consumer<String> onAdd, Consumer<String> onRemove) {
        super("extras", reader.text("invoice.editor.extras"));
        this.reader = reader;
        this.currency = currency;
        this.onRemove = onRemove;
        none = new Paragraph(reader.text("invoice.editor.extras.none"));
        none.addClassNames("muted", "message");
        rows.addClassName("extra-rows");
        addAction(
                new Button(reader.text("invoice.editor.extras.add-charge"), add -> onAdd.accept(InvoiceField.CHARGE)),
                new Button(
                        reader.text("invoice.editor.extras.add-discount"), add -> onAdd.accept(InvoiceField.DISCOUNT)));
        add(none, rows);
    }

    /**
     * Shows these rows; their fields stay where they were if the rows are the same.
     *
     * @param fields binds the fields of new rows
     * @return whether fields came or went, which have to be filled then
     */
    boolean show(List<InvoiceExtra> shown, DraftFields fields) {
        var now = shown.stream().map(InvoiceExtra::key).toList();
        none.setVisible(shown.isEmpty());
        if (now.equals(keys)) {
            return false;
        }
        keys = now;
        rows.removeAll();
        shown.forEach(row -> rows.add(row(row, fields)));
        return true;
    }

    /** The fields of a row. */
    static List<FieldAddress> addresses(String key) {
        return FIELDS.stream().map(field -> new FieldAddress(key, field)).toList();
    }

    private Div row(InvoiceExtra row, DraftFields fields) {
        var name = row.charge() ? InvoiceField.CHARGE : InvoiceField.DISCOUNT;
        var kind = new Span(reader.text("invoice.editor.extras." + name));
        kind.addClassNames("strong", "extra-kind");
        var description = fields.bind(
                at(row, InvoiceField.DESCRIPTION),
                new TextField(reader.text("invoice.editor.field.description")),
                FieldTexts.of(reader, DESCRIPTION));
        description.addClassName("grows");
        var amount = number(row, InvoiceField.AMOUNT, currency, fields);
        var percent = number(row, InvoiceField.PERCENT, "%", fields);
        var vat = number(row, InvoiceField.VAT, "", fields);
        var remove = new Button(Glyph.CLOSE.create(), click -> onRemove.accept(row.key()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(reader.text("invoice.editor.extras.remove." + name));
        remove.addClassName("remove");
        var line = new Div(kind, code(row, fields), description, amount, percent, vat, remove);
        line.addClassNames("extra-row", "with-code");
        return line;
    }

    private TextField number(InvoiceExtra row, String field, String unit, DraftFields fields) {
        var made = fields.bind(
                at(row, field),
                new TextField(reader.text("invoice.editor.field." + field)),
                InvoiceTexts.ofRow(field, reader));
        if (!unit.isEmpty()) {
            made.setSuffixComponent(new Span(unit));
        }
        made.addClassNames("short", "right");
        return made;
    }

    private ComboBox<String> code(InvoiceExtra row, DraftFields fields) {
        var known = row.charge() ? CHARGES : DISCOUNTS;
        var field = new ComboBox<String>(reader.text("invoice.editor.field.reasonCode"));
        var own = row.reasonCode();
        field.setItems(
                Stream.concat(known.stream(), Stream.ofNullable(own)).distinct().toList());
        field.setItemLabelGenerator(code -> {
            var key = (row.charge() ? "invoice.charge." : "invoice.discount.") + code;
            return reader.hasText(key) ? reader.text(key) : code;
        });
        field.addClassName("code");
        return fields.bind(
                at(row, InvoiceField.REASON_OF),
                field,
                code -> code == null ? "" : code,
                text -> text.isEmpty() ? null : text);
    }

    private static FieldAddress at(InvoiceExtra row, String field) {
        return new FieldAddress(row.key(), field);
    }
}
