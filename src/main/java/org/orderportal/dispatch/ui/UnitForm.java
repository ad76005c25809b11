package org.orderportal.dispatch.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.orderportal.base.ui.Glyph;
import org.orderportal.dispatch.DispatchField;
import org.orderportal.dispatch.DispatchForm;
import org.orderportal.dispatch.DispatchRow;
import org.orderportal.dispatch.DispatchUnit;
import org.orderportal.dispatch.UnitKind;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.DraftFields;
import org.orderportal.document.ui.EditorProblem;
import org.orderportal.document.ui.FieldEdit;
import org.orderportal.document.ui.FieldQuestion;
import org.orderportal.document.ui.FieldTexts;
import org.orderportal.order.ui.Reader;

/** All of one unit: its kind and number, what it stands on, what it weighs and measures, and what lies in it. */
class UnitForm extends Composite<Dialog> {

    private static final int NUMBER = 60;

    /** What the form asks the section to do. */
    interface Listener {
        void edited(FieldEdit edit);

        /** Wants an SSCC for the unit. */
        void numbered(String unit);

        /** Wants something of a row in the unit. */
        void filled(String unit, String row);

        void emptied(String content);

        void removed(List<String> units);

        void closed();
    }

    private final Supplier<DispatchForm> form;
    private final String key;
    private final Reader reader;
    private final Listener listener;
    private final Div body = new Div();
    private final Set<FieldAddress> shown = new LinkedHashSet<>();
    private DraftFields fields;

    UnitForm(Supplier<DispatchForm> form, String key, Reader reader, Listener listener) {
        this.form = form;
        this.key = key;
        this.reader = reader;
        this.listener = listener;
        this.fields = new DraftFields(listener::edited);
        body.addClassName("row-form");
        var close = new Button(
                reader.text("dispatch.editor.row.close"), click -> getContent().close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        var remove = new Button(reader.text("dispatch.editor.unit.remove-this"), click -> {
            getContent().close();
            listener.removed(List.of(key));
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        getContent().addClassNames("form-dialog", "side-form");
        getContent().add(body);
        getContent().getFooter().add(remove, close);
        getContent().addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                listener.closed();
            }
        });
        rebuild();
    }

    void open() {
        getContent().open();
    }

    void close() {
        getContent().close();
    }

    /** Builds the form anew, since what lies in the unit came or went; it closes where the unit is gone. */
    void rebuild() {
        var unit = form.get().unit(key);
        if (unit.isEmpty()) {
            close();
            return;
        }
        getContent().setHeaderTitle(new FieldWords(form.get(), reader).unit(unit.get()));
        fields = new DraftFields(listener::edited);
        shown.clear();
        body.removeAll();
        body.add(
                part("unit", kind(), sscc(), on(unit.get()), text(DispatchField.MARKS)),
                contents(unit.get()),
                part(
                        "measures",
                        measure(key, DispatchField.WEIGHT, "kg"),
                        measure(key, DispatchField.LENGTH, "cm"),
                        measure(key, DispatchField.WIDTH, "cm"),
                        measure(key, DispatchField.HEIGHT, "cm")));
        shown.forEach(this::showNow);
    }

    void show(FieldAddress at) {
        if (shown.contains(at)) {
            showNow(at);
        }
    }

    void focus(FieldAddress at) {
        fields.focus(at);
    }

    boolean ask(FieldAddress at, FieldQuestion question) {
        return fields.ask(at, question.note());
    }

    void settled(FieldAddress at) {
        fields.settled(at);
    }

    void showProblems(List<EditorProblem> problems) {
        fields.showProblems(EditorProblem.byField(problems));
    }

    private void showNow(FieldAddress at) {
        fields.show(at, form.get().text(at), form.get().isUnreadable(at));
    }

    private Section part(String name, Component... content) {
        var part = new Section(new H3(reader.text("dispatch.editor.unit.part." + name)));
        var grid = new Div(content);
        grid.addClassName("form-grid");
        part.add(grid);
        return part;
    }

