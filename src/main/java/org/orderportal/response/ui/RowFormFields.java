package org.orderportal.response.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.orderportal.base.UnitCode;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.DraftFields;
import org.orderportal.document.ui.FieldText;
import org.orderportal.document.ui.FieldTexts;
import org.orderportal.document.ui.HeaderFields;
import org.orderportal.order.ui.Reader;
import org.orderportal.order.ui.UnitWords;
import org.orderportal.response.ReasonCode;
import org.orderportal.response.ResponseField;
import org.orderportal.response.ResponseForm;

/**
 * Makes the fields of one row's form, each bound to its place in the draft.
 *
 * @param shown the places of those that were made
 */
record RowFormFields(
        DraftFields fields, Supplier<ResponseForm> form, String key, Reader reader, Set<FieldAddress> shown) {

    private static final int NAME = 200;
    private static final int NUMBER = 60;
    private static final int TEXT = 1_000;
    private static final List<String> USUAL_UNITS = List.of(
            "H87", "KGM", "GRM", "TNE", "LTR", "MTR", "MTK", "MTQ", "HUR", "DAY", "PR", "SET", "XPK", "XBX", "XPX",
            "RO");

    RowFormFields(DraftFields fields, Supplier<ResponseForm> form, String key, Reader reader) {
        this(fields, form, key, reader, new LinkedHashSet<>());
    }

    /** Shows what the draft says in each of them. */
    void show() {
        shown.forEach(at -> fields.show(at, form.get().text(at), form.get().isUnreadable(at)));
    }

    TextField name(String field) {
        return text(field, NAME);
    }

    TextField itemNumber(String field) {
        return text(field, NUMBER);
    }

    /** How much comes with one of several deliveries. */
    TextField quantityOf(String part) {
        return bind(
                part,
                ResponseField.QUANTITY,
                new TextField(label(ResponseField.QUANTITY)),
                FieldTexts.quantity(reader));
    }

    TextField backOrder() {
        var field = number(ResponseField.BACK_ORDER);
        if (field.getHelperText() == null || field.getHelperText().isEmpty()) {
            field.setHelperText(reader.text("response.editor.field.backOrder.help"));
        }
        return field;
    }

    TextField price() {
        var field = bind(key, ResponseField.PRICE, new TextField(label(ResponseField.PRICE)), FieldTexts.price(reader));
        var old = form.get().row(key).oldPrice();
        if (old != null) {
            field.setHelperText(reader.text(
                    "response.editor.row.old-price", reader.formats().price(old)));
        }
        return field;
    }

    /** A unit in words; those of the order come first. */
    ComboBox<String> unit() {
        var at = at(key, ResponseField.UNIT);
        shown.add(at);
        var field = new ComboBox<String>(label(ResponseField.UNIT));
        var words = new UnitWords(reader);
        field.setItems(Stream.concat(
                        form.get().order().lines().stream()
                                .map(line -> line.ordered().unit().code()),
                        USUAL_UNITS.stream())
                .distinct()
                .toList());
        field.setItemLabelGenerator(code -> words.of(new UnitCode(code)));
        return fields.bind(at, field, code -> code == null ? "" : code, code -> code.isEmpty() ? null : code);
    }

    Select<ReasonCode> reason() {
        var field = new Select<ReasonCode>();
        field.setLabel(label(ResponseField.REASON_CODE));
        field.setItems(ReasonCode.values());
        field.setEmptySelectionAllowed(true);
        field.setItemLabelGenerator(code -> code == null ? "" : reader.text(code.key()));
        var at = at(key, ResponseField.REASON_CODE);
        shown.add(at);
        return fields.bind(
                at,
                field,
                code -> code == null ? "" : code.name(),
                text -> text.isEmpty() ? null : ReasonCode.valueOf(text));
    }

    TextField number(String field) {
        return bind(key, field, new TextField(label(field)), FieldTexts.quantity(reader));
    }

    private TextField text(String field, int most) {
        return bind(key, field, new TextField(label(field)), FieldTexts.of(reader, most));
    }

    TextArea area(String field) {
        return bind(key, field, new TextArea(label(field)), FieldTexts.of(reader, TEXT));
    }

    DatePicker day() {
        return dayOf(key);
    }

    DatePicker dayOf(String row) {
        var at = at(row, ResponseField.PROMISED);
        shown.add(at);
        return explained(
                row,
                ResponseField.PROMISED,
                fields.bind(at, HeaderFields.picker(label(ResponseField.PROMISED), reader), FieldTexts.day(reader)));
    }

    private <F extends TextFieldBase<F, String>> F bind(String row, String name, F field, FieldText kind) {
        var at = at(row, name);
        shown.add(at);
        return explained(row, name, fields.bind(at, field, kind));
    }

    /** What the buyer does not allow cannot be changed, and says why. */
    private <F extends Component & HasEnabled & HasHelper> F explained(String row, String name, F field) {
        form.get().whyNot(row, name).ifPresent(why -> {
            field.setEnabled(false);
            field.setHelperText(reader.text(why.reasonKey(), why.arguments().toArray()));
        });
        return field;
    }

    private String label(String field) {
        return reader.text("response.editor.field." + field);
    }

    private static FieldAddress at(String row, String field) {
        return new FieldAddress(row, field);
    }
}
