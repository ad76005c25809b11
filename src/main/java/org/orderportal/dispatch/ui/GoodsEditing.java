package org.orderportal.dispatch.ui;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.ui.Notices;
import org.orderportal.dispatch.DispatchField;
import org.orderportal.dispatch.DispatchForm;
import org.orderportal.dispatch.DispatchRow;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.DrawnRows;
import org.orderportal.document.ui.EditorProblem;
import org.orderportal.document.ui.FieldEdit;
import org.orderportal.document.ui.FieldQuestion;
import org.orderportal.document.ui.LineTable;
import org.orderportal.document.ui.PastedColumn;
import org.orderportal.order.ui.Reader;

/** The goods of an open draft: reads what is typed and pasted into their rows, and shows what the rows say then. */
class GoodsEditing implements LineTable.Listener, GoodsSection.Listener {

    /** The fields that have a cell in the grid; the others are in the form of their row. */
    private static final Set<String> COLUMNS =
            Set.of(DispatchField.INCLUDED, DispatchField.QUANTITY, DispatchField.REST, DispatchField.NOTE);

    /** Where edits go. */
    interface Edits {
        void edit(FieldEdit edit);

        void editAll(List<FieldEdit> edits);

        /** Rows came or went. */
        void reload();
    }

    private final Reader reader;
    private final Supplier<DispatchForm> form;
    private final Edits edits;
    private final GoodsGrid grid;
    private final GoodsSection section;
    private final DrawnRows<GoodsRow> drawn;
    private @Nullable RowForm open;

    GoodsEditing(Reader reader, Supplier<DispatchForm> form, Edits edits) {
        this.reader = reader;
        this.form = form;
        this.edits = edits;
        drawn = new DrawnRows<>(key -> new GoodsWords(form.get(), reader).row(key));
        grid = new GoodsGrid(reader, this::keys, drawn::row, this);
        section = new GoodsSection(reader, grid, this);
    }

    private List<String> keys() {
        return form.get().rows().stream().map(DispatchRow::key).toList();
    }

    GoodsSection section() {
        return section;
    }

    /** Shows the rows of the draft as it is now. */
    void showRows() {
        drawn.forgetAll();
        section.show(form.get());
        if (open != null) {
            grid.table().eachAsked(open::ask);
        }
    }

    /** @param changed keys of the rows in which something is different now */
    void refresh(FieldAddress at, Collection<String> changed) {
        if (changed.size() > form.get().rows().size() / 2 && changed.size() > 1) {
            drawn.forgetAll();
            grid.table().refreshAll();
        } else {
            changed.forEach(key -> {
                drawn.forget(key);
                grid.table().refresh(key);
            });
        }
        section.showMeta(form.get());
        if (open != null) {
            open.show(at);
        }
    }

    /** Shows in the form of a row what is wrong there; the cells of the grid say it themselves. */
    void showProblems(List<EditorProblem> problems) {
        if (open != null) {
            open.showProblems(EditorProblem.byField(problems));
        }
    }

    /** @return false where it is no field of a row */
    boolean ask(FieldAddress at, FieldQuestion question) {
        if (form.get().find(at.row()).isEmpty()) {
            return false;
        }
        grid.table().ask(at, question);
        if (open != null) {
            open.ask(at, question);
        }
        return true;
    }

    void settled(FieldAddress at) {
        grid.table().settled(at);
        if (open != null) {
            open.settled(at);
        }
    }

    /** Moves the focus into a field of a row, wherever that can be edited. @return false where it is no such field */
    boolean goTo(FieldAddress at) {
        if (at.row().equals(FieldAddress.HEADER) && at.field().equals(DispatchField.INCLUDED)) {
            form.get().rows().stream()
                    .findFirst()
                    .ifPresent(row -> grid.table().focus(row.key(), DispatchField.INCLUDED));
            return true;
        }
        if (form.get().find(at.row()).isEmpty() || at.field().equals(DispatchField.CONTENT)) {
            return false;
        }
        if (COLUMNS.contains(at.field())) {
            grid.table().focus(at.row(), at.field());
        } else {
            opened(at.row());
            if (open != null) {
                open.focus(at);
            }
        }
        return true;
    }

    /** What was typed before the page was loaded anew, as if it were typed now. */
    void type(FieldAddress at, String typed) {
        edits.edit(read(at, typed));
        if (COLUMNS.contains(at.field())) {
            grid.table().focus(at.row(), at.field());
        }
    }

    @Override
    public void edited(String row, String field, String typed) {
        edits.edit(read(new FieldAddress(row, field), typed));
    }

    @Override
    public void pasted(int index, String field, String text) {
        var isCell = field.equals(DispatchField.QUANTITY) || field.equals(DispatchField.NOTE);
        var column = PastedColumn.read(
                text,
                keys(),
                index,
                field,
                key -> isCell && form.get().whyNot(key, field).isEmpty(),
                this::read);
        edits.editAll(column.edits());
        Notices.success(reader.text("dispatch.editor.pasted", column.edits().size(), column.passed()));
    }

    @Override
    public void pastedTooMuch() {
        Notices.failure(reader.text("dispatch.editor.pasted-too-much"));
    }

    @Override
    public void opened(String row) {
        if (open != null) {
            open.close();
        }
        open = new RowForm(form, row, reader, edits::edit, () -> open = null);
        grid.table().eachAsked(open::ask);
        open.open();
    }

    /** What is left of every row leaves now: quantities that were written are taken back, and rows come along again. */
    @Override
    public void sendAllThatIsLeft() {
        edits.editAll(form.get().written().stream()
                .filter(at -> Set.of(
                                DispatchField.QUANTITY, DispatchField.INCLUDED, DispatchField.REST, DispatchField.NEVER)
                        .contains(at.field()))
                .filter(at -> at.row().equals(FieldAddress.ALL_ROWS)
                        || form.get().find(at.row()).isPresent())
                .map(at -> new FieldEdit(at, null, false, null))
                .toList());
        showRows();
    }

    @Override
    public void takeNothing() {
        edits.editAll(List.of(FieldEdit.readable(FieldAddress.ofAllRows(DispatchField.INCLUDED), "false", null)));
        showRows();
    }

    /** An empty cell takes what was written away: what is prefilled counts again. */
    private FieldEdit read(FieldAddress at, String typed) {
        if (at.field().equals(DispatchField.REST)) {
            var rest = typed.equals("true") ? DispatchField.NEVER_COMES : DispatchField.LATER;
            return FieldEdit.readable(at, rest, null);
        }
        return FieldEdit.typed(at, typed, DispatchField.KINDS, reader);
    }
}
