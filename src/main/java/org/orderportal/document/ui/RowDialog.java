package org.orderportal.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.FieldAddress;
import org.orderportal.order.ui.Reader;

/**
 * All that can be said about one row, also what its grid has no column for, at the side. What is typed here is kept as
 * everywhere; closing it loses nothing.
 */
public class RowDialog extends Composite<Dialog> {

    /** What stands in a field now. @param unreadable whether that is what was typed, and cannot be read */
    public record Shown(String text, boolean unreadable) {}

    private final Reader reader;
    private final String texts;
    private final String key;
    private final Function<FieldAddress, Shown> values;
    private final DraftFields fields;
    private final Div body = new Div();
    private final Set<FieldAddress> shown = new LinkedHashSet<>();

    /**
     * @param texts  the key of the editor's texts without their names: invoice.editor
     * @param key    of the row
     * @param values what stands in a field now
     */
    public RowDialog(
            Reader reader,
            String texts,
            String key,
            Function<FieldAddress, Shown> values,
            Consumer<FieldEdit> onEdit,
            Runnable onClose) {
        this.reader = reader;
        this.texts = texts;
        this.key = key;
        this.values = values;
        this.fields = new DraftFields(onEdit);
        body.addClassName("row-form");
        var close = new Button(
                reader.text(texts + ".row.close"), click -> getContent().close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("form-dialog", "side-form");
        getContent().add(body);
        getContent().getFooter().add(close);
        getContent().addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                onClose.run();
            }
        });
    }

    /** Adds a part with a heading of its own. */
    public Section part(String name, Component... content) {
        var part = new Section(new H3(reader.text(texts + ".row." + name)));
        var grid = new Div(content);
        grid.addClassName("form-grid");
        part.add(grid);
        body.add(part);
        return part;
    }

    public TextField text(String field, FieldText kind) {
        return bind(field, new TextField(label(field)), kind);
    }

    public TextArea area(String field, FieldText kind) {
        return bind(field, new TextArea(label(field)), kind);
    }

    private <F extends TextFieldBase<F, String>> F bind(String name, F field, FieldText kind) {
        var help = texts + ".field." + name + ".help";
        if (reader.hasText(help)) {
            field.setHelperText(reader.text(help));
        }
        return fields.bind(know(name), field, kind);
    }

    public DatePicker day(String field) {
        return fields.bind(know(field), HeaderFields.picker(label(field), reader), FieldTexts.day(reader));
    }

    /** A choice or a tick. */
    public <F extends Component & HasValidation & HasValue<?, T>, T> F choice(
            String name, F field, Function<@Nullable T, String> text, Function<String, @Nullable T> value) {
        return fields.bind(know(name), field, text, value);
    }

    private FieldAddress know(String name) {
        var at = new FieldAddress(key, name);
        shown.add(at);
        return at;
    }

    /** Opens it with that title. */
    public void open(String title) {
        getContent().setHeaderTitle(title);
        shown.forEach(this::showNow);
        getContent().open();
    }

    public void close() {
        getContent().close();
    }

    /** Shows what the draft says now in a field that somebody else, or a rule, has changed. */
    public void show(FieldAddress at) {
        shown.stream().filter(at::covers).forEach(this::showNow);
    }

    /** The same of all its fields. */
    public void showAll() {
        shown.forEach(this::showNow);
    }

    public void focus(FieldAddress at) {
        fields.focus(at);
    }

    /** Asks beside a field, too, what is asked under its row. */
    public void ask(FieldAddress at, FieldQuestion question) {
        fields.ask(at, question.note());
    }

    public void settled(FieldAddress at) {
        fields.settled(at);
    }

    public void showProblems(Map<FieldAddress, EditorProblem> found) {
        fields.showProblems(found);
    }

    private void showNow(FieldAddress at) {
        var now = values.apply(at);
        fields.show(at, now.text(), now.unreadable());
    }

    /** What a field is called. */
    public String label(String field) {
        return reader.text(texts + ".field." + field);
    }
}
