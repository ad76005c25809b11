package org.orderportal.response.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import org.orderportal.order.ui.Reader;
import org.orderportal.response.ResponseExtra;
import org.orderportal.response.ResponseField;

/** Charges and discounts on the whole order, a row of fields each: in the PDF and the mail only. */
class ExtrasSection extends PageSection {

    private static final int DESCRIPTION = 200;

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
        super("extras", reader.text("response.editor.extras"));
        this.reader = reader;
        this.currency = currency;
        this.onRemove = onRemove;
        none = new Paragraph(reader.text("response.editor.extras.none"));
        none.addClassNames("muted", "message");
        rows.addClassName("extra-rows");
        setMeta(reader.text("document.editor.pdf-only"));
        addAction(
                button("response.editor.extras.add-charge", () -> onAdd.accept(ResponseField.CHARGE)),
                button("response.editor.extras.add-discount", () -> onAdd.accept(ResponseField.DISCOUNT)));
        add(none, rows);
    }

    /**
     * Shows these rows; their fields stay where they were if the rows are the same.
     *
     * @param fields binds the fields of new rows
     */
    void show(List<ResponseExtra> shown, DraftFields fields) {
        var now = shown.stream().map(ResponseExtra::key).toList();
        none.setVisible(shown.isEmpty());
        if (now.equals(keys)) {
            return;
        }
        keys = now;
        rows.removeAll();
        shown.forEach(row -> rows.add(row(row, fields)));
    }

    /** The fields of a row. */
    static List<FieldAddress> addresses(String key) {
        return Stream.of(ResponseField.DESCRIPTION, ResponseField.AMOUNT, ResponseField.PERCENT, ResponseField.VAT)
                .map(field -> new FieldAddress(key, field))
                .toList();
    }

    private Div row(ResponseExtra row, DraftFields fields) {
        var name = row.charge() ? ResponseField.CHARGE : ResponseField.DISCOUNT;
        var kind = new Span(reader.text("response.editor.extras." + name));
        kind.addClassNames("strong", "extra-kind");
        var description = fields.bind(
                at(row, ResponseField.DESCRIPTION),
                new TextField(reader.text("response.editor.field.description")),
                FieldTexts.of(reader, DESCRIPTION));
        description.addClassName("grows");
        var amount = fields.bind(
                at(row, ResponseField.AMOUNT),
                new TextField(reader.text("response.editor.field.amount")),
                FieldTexts.amount(reader));
        amount.setSuffixComponent(new Span(currency));
        var percent = fields.bind(
                at(row, ResponseField.PERCENT),
                new TextField(reader.text("response.editor.field.percent")),
                FieldTexts.percent(reader));
        percent.setSuffixComponent(new Span("%"));
        var vat = fields.bind(
                at(row, ResponseField.VAT),
                new TextField(reader.text("response.editor.field.vat")),
                FieldTexts.percent(reader));
        vat.setSuffixComponent(new Span("%"));
        Stream.of(amount, percent, vat).forEach(field -> field.addClassNames("short", "right"));
        var remove = new Button(Glyph.CLOSE.create(), click -> onRemove.accept(row.key()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(reader.text("response.editor.extras.remove." + name));
        remove.addClassName("remove");
        var line = new Div(kind, description, amount, percent, vat, remove);
        line.addClassName("extra-row");
        return line;
    }

    private Button button(String key, Runnable action) {
        return new Button(reader.text(key), click -> action.run());
    }

    private static FieldAddress at(ResponseExtra row, String field) {
        return new FieldAddress(row.key(), field);
    }
}