    private Component kind() {
        var field = new Select<UnitKind>();
        field.setLabel(label(DispatchField.KIND));
        field.setItems(UnitKind.values());
        field.setItemLabelGenerator(kind -> reader.text(kind.key()));
        return fields.bind(
                at(key, DispatchField.KIND),
                field,
                kind -> kind == null ? "" : kind.name(),
                text -> text.isEmpty() ? UnitKind.BOX : UnitKind.valueOf(text));
    }

    private Component sscc() {
        var field = text(DispatchField.SSCC);
        field.setHelperText(reader.text("dispatch.editor.field.sscc.help"));
        if (form.get().gs1Prefix().isPresent()) {
            var make = new Button(reader.text("dispatch.editor.unit.make-sscc"), click -> listener.numbered(key));
            make.addThemeVariants(ButtonVariant.TERTIARY);
            field.setSuffixComponent(make);
        }
        field.addClassName("whole");
        return field;
    }

    /** The units on which it can stand: not itself, and none that it carries. */
    private Component on(DispatchUnit unit) {
        var words = new FieldWords(form.get(), reader);
        var field = new Select<String>();
        field.setLabel(label(DispatchField.ON));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(reader.text("dispatch.editor.unit.alone"));
        field.setItems(form.get().units().stream()
                .filter(other -> !isCarriedBy(other, unit))
                .map(DispatchUnit::key)
                .toList());
        field.setItemLabelGenerator(
                other -> other == null ? reader.text("dispatch.editor.unit.alone") : words.called(other));
        return fields.bind(
                at(key, DispatchField.ON),
                field,
                other -> other == null ? "" : other,
                text -> text.isEmpty() || form.get().unit(text).isEmpty() ? null : text);
    }

    private boolean isCarriedBy(DispatchUnit unit, DispatchUnit carrier) {
        return unit.key().equals(carrier.key())
                || form.get()
                        .unit(unit.on())
                        .map(below -> isCarriedBy(below, carrier))
                        .orElse(false);
    }

    private Section contents(DispatchUnit unit) {
        var rows = new Div();
        rows.addClassName("delivery-rows");
        unit.contents().forEach(content -> rows.add(content(content)));
        var part = part("contents", rows);
        var more = new ComboBox<DispatchRow>(reader.text("dispatch.editor.unit.put-in"));
        more.setItems(form.get().rows().stream()
                .filter(row -> row.leaving().isPositive())
                .filter(row -> unit.contents().stream()
                        .noneMatch(content -> content.row().equals(row.key())))
                .toList());
        more.setItemLabelGenerator(this::inWords);
        more.addClassName("whole");
        more.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                listener.filled(key, change.getValue().key());
            }
        });
        part.add(more);
        return part;
    }

    private String inWords(DispatchRow row) {
        return new FieldWords(form.get(), reader).called(row.key()) + " · "
                + row.article().name() + " · "
                + reader.text(
                        "dispatch.editor.unit.open-quantity",
                        reader.formats().quantity(form.get().unpacked(row.key()).atLeastZero()));
    }

    private Component content(DispatchUnit.Content content) {
        var words = new FieldWords(form.get(), reader);
        var row = form.get().row(content.row());
        var at = at(content.key(), DispatchField.QUANTITY);
        var field = fields.bind(
                at,
                new TextField(
                        words.called(content.row()) + " · " + row.article().name()),
                FieldTexts.quantity(reader));
        var remove = new Button(Glyph.CLOSE.create(), click -> listener.emptied(content.key()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(reader.text("dispatch.editor.unit.take-out", words.called(content.row())));
        var line = new Div(field, remove);
        line.addClassName("delivery-row");
        return line;
    }

    private TextField text(String field) {
        return fields.bind(at(key, field), new TextField(label(field)), FieldTexts.of(reader, NUMBER));
    }

    private TextField measure(String row, String name, String unit) {
        var field = fields.bind(at(row, name), new TextField(label(name)), FieldTexts.quantity(reader));
        field.setSuffixComponent(new Span(unit));
        return field;
    }

    private String label(String field) {
        return reader.text("dispatch.editor.field." + field);
    }

    private FieldAddress at(String row, String field) {
        var at = new FieldAddress(row, field);
        shown.add(at);
        return at;
    }
}
