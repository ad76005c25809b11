package org.orderportal.response.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.function.Supplier;
import org.orderportal.base.ui.Glyph;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.DraftFields;
import org.orderportal.document.ui.EditorProblem;
import org.orderportal.document.ui.FieldEdit;
import org.orderportal.document.ui.FieldQuestion;
import org.orderportal.order.ui.Reader;
import org.orderportal.response.ResponseField;
import org.orderportal.response.ResponseForm;
import org.orderportal.response.ResponseRow;

/**
 * All that can be said about one row, also what the grid has no column for: back order, several deliveries, another
 * article, the reason. What is typed here is kept as everywhere; closing the form loses nothing.
 */
class RowForm extends Composite<Dialog> {

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
    private final Supplier<ResponseForm> form;
    private DraftFields fields;
    private RowFormFields made;

    RowForm(Supplier<ResponseForm> form, String key, String title, Reader reader, Listener listener) {
        this.form = form;
        this.key = key;
        this.reader = reader;
        this.listener = listener;
        this.fields = new DraftFields(listener::edited);
        this.made = new RowFormFields(fields, form, key, reader);
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
        made.shown().stream()
                .filter(at::covers)
                .forEach(field ->
                        fields.show(field, form.get().text(field), form.get().isUnreadable(field)));
    }

    /** Moves the focus into a field of the row. */
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

    void showProblems(Map<FieldAddress, EditorProblem> found) {
        fields.showProblems(found);
    }

    private void build() {
        fields = new DraftFields(listener::edited);
        made = new RowFormFields(fields, form, key, reader);
        body.removeAll();
        if (form.get().row(key).kind() == ResponseRow.Kind.ADDED) {
            buildAdded();
        } else {
            buildLine();
        }
        made.show();
    }

    private void buildAdded() {
        body.add(
                part(
                        "article",
                        made.name(ResponseField.NAME),
                        made.itemNumber(ResponseField.SELLERS_ITEM_ID),
                        made.itemNumber(ResponseField.GTIN),
                        made.unit()),
                part("answer", made.number(ResponseField.ACCEPTED), made.day(), made.price()),
                part("note", made.area(ResponseField.NOTE)));
    }

    private void buildLine() {
        body.add(part("answer", made.number(ResponseField.ACCEPTED), made.day(), made.backOrder()));
        body.add(deliveries());
        body.add(part("price", made.price()));
        body.add(part("reason", made.reason(), made.area(ResponseField.REASON)));
        body.add(part(
                "substitute",
                made.name(ResponseField.SUBSTITUTE_NAME),
                made.itemNumber(ResponseField.SUBSTITUTE_ITEM_ID),
                made.itemNumber(ResponseField.SUBSTITUTE_GTIN)));
        body.add(part("note", made.area(ResponseField.NOTE)));
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
        var row = new Div(made.quantityOf(part.key()), made.dayOf(part.key()), remove);
        row.addClassName("delivery-row");
        return row;
    }

    private Section part(String name, Component... content) {
        var part = new Section(new H3(reader.text("response.editor.row." + name)));
        var grid = new Div(content);
        grid.addClassName("form-grid");
        part.add(grid);
        return part;
    }
}
