package org.orderportal.response.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.orderportal.base.UnitCode;
import org.orderportal.base.ui.Glyph;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.DraftFields;
import org.orderportal.document.ui.FieldEdit;
import org.orderportal.document.ui.FieldText;
import org.orderportal.order.ui.Reader;
import org.orderportal.order.ui.UnitWords;
import org.orderportal.response.ReasonCode;
import org.orderportal.response.ResponseField;
import org.orderportal.response.ResponseForm;
import org.orderportal.response.ResponseRow;

/**
 * All that can be said about one row, also what the grid has no column for: back order, several deliveries, another
 * article, the reason. What is typed here is kept as everywhere; closing the form loses nothing.
 */
class RowForm extends Composite<Dialog> {

    private static final int NAME = 200;
    private static final int NUMBER = 60;
    private static final int TEXT = 1_000;
    private static final List<String> USUAL_UNITS = List.of(
            "H87", "KGM", "GRM", "TNE", "LTR", "MTR", "MTK", "MTQ", "HUR", "DAY", "PR", "SET", "XPK", "XBX", "XPX",
            "RO");

    /** What the form asks the editor to do. */
    interface Listener {

        void edited(FieldEdit edit);

        /** Wants one more delivery of the row. */
        void split(String row);

        void removed(String row);

        void closed();
    }

    private final String key;
    private final Reader reader;
    private final Listener listener;
    private final Div body = new Div();
    private DraftFields fields;
    private Set<FieldAddress> shown = new LinkedHashSet<>();
    private final Supplier<ResponseForm> form;

    RowForm(Supplier<ResponseForm> form, String key, String title, Reader reader, Listener listener) {
        this.form = form;
        this.key = key;
        this.reader = reader;
        this.listener = listener;
        this.fields = new DraftFields(listener::edited);
        body.addClassName("row-form");
        var close = new Button(
                reader.text("response.editor.row.close"), click -> getContent().close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().setHeaderTitle(title);
        getContent().addClassNames("form-dialog", "side-form");
        getContent().add(body);
        if (form.get().row(key).kind() == ResponseRow.Kind.ADDED) {
            var remove = new Button(reader.text("response.editor.row.remove-article"), click -> {
                getContent().close();
                listener.removed(key);
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            getContent().getFooter().add(remove);
        }
        getContent().getFooter().add(close);
        getContent().addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                listener.closed();
            }
        });
        build();
    }

    void open() {
        getContent().open();
    }

    void close() {
        getContent().close();
    }

    /** Builds the form anew, since the deliveries of its row came or went. */
    void rebuild() {
        build();
    }

    /** Shows what the draft says now in fields that somebody else, or a rule, has changed. */
    void show(FieldAddress at) {
        if (shown.contains(at)) {
            showField(at);
        }
    }

    /** Moves the focus into a field of the row. */
    void focus(FieldAddress at) {
        fields.focus(at);
    }

    void showProblems(Map<FieldAddress, String> words) {
        fields.showProblems(words);
    }

    private void build() {
        fields = new DraftFields(listener::edited);
        shown = new LinkedHashSet<>();
        body.removeAll();
        if (form.get().row(key).kind() == ResponseRow.Kind.ADDED) {
            buildAdded();
        } else {
            buildLine();
        }
        shown.forEach(this::showField);
    }

    private void showField(FieldAddress at) {
        fields.show(at, form.get().text(at), form.get().isUnreadable(at));
    }

    private void buildAdded() {
        body.add(
                part(
                        "article",
                        text(ResponseField.NAME, NAME),
                        text(ResponseField.SELLERS_ITEM_ID, NUMBER),
                        text(ResponseField.GTIN, NUMBER),
                        unit()),
                part("answer", number(ResponseField.ACCEPTED), day(ResponseField.PROMISED), price()),
                part("note", area(ResponseField.NOTE)));
    }

