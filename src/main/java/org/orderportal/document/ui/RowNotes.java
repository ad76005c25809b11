package org.orderportal.document.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The notes of a grid's rows: a symbol at the right of each row, filled where there is a note, opens the note under the
 * row, in a cell of the draft's field. What is open stays open when its row scrolls out of sight and back.
 *
 * @param <T> a row
 */
public final class RowNotes<T> {

    private static final String SYMBOL = """
            <button type="button" data-row="${item.noteRow}" class="note-symbol ${item.note ? 'has-note' : ''}" title="${item.note || item.noteOpen}" \
            aria-label="${item.noteLabel}" aria-expanded="${item.isNoteOpen}" @click="${toggleNote}">\
            <svg viewBox="0 0 16 16" aria-hidden="true"><use href="${item.note ? 'icons/glyphs.svg#note-filled' : 'icons/glyphs.svg#note'}"></use></svg></button>""";

    private final Grid<T> grid;
    private final SerializableFunction<T, String> key;
    private final SerializableFunction<T, String> note;
    private final SerializableFunction<T, String> name;
    private final RowQuestions<T> questions;
    private final Set<String> open = new HashSet<>();

    /**
     * The notes of that grid.
     *
     * @param cell the cell in which a note is written, of the kind {@link LineCell.Kind#NOTE}
     * @param key  of a row
     * @param note its text; empty for none
     * @param name what the row is called
     * @param questions about cells of the rows, which are asked under them
     */
    public RowNotes(
            Grid<T> grid,
            LineCell<T> cell,
            SerializableFunction<T, String> key,
            SerializableFunction<T, String> note,
            SerializableFunction<T, String> name,
            RowQuestions<T> questions) {
        this.grid = grid;
        this.key = key;
        this.note = note;
        this.name = name;
        this.questions = questions;
        grid.setDetailsVisibleOnClick(false);
        var under = questions.template() + "<div class=\"inline-note\" ?hidden=\"${!item.isNoteOpen}\">"
                + cell.template() + "</div>";
        grid.setItemDetailsRenderer(
                questions.fill(cell.fill(LitRenderer.of(under))).withProperty("isNoteOpen", this::isOpen));
    }

    /** The symbol, for a column of its own. */
    public LitRenderer<T> renderer() {
        return fill(LitRenderer.of(template()));
    }

    /** The symbol as a part of a larger template, which {@link #fill} gives its properties. */
    public String template() {
        return SYMBOL;
    }

    public LitRenderer<T> fill(LitRenderer<T> renderer) {
        return renderer.withProperty("noteRow", key::apply)
                .withProperty("note", note::apply)
                .withProperty("noteOpen", row -> grid.getTranslation("document.editor.note.open"))
                .withProperty(
                        "noteLabel",
                        row -> grid.getTranslation(
                                note.apply(row).isEmpty() ? "document.editor.note.none" : "document.editor.note.some",
                                name.apply(row)))
                .withProperty("isNoteOpen", row -> Boolean.toString(isOpen(row)))
                .withFunction("toggleNote", this::toggle);
    }

    /** To be told of rows that are about to be drawn: those whose note is open, or of which something is asked, show it. */
    public void fetched(Collection<T> rows) {
        if (open.isEmpty() && questions.isEmpty()) {
            return;
        }
        var opened = rows.stream().filter(this::showsMore).toList();
        if (!opened.isEmpty()) {
            grid.getUI()
                    .ifPresent(ui -> ui.beforeClientResponse(
                            grid, context -> opened.forEach(row -> grid.setDetailsVisible(row, true))));
        }
    }

    public void open(T row) {
        open.add(key.apply(row));
        grid.setDetailsVisible(row, true);
        grid.getDataProvider().refreshItem(row);
    }

    /** Draws a row anew of which something is asked now, or no more. */
    public void showQuestions(T row) {
        grid.setDetailsVisible(row, showsMore(row));
        grid.getDataProvider().refreshItem(row);
    }

    public boolean isOpen(T row) {
        return open.contains(key.apply(row));
    }

    private void toggle(T row) {
        if (open.remove(key.apply(row))) {
            grid.setDetailsVisible(row, showsMore(row));
            grid.getDataProvider().refreshItem(row);
        } else {
            open(row);
            focusNote(row);
        }
    }

    private boolean showsMore(T row) {
        return isOpen(row) || questions.isAsked(row);
    }

    /** The note was opened to be written. */
    private void focusNote(T row) {
        grid.getElement().executeJs("this.parentElement?.focusNote?.($0)", key.apply(row));
    }
}
