package org.orderportal.dispatch.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.orderportal.dispatch.DispatchField;
import org.orderportal.dispatch.DispatchForm;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.EditorProblem;
import org.orderportal.document.ui.FieldEdit;
import org.orderportal.document.ui.FieldQuestion;
import org.orderportal.document.ui.FieldTexts;
import org.orderportal.document.ui.RowDialog;
import org.orderportal.order.ui.Reader;

/**
 * All that can be said about one row, also what the grid has no column for: what becomes of the rest, batch, serial
 * numbers, best before, hazard.
 */
class RowForm {

    private static final int NUMBER = 60;
    private static final int TEXT = 1_000;
    private static final int SERIALS = 20_000;

    private final Supplier<DispatchForm> form;
    private final String key;
    private final Reader reader;
    private final RowDialog dialog;

    RowForm(Supplier<DispatchForm> form, String key, Reader reader, Consumer<FieldEdit> onEdit, Runnable onClose) {
        this.form = form;
        this.key = key;
        this.reader = reader;
        dialog = new RowDialog(
                reader,
                "dispatch.editor",
                key,
                at -> new RowDialog.Shown(form.get().text(at), form.get().isUnreadable(at)),
                onEdit,
                onClose);
        var quantity = FieldTexts.quantity(reader);
        dialog.part(
                "leaves",
                dialog.text(DispatchField.QUANTITY, quantity),
                rest(),
                dialog.text(DispatchField.NEVER, quantity),
                dialog.area(DispatchField.REASON, FieldTexts.of(reader, TEXT)));
        // The supplier's own number is asked for only where the order names none.
        dialog.part("article", dialog.text(DispatchField.ITEM_ID, FieldTexts.of(reader, NUMBER)))
                .setVisible(form.get().row(key).asksForItemId());
        dialog.part(
                "trace",
                dialog.text(DispatchField.BATCH, FieldTexts.of(reader, NUMBER)),
                dialog.day(DispatchField.BEST_BEFORE),
                dialog.area(DispatchField.SERIALS, FieldTexts.of(reader, SERIALS)));
        dialog.part("hazard", hazardous(), dialog.text(DispatchField.HAZARD_CLASS, FieldTexts.of(reader, NUMBER)));
        dialog.part("note", dialog.area(DispatchField.NOTE, FieldTexts.of(reader, TEXT)));
    }

    private RadioButtonGroup<String> rest() {
        var field = new RadioButtonGroup<String>(dialog.label(DispatchField.REST));
        field.setItems(DispatchField.LATER, DispatchField.NEVER_COMES);
        field.setItemLabelGenerator(value -> reader.text("dispatch.editor.rest." + value));
        return dialog.choice(
                DispatchField.REST,
                field,
                value -> value == null ? "" : value,
                text -> text.isEmpty() ? DispatchField.LATER : text);
    }

    private Checkbox hazardous() {
        return dialog.choice(
                DispatchField.HAZARDOUS,
                new Checkbox(dialog.label(DispatchField.HAZARDOUS)),
                ticked -> Boolean.toString(Boolean.TRUE.equals(ticked)),
                text -> text.equals("true"));
    }

    void open() {
        dialog.open(new FieldWords(form.get(), reader).called(key) + " · "
                + form.get().row(key).article().name());
    }

    void close() {
        dialog.close();
    }

    /** Shows what the draft says now in fields that somebody else, or a rule, has changed. */
    void show(FieldAddress at) {
        dialog.show(at);
    }

    void focus(FieldAddress at) {
        dialog.focus(at);
    }

    /** Asks beside a field, too, what is asked under its row. */
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