    private void buildLine() {
        body.add(part("answer", number(ResponseField.ACCEPTED), day(ResponseField.PROMISED), backOrder()));
        body.add(deliveries());
        body.add(part("price", price()));
        body.add(part("reason", reason(), area(ResponseField.REASON)));
        body.add(part(
                "substitute",
                text(ResponseField.SUBSTITUTE_NAME, NAME),
                text(ResponseField.SUBSTITUTE_ITEM_ID, NUMBER),
                text(ResponseField.SUBSTITUTE_GTIN, NUMBER)));
        body.add(part("note", area(ResponseField.NOTE)));
    }

    /** The parts that the row is split into, each with its quantity and day, and one more. */
    private Component deliveries() {
        var parts = form.get().partsOf(key);
        var rows = new Div();
        rows.addClassName("delivery-rows");
        parts.forEach(part -> rows.add(delivery(part)));
        var add = new Button(
                reader.text(parts.isEmpty() ? "response.editor.split.begin" : "response.editor.split.more"),
                click -> listener.split(key));
        var section = part("deliveries", rows);
        form.get()
                .whyNot(key, ResponseField.SPLIT)
                .ifPresentOrElse(
                        why -> {
                            add.setEnabled(false);
                            var reason = new Paragraph(
                                    reader.text(why.reasonKey(), why.arguments().toArray()));
                            reason.addClassName("muted");
                            section.add(reason);
                        },
                        () -> section.add(add));
        return section;
    }

    private Div delivery(ResponseRow part) {
        var remove = new Button(Glyph.CLOSE.create(), click -> listener.removed(part.key()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(reader.text("response.editor.split.remove"));
        var row = new Div(
                bind(
                        part.key(),
                        ResponseField.QUANTITY,
                        new TextField(label(ResponseField.QUANTITY)),
                        ResponseTexts.quantity(reader)),
                bindDay(part.key()),
                remove);
        row.addClassName("delivery-row");
        return row;
    }

    private TextField backOrder() {
        var field = number(ResponseField.BACK_ORDER);
        if (field.getHelperText() == null || field.getHelperText().isEmpty()) {
            field.setHelperText(reader.text("response.editor.field.backOrder.help"));
        }
        return field;
    }

    private TextField price() {
        var field =
                bind(key, ResponseField.PRICE, new TextField(label(ResponseField.PRICE)), ResponseTexts.price(reader));
        var old = form.get().row(key).oldPrice();
        if (old != null) {
            field.setHelperText(reader.text(
                    "response.editor.row.old-price", reader.formats().price(old)));
        }
        return field;
    }

    /** A unit in words; those of the order come first. */
    private ComboBox<String> unit() {
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

    private Select<ReasonCode> reason() {
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

    private TextField number(String field) {
        return bind(key, field, new TextField(label(field)), ResponseTexts.quantity(reader));
    }

    private TextField text(String field, int most) {
        return bind(key, field, new TextField(label(field)), ResponseTexts.of(reader, most));
    }

    private TextArea area(String field) {
        return bind(key, field, new TextArea(label(field)), ResponseTexts.of(reader, TEXT));
    }

    private DatePicker day(String field) {
        return bindDay(key);
    }

    private DatePicker bindDay(String row) {
        var at = at(row, ResponseField.PROMISED);
        shown.add(at);
        return explained(
                row,
                ResponseField.PROMISED,
                fields.bind(at, HeaderFields.picker(label(ResponseField.PROMISED), reader), ResponseTexts.day(reader)));
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

    private Section part(String name, Component... content) {
        var part = new Section(new H3(reader.text("response.editor.row." + name)));
        var grid = new Div(content);
        grid.addClassName("form-grid");
        part.add(grid);
        return part;
    }

    private String label(String field) {
        return reader.text("response.editor.field." + field);
    }

    private static FieldAddress at(String row, String field) {
        return new FieldAddress(row, field);
    }
}
