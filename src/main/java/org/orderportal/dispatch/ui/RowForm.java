package org.orderportal.dispatch.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.orderportal.dispatch.DispatchField;
import org.orderportal.dispatch.DispatchForm;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.DraftFields;
import org.orderportal.document.ui.FieldEdit;
import org.orderportal.document.ui.FieldQuestion;
import org.orderportal.document.ui.FieldText;
import org.orderportal.document.ui.FieldTexts;
import org.orderportal.document.ui.HeaderFields;
import org.orderportal.order.ui.Reader;

/**
 * All that can be said about one row, also what the grid has no column for: what becomes of the rest, batch, serial
 * numbers, best before, hazard. What is typed here is kept as everywhere; closing the form loses nothing.
 */
class RowForm extends Composite<Dialog> {

    private static final int NUMBER = 60;
    private static final int TEXT = 1_000;
    private static final int SERIALS = 20_000;

    private final Supplier<DispatchForm> form;
    private final String key;
    private final Reader reader;
    private final DraftFields fields;
    private final Set<FieldAddress> shown = new LinkedHashSet<>();

    RowForm(Supplier<DispatchForm> form, String key, Reader reader, Consumer<FieldEdit> onEdit, Runnable onClose) {
        this.form = form;
        this.key = key;
        this.reader = reader;
        this.fields = new DraftFields(onEdit);
        var body = new Div(
                part(
                        "leaves",
                        number(DispatchField.QUANTITY),
                        rest(),
                        number(DispatchField.NEVER),
                        area(DispatchField.REASON, TEXT)),
                article(),
                part("trace", text(DispatchField.BATCH, NUMBER), day(), area(DispatchField.SERIALS, SERIALS)),
                part("hazard", hazardous(), text(DispatchField.HAZARD_CLASS, NUMBER)),
                part("note", area(DispatchField.NOTE, TEXT)));
        body.addClassName("row-form");
        var close = new Button(
                reader.text("dispatch.editor.row.close"), click -> getContent().close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        var row = form.get().row(key);
        getContent()
                .setHeaderTitle(new FieldWords(form.get(), reader).called(key) + " · "
                        + row.article().name());
        getContent().addClassNames("form-dialog", "side-form");
        getContent().add(body);
        getContent().getFooter().add(close);
        getContent().addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                onClose.run();
            }
        });
        shown.forEach(this::showNow);
    }

    void open() {
        getContent().open();
    }

    void close() {
        getContent().close();
    }

    /** Shows what the draft says now in fields that somebody else, or a rule, has changed. */
    void show(FieldAddress at) {
        if (shown.contains(at)) {
            showNow(at);
        }
    }

    void focus(FieldAddress at) {
        fields.focus(at);
    }

    /** Asks beside a field, too, what is asked under its row. */
    void ask(FieldAddress at, FieldQuestion question) {
        fields.ask(at, question.note());
    }

    void settled(FieldAddress at) {
        fields.settled(at);
    }

    void showProblems(Map<FieldAddress, String> words) {
        fields.showProblems(words);
    }

    private void showNow(FieldAddress at) {
        fields.show(at, form.get().text(at), form.get().isUnreadable(at));
    }

    private Section part(String name, Component... content) {
        var part = new Section(new H3(reader.text("dispatch.editor.row." + name)));
        var grid = new Div(content);
        grid.addClassName("form-grid");
        part.add(grid);
        return part;
    }

    /** The supplier's own number is asked for only where the order names none. */
    private Section article() {
        var part = part("article", text(DispatchField.ITEM_ID, NUMBER));
        part.setVisible(form.get().row(key).asksForItemId());
        return part;
    }

    private TextField number(String field) {
        return bind(field, new TextField(label(field)), FieldTexts.quantity(reader));
    }

    private TextField text(String field, int most) {
        return bind(field, new TextField(label(field)), FieldTexts.of(reader, most));
    }

    private TextArea area(String field, int most) {
        return bind(field, new TextArea(label(field)), FieldTexts.of(reader, most));
    }

    private Component day() {
        var at = at(DispatchField.BEST_BEFORE);
        shown.add(at);
        return fields.bind(at, HeaderFields.picker(label(DispatchField.BEST_BEFORE), reader), FieldTexts.day(reader));
    }

    private Component rest() {
        var field = new RadioButtonGroup<String>(label(DispatchField.REST));
        field.setItems(DispatchField.LATER, DispatchField.NEVER_COMES);
        field.setItemLabelGenerator(value -> reader.text("dispatch.editor.rest." + value));
        var at = at(DispatchField.REST);
        shown.add(at);
        return fields.bind(
                at, field, value -> value == null ? "" : value, text -> text.isEmpty() ? DispatchField.LATER : text);
    }

    private Component hazardous() {
        var at = at(DispatchField.HAZARDOUS);
        shown.add(at);
        return fields.bind(
                at,
                new Checkbox(label(DispatchField.HAZARDOUS)),
                ticked -> Boolean.toString(Boolean.TRUE.equals(ticked)),
                text -> text.equals("true"));
    }

    private <F extends TextFieldBase<F, String>> F bind(String name, F field, FieldText kind) {
        var at = at(name);
        shown.add(at);
        var help = "dispatch.editor.field." + name + ".help";
        if (reader.hasText(help)) {
            field.setHelperText(reader.text(help));
        }
        return fields.bind(at, field, kind);
    }

    private String label(String field) {
        return reader.text("dispatch.editor.field." + field);
    }

    private FieldAddress at(String field) {
        return new FieldAddress(key, field);
    }
}
