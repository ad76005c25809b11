package org.orderportal.response.ui;

import java.util.ArrayList;
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
import org.orderportal.order.ui.Reader;
import org.orderportal.response.ResponseField;
import org.orderportal.response.ResponseForm;
import org.orderportal.response.ResponseRow;

/** The articles of an open draft: reads what is typed and pasted into their rows, and shows what the rows say then. */
class ArticlesEditing implements ArticleGrid.Listener {

    /** The fields that have a cell in the grid; the others are in the form of their row. */
    private static final Set<String> COLUMNS = Set.of(
            ResponseField.ACCEPTED,
            ResponseField.PROMISED,
            ResponseField.PRICE,
            ResponseField.REJECT,
            ResponseField.NOTE);

    /** Where edits go. */
    interface Edits {

        void edit(FieldEdit edit);

        void editAll(List<FieldEdit> edits);

        /** Rows came or went. */
        void reload();
    }

    private final Reader reader;
    private final Supplier<ResponseForm> form;
    private final Edits edits;
    private final RowActs acts;
    private final ArticleGrid grid;
    private final ArticlesSection section;
    private final DrawnRows<ArticleRow> drawn;
    private @Nullable RowForm open;

    ArticlesEditing(EditorDesk desk, Reader reader, Supplier<ResponseForm> form, Edits edits) {
        this.reader = reader;
        this.form = form;
        this.edits = edits;
        drawn = new DrawnRows<>(key -> new ArticleWords(form.get(), reader).row(key));
        acts = new RowActs(desk, reader, form, edits, this::added);
        var currency = form.get().order().content().currency().code();
        grid = new ArticleGrid(reader, currency, () -> form.get().rows(), drawn::row, this);
        section = new ArticlesSection(reader, grid, acts);
        section.showLimits(form.get());
    }

    ArticlesSection section() {
        return section;
    }

    /** Shows the rows of the draft as it is now. */
    void showRows() {
        drawn.forgetAll();
        var added = form.get().rows().stream()
                .filter(row -> row.kind() == ResponseRow.Kind.ADDED)
                .count();
        section.show(form.get().order().lines().size(), (int) added);
        if (open != null) {
            open.rebuild();
            grid.eachAsked(open::ask);
        }
    }

    /** @param changed keys of the rows in which something is different now */
    void refresh(FieldAddress at, Collection<String> changed) {
        if (changed.size() > form.get().rows().size() / 2 && changed.size() > 1) {
            drawn.forgetAll();
            grid.refreshAll();
        } else {
            // Charges and discounts change here, too; they are no rows of the grid.
            changed.stream().filter(key -> form.get().find(key).isPresent()).forEach(key -> {
                drawn.forget(key);
                grid.refresh(key);
            });
        }
        if (open != null) {
            open.show(at);
        }
    }

    /** Shows in the form of a row what is wrong there; the cells of the grid say it themselves. */
    void showProblems(List<EditorProblem> problems) {
        if (open != null) {
            open.showProblems(EditorProblem.byField(problems));
        }
        section.showChanged(form.get().rows().stream().anyMatch(ResponseRow::isChanged));
    }

    /** @return false where it is no field of a row */
    boolean ask(FieldAddress at, FieldQuestion question) {
        if (form.get().find(at.row()).isEmpty()) {
            return false;
        }
        grid.ask(at, question);
        if (open != null) {
            open.ask(at, question);
        }
        return true;
    }

    void settled(FieldAddress at) {
        grid.settled(at);
        if (open != null) {
            open.settled(at);
        }
    }

    /** Moves the focus into a field of a row, wherever that can be edited. */
    void goTo(FieldAddress at) {
        if (at.field().equals(ResponseField.QUANTITY)) {
            grid.focus(at.row(), ResponseField.ACCEPTED);
        } else if (COLUMNS.contains(at.field())) {
            grid.focus(at.row(), at.field());
        } else if (form.get().find(at.row()).isPresent()) {
            opened(at.row());
            if (open != null) {
                open.focus(at);
            }
        }
    }

