package org.orderportal.invoice.ui;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.ui.Notices;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.DrawnRows;
import org.orderportal.document.ui.EditorProblem;
import org.orderportal.document.ui.FieldEdit;
import org.orderportal.document.ui.FieldQuestion;
import org.orderportal.document.ui.LineTable;
import org.orderportal.document.ui.PastedColumn;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.invoice.InvoiceForm;
import org.orderportal.invoice.InvoiceRow;
import org.orderportal.order.ui.Reader;

/** The rows of an open invoice: reads what is typed and pasted into them, and shows what they say then. */
class BilledEditing implements LineTable.Listener {

    private static final String TEXTS = "invoice.editor";

    /** The fields that have a cell in the grid; the others are in the form of their row. */
    private static final Set<String> COLUMNS = Set.of(
            InvoiceField.INCLUDED,
            InvoiceField.QUANTITY,
            InvoiceField.PRICE,
            InvoiceField.VAT,
            InvoiceField.AMOUNT,
            InvoiceField.NOTE);

    /** What "all as it was" takes back. */
    private static final Set<String> OF_ROWS =
            Set.of(InvoiceField.INCLUDED, InvoiceField.QUANTITY, InvoiceField.AMOUNT);

    /** Where edits go. */
    interface Edits {
        void edit(FieldEdit edit);

        void editAll(List<FieldEdit> edits);

        /** Rows came or went. */
        void reload();
    }

    private final Reader reader;
    private final Supplier<InvoiceForm> form;
    private final Edits edits;
    private final BilledGrid grid;
    private final ArticlesSection section;
    private final DrawnRows<BilledRow> drawn;
    private @Nullable RowForm open;

    BilledEditing(Reader reader, Supplier<InvoiceForm> form, Edits edits) {
        this.reader = reader;
        this.form = form;
        this.edits = edits;
        drawn = new DrawnRows<>(key -> new BilledWords(form.get(), reader).row(key));
        grid = new BilledGrid(
                reader, this::keys, drawn::row, form.get().corrects().isPresent(), this);
        section = new ArticlesSection(reader, grid, this::takeAll, this::takeNothing);
    }

    private List<String> keys() {
        return form.get().rows().stream().map(InvoiceRow::key).toList();
    }

    ArticlesSection section() {
        return section;
    }

    /** Shows the rows of the draft as it is now. */
    void showRows() {
        drawn.forgetAll();
        section.show(form.get());
        grid.table().show();
        if (open != null) {
            open.showAll();
            grid.table().eachAsked(open::ask);
        }
    }

    /** @param changed keys of the rows in which something is different now */
    void refresh(FieldAddress at, Collection<String> changed) {
        if (changed.size() > 1) {
            drawn.forgetAll();
            grid.table().refreshAll();
        } else {
            changed.forEach(key -> {
                drawn.forget(key);
                grid.table().refresh(key);
            });
        }
        section.show(form.get());
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
        if (at.row().equals(FieldAddress.HEADER)) {
            var ofRows = Set.of(InvoiceField.INCLUDED, InvoiceField.VAT).contains(at.field());
            if (ofRows) {
                form.get().rows().stream()
                        .findFirst()
                        .ifPresent(row -> grid.table().focus(row.key(), at.field()));
            }
            return ofRows;
        }
        if (form.get().find(at.row()).isEmpty()) {
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
        var isCell = !field.equals(InvoiceField.INCLUDED);
        var column = PastedColumn.read(
                text,
                keys(),
                index,
                field,
                key -> isCell && form.get().whyNot(key, field).isEmpty(),
                this::read);
        edits.editAll(column.edits());
        Notices.success(reader.text(TEXTS + ".pasted", column.edits().size(), column.passed()));
    }

    @Override
    public void pastedTooMuch() {
        Notices.failure(reader.text(TEXTS + ".pasted-too-much"));
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

    /** All that is left of every row: quantities and amounts that were written are taken back, and rows come along again. */
    private void takeAll() {
        edits.editAll(form.get().written().stream()
                .filter(at -> OF_ROWS.contains(at.field()))
                .filter(at -> at.row().equals(FieldAddress.ALL_ROWS)
                        || form.get().find(at.row()).isPresent())
                .map(at -> new FieldEdit(at, null, false, null))
                .toList());
        showRows();
    }

    private void takeNothing() {
        edits.editAll(List.of(FieldEdit.readable(FieldAddress.ofAllRows(InvoiceField.INCLUDED), "false", null)));
        showRows();
    }

    /** Every cell is read as its kind is written; one that is emptied takes what was written away. */
    private FieldEdit read(FieldAddress at, String typed) {
        if (typed.isBlank() || !at.field().equals(InvoiceField.VAT)) {
            return FieldEdit.typed(at, typed, InvoiceField.KINDS, reader);
        }
        return InvoiceTexts.ofRow(at.field(), reader)
                .read(typed)
                .map(text -> FieldEdit.readable(at, text, typed))
                .orElseGet(() -> FieldEdit.unreadable(at, typed));
    }
}
