package org.orderportal.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.orderportal.base.ui.RowRoom;
import org.orderportal.document.FieldAddress;
import org.orderportal.order.ui.Reader;

/**
 * The lines of a document, a row each, edited in place; on a narrow screen a row is a card. An item of the grid is no more
 * than the key of its row: what a row says is asked for when the browser draws it, so that ten thousand cost no more than
 * those in view. The document's own module says which columns there are.
 *
 * @param <R> a row, in its reader's words
 */
public class LineTable<R extends LineTable.Row> extends Composite<LineGrid> {

    private static final int PAGE = 25;
    /** So many rows are shown in full; more scroll within the grid. */
    private static final int SHOWN_IN_FULL = 40;

    /** A row, in its reader's words. */
    public interface Row {

        /** The buyer's row number. */
        String ref();

        /** What the row is called where it stands alone: Row 20. */
        String called();

        Cell note();
    }

    /** What somebody does in the grid. */
    public interface Listener {
        void edited(String row, String field, String typed);

        void pasted(int index, String field, String text);

        void pastedTooMuch();

        /** Wants to see and change what has no column. */
        void opened(String row);
    }

    private final Reader reader;
    private final String texts;
    private final Supplier<List<String>> keys;
    private final Function<String, R> words;
    private final String noteField;
    private final Listener listener;
    private final Grid<String> grid = new Grid<>();
    private final RowQuestions<String> questions = new RowQuestions<>(key -> key);
    private final RowNotes<String> notes;

    /**
     * @param texts     the key of the editor's texts without their names: invoice.editor
     * @param keys      of the rows as they are now
     * @param words     what the row of a key says now
     * @param noteField the field of a row's note
     */
    public LineTable(
            Reader reader,
            String texts,
            Supplier<List<String>> keys,
            Function<String, R> words,
            String noteField,
            Listener listener) {
        this.reader = reader;
        this.texts = texts;
        this.keys = keys;
        this.words = words;
        this.noteField = noteField;
        this.listener = listener;
        notes = new RowNotes<>(
                grid,
                cell(noteField, LineCell.Kind.NOTE, "note", Row::note),
                key -> key,
                key -> row(key).note().text(),
                key -> row(key).called(),
                questions);
        grid.addClassNames("article-grid", "response-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setPageSize(PAGE);
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> {
                    var page = keys.get().stream()
                            .skip(query.getOffset())
                            .limit(query.getLimit())
                            .toList();
                    notes.fetched(page);
                    return page.stream();
                },
                query -> keys.get().size()));
    }

    @Override
    protected LineGrid initContent() {
        var lines = new LineGrid(grid);
        lines.onEdit(edit -> listener.edited(edit.row(), edit.column(), edit.text()));
        lines.onPaste(paste -> listener.pasted(paste.index(), paste.column(), paste.text()));
        lines.onPasteTooLong(listener::pastedTooMuch);
        return lines;
    }

    /** What the grid is called, and how it looks beside its kind. */
    public LineTable<R> called(String label, String className) {
        grid.setAriaLabel(label);
        grid.addClassName(className);
        return this;
    }

    /** The column of the row numbers. */
    public void addRef(LitRenderer<String> renderer) {
        add("ref", "", renderer, RowTemplates.refWidth(Stream.empty()), 0);
    }

    public Grid.Column<String> add(String key, String header, LitRenderer<String> renderer, String width, int grow) {
        return grid.addColumn(renderer)
                .setKey(key)
                .setHeader(header)
                .setWidth(width)
                .setFlexGrow(grow);
    }

    public void addEnd(String key, String header, LitRenderer<String> renderer, String width, int grow) {
        add(key, header, renderer, width, grow).setTextAlign(ColumnTextAlign.END);
    }

    public void addCenter(String key, String header, LitRenderer<String> renderer, String width) {
        add(key, header, renderer, width, 0).setTextAlign(ColumnTextAlign.CENTER);
    }

    /** The symbol of the row's note. */
    public void addNote(LitRenderer<String> renderer) {
        addCenter(noteField, text("note"), notes.fill(renderer), "50px");
    }

    /** What opens the form of a row. */
    public void addMore(LitRenderer<String> renderer) {
        addCenter("more", "", act(renderer), "42px");
    }

    /** All of a row in one cell, for a narrow screen. */
    public void addCard(LitRenderer<String> renderer) {
        grid.addColumn(act(notes.fill(renderer))).setKey(RowRoom.CARD);
        show(RowRoom.WIDE);
    }

    public String noteTemplate() {
        return notes.template();
    }

    /** A cell in which a field of the row is edited. */
    public LineCell<String> cell(String field, LineCell.Kind kind, String label, SerializableFunction<R, Cell> part) {
        return LineCell.<String>of(field, kind, text(label), key -> key)
                .named(key -> row(key).called())
                .showing(key -> questions
                        .mine(new FieldAddress(key, field))
                        .orElseGet(() -> part.apply(row(key)).text()))
                .complaining(key -> questions.mine(new FieldAddress(key, field)).isPresent()
                        ? reader.text("document.editor.row.asked")
                        : part.apply(row(key)).error())
                .hinting(key -> part.apply(row(key)).hint())
                .disabled(key -> part.apply(row(key)).off());
    }

    private LitRenderer<String> act(LitRenderer<String> renderer) {
        return renderer.withProperty("moreLabel", key -> reader.text(texts + ".row.more", row(key).called()))
                .withFunction("openForm", listener::opened);
    }

    /** Shows all rows; those that stood there before keep their place and what is typed in them. */
    public void show() {
        var many = keys.get().size() > SHOWN_IN_FULL;
        grid.setAllRowsVisible(!many);
        grid.setClassName("scrolls", many);
        grid.getColumnByKey("ref")
                .setWidth(RowTemplates.refWidth(keys.get().stream().map(key -> row(key).ref())));
        grid.getDataProvider().refreshAll();
    }

    public void refresh(String key) {
        grid.getDataProvider().refreshItem(key);
    }

    /** Draws all rows in view anew; their number and order are as before. */
    public void refreshAll() {
        grid.getDataProvider().refreshAll();
    }

    /** Asks under a row which of two people's texts counts in one of its fields. */
    public void ask(FieldAddress at, FieldQuestion question) {
        questions.ask(at, question);
        notes.showQuestions(at.row());
    }

    /** Tells all that is asked now. */
    public void eachAsked(BiConsumer<FieldAddress, FieldQuestion> action) {
        questions.forEach(action);
    }

    public void settled(FieldAddress at) {
        if (questions.settled(at)) {
            notes.showQuestions(at.row());
        }
    }

    public void focus(String key, String field) {
        var index = keys.get().indexOf(key);
        if (index < 0) {
            return;
        }
        if (field.equals(noteField)) {
            notes.open(key);
        }
        getContent().focus(index, field);
    }

    public void show(RowRoom room) {
        RowTemplates.show(grid, room);
    }

    public Grid<String> grid() {
        return grid;
    }

    /** The head of a column, in words. */
    public String text(String column) {
        return reader.text(texts + ".column." + column);
    }

    public R row(String key) {
        return words.apply(key);
    }
}