    /** What was typed before the page was loaded anew, as if it were typed now. */
    void type(FieldAddress at, String typed) {
        edits.edit(read(cell(at.row(), at.field()), typed));
        if (COLUMNS.contains(at.field())) {
            grid.focus(at.row(), at.field());
        }
    }

    @Override
    public void edited(String row, String field, String typed) {
        edits.edit(read(cell(row, field), typed));
    }

    /** Fills the rows from there on, a line each; cells that cannot be changed are passed over. */
    @Override
    public void pasted(int index, String field, String text) {
        var lines = text.strip().split("\\R", -1);
        var filled = new ArrayList<FieldEdit>();
        int passed = 0;
        var words = new ArticleWords(form.get(), reader);
        var rows = form.get().rows();
        for (int i = 0; i < lines.length && index + i < rows.size(); i++) {
            var key = rows.get(index + i).key();
            if (isLocked(words.row(key), field)) {
                passed++;
            } else {
                filled.add(read(cell(key, field), firstCell(lines[i])));
            }
        }
        edits.editAll(filled);
        int left = Math.max(0, lines.length - (rows.size() - index));
        Notices.success(reader.text("response.editor.pasted", filled.size(), passed + left));
    }

    @Override
    public void pastedTooMuch() {
        Notices.failure(reader.text("response.editor.pasted-too-much"));
    }

    @Override
    public void opened(String row) {
        form.get().find(row).ifPresent(this::open);
    }

    /** A part is edited with its line. */
    private void open(ResponseRow row) {
        var key = row.kind() == ResponseRow.Kind.PART ? ArticleWords.line(row) : row.key();
        if (open != null) {
            open.close();
        }
        open = new RowForm(form, key, acts.title(key), reader, new RowForm.Listener() {
            @Override
            public void edited(FieldEdit edit) {
                edits.edit(edit);
            }

            @Override
            public void split(String line) {
                acts.split(line);
            }

            @Override
            public void removed(String part) {
                acts.remove(part);
            }

            @Override
            public void closed() {
                open = null;
            }
        });
        grid.eachAsked(open::ask);
        open.open();
    }

    /** A row was added: it is filled in its form, beginning with its name. */
    private void added(String row) {
        opened(row);
        if (open != null) {
            open.focus(new FieldAddress(row, ResponseField.NAME));
        }
    }

    @Override
    public void removed(String row) {
        acts.remove(row);
    }

    private static boolean isLocked(ArticleRow row, String field) {
        return switch (field) {
            case ResponseField.ACCEPTED -> row.accepted().off();
            case ResponseField.PROMISED -> row.promised().off();
            case ResponseField.PRICE -> row.price().off();
            case ResponseField.NOTE -> row.note().off();
            default -> true;
        };
    }

    /** An empty cell takes what was written away: what is prefilled counts again. */
    private FieldEdit read(FieldAddress at, String typed) {
        if (typed.isBlank()) {
            return new FieldEdit(at, null, false, typed);
        }
        var read = ResponseField.KINDS.typed(at.field(), typed, reader.formats().locale(), reader.today());
        return new FieldEdit(at, read.text(), read.unreadable(), typed);
    }

    /** The cell of an accepted quantity holds, in a part of a row, the quantity of that part. */
    private FieldAddress cell(String row, String column) {
        var isPart = form.get().find(row).map(ResponseRow::kind).orElse(null) == ResponseRow.Kind.PART;
        return new FieldAddress(row, isPart && column.equals(ResponseField.ACCEPTED) ? ResponseField.QUANTITY : column);
    }

    /** Of several columns that were copied together the first counts. */
    private static String firstCell(String line) {
        var tab = line.indexOf('\t');
        return tab < 0 ? line : line.substring(0, tab);
    }
}
