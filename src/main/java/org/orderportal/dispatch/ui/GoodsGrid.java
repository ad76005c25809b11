package org.orderportal.dispatch.ui;

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
import org.orderportal.dispatch.DispatchField;
import org.orderportal.dispatch.DispatchRow;
import org.orderportal.dispatch.ui.GoodsRow.Cell;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.FieldQuestion;
import org.orderportal.document.ui.LineCell;
import org.orderportal.document.ui.LineGrid;
import org.orderportal.document.ui.RowNotes;
import org.orderportal.document.ui.RowQuestions;
import org.orderportal.document.ui.RowTemplates;
import org.orderportal.order.ui.Reader;

/**
 * The goods, a row each, edited in place. An item of the grid is no more than the key of its row: what a row says is asked
 * for when the browser draws it, so that ten thousand cost no more than those in view.
 */
class GoodsGrid extends Composite<LineGrid> {

    private static final int PAGE = 25;
    /** So many rows are shown in full; more scroll within the grid. */
    private static final int SHOWN_IN_FULL = 40;

    /** What somebody does in the grid. */
    interface Listener {
        void edited(String row, String field, String typed);

        void pasted(int index, String field, String text);

        void pastedTooMuch();

        /** Wants to see and change what has no column. */
        void opened(String row);
    }

    private final Reader reader;
    private final Supplier<List<DispatchRow>> all;
    private final Function<String, GoodsRow> words;
    private final Listener listener;
    private final Grid<String> grid;
    private final RowNotes<String> notes;
    private final RowQuestions<String> questions = new RowQuestions<>(key -> key);

    /**
     * @param all   the rows as they are now
     * @param words what the row of a key says now
     */
    GoodsGrid(Reader reader, Supplier<List<DispatchRow>> all, Function<String, GoodsRow> words, Listener listener) {
        this.reader = reader;
        this.all = all;
        this.words = words;
        this.listener = listener;
        grid = new Grid<>();
        notes = new RowNotes<>(
                grid,
                cell(DispatchField.NOTE, LineCell.Kind.NOTE, "note", GoodsRow::note),
                key -> key,
                key -> row(key).note().text(),
                key -> row(key).called(),
                questions);
        addColumns();
        grid.setAriaLabel(reader.text("dispatch.editor.goods"));
        grid.addClassNames("article-grid", "response-grid", "goods-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setPageSize(PAGE);
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> {
                    var page = all.get().stream()
                            .skip(query.getOffset())
                            .limit(query.getLimit())
                            .map(DispatchRow::key)
                            .toList();
                    notes.fetched(page);
                    return page.stream();
                },
                query -> all.get().size()));
        showAsCards(false);
    }

    @Override
    protected LineGrid initContent() {
        var lines = new LineGrid(grid);
        lines.onEdit(edit -> listener.edited(edit.row(), edit.column(), edit.text()));
        lines.onPaste(paste -> listener.pasted(paste.index(), paste.column(), paste.text()));
        lines.onPasteTooLong(listener::pastedTooMuch);
        return lines;
    }

    /** Shows all rows; those that stood there before keep their place and what is typed in them. */
    void show() {
        var many = all.get().size() > SHOWN_IN_FULL;
        grid.setAllRowsVisible(!many);
        grid.setClassName("scrolls", many);
        grid.getColumnByKey("ref")
                .setWidth(RowTemplates.refWidth(all.get().stream().map(DispatchRow::ref)));
        grid.getDataProvider().refreshAll();
    }

    void refresh(String key) {
        grid.getDataProvider().refreshItem(key);
    }

    /** Draws all rows in view anew; their number and order are as before. */
    void refreshAll() {
        grid.getDataProvider().refreshAll();
    }

    /** Asks under a row which of two people's texts counts in one of its fields. */
    void ask(FieldAddress at, FieldQuestion question) {
        questions.ask(at, question);
        notes.showQuestions(at.row());
    }

    /** Tells all that is asked now. */
    void eachAsked(BiConsumer<FieldAddress, FieldQuestion> action) {
        questions.forEach(action);
    }

    void settled(FieldAddress at) {
        if (questions.settled(at)) {
            notes.showQuestions(at.row());
        }
    }

    void focus(String key, String field) {
        var index = all.get().stream().map(DispatchRow::key).toList().indexOf(key);
        if (index < 0) {
            return;
        }
        if (field.equals(DispatchField.NOTE)) {
            notes.open(key);
        }
        getContent().focus(index, field);
    }

    /** One column that holds everything, in place of a column a fact. */
    void showAsCards(boolean cards) {
        grid.getColumns().forEach(column -> column.setVisible(column.getKey().equals("card") == cards));
        grid.setClassName("as-cards", cards);
    }

    private void addColumns() {
        var included = cell(DispatchField.INCLUDED, LineCell.Kind.TICK, "included", GoodsRow::included);
        var now = cell(DispatchField.QUANTITY, LineCell.Kind.NUMBER, "now", GoodsRow::now);
        var never = cell(DispatchField.REST, LineCell.Kind.TICK, "never", GoodsRow::never);
        add("ref", "", describe(LitRenderer.of(RowTemplates.REF)), RowTemplates.refWidth(Stream.empty()), 0);
        center(add(DispatchField.INCLUDED, text("included"), included.renderer(), "58px", 0));
        add("article", text("article"), describe(LitRenderer.of(RowTemplates.ARTICLE)), "168px", 5);
        end(add("ordered", text("ordered"), describe(LitRenderer.of(GoodsTemplates.ORDERED)), "100px", 1));
        end(add("left", text("left"), describe(LitRenderer.of(GoodsTemplates.LEFT)), "92px", 1));
        end(add(DispatchField.QUANTITY, text("now"), now.renderer(), "100px", 0));
        add("remark", "", describe(LitRenderer.of(RowTemplates.REMARK)), "120px", 3);
        center(add(DispatchField.REST, text("never"), never.renderer(), "94px", 0));
        center(add(
                DispatchField.NOTE, text("note"), describe(notes.fill(LitRenderer.of(notes.template()))), "50px", 0));
        center(add("more", "", act(describe(LitRenderer.of(RowTemplates.MORE))), "42px", 0));
        var card = GoodsTemplates.card(
                now.template(), included.template(), never.template(), notes.template(), this::text);
        grid.addColumn(act(describe(notes.fill(now.fill(included.fill(never.fill(LitRenderer.of(card))))))))
                .setKey("card");
    }

    private LineCell<String> cell(
            String field, LineCell.Kind kind, String label, SerializableFunction<GoodsRow, Cell> part) {
        return LineCell.<String>of(field, kind, text(label), key -> key)
                .named(key -> row(key).called())
                .showing(key -> questions
                        .mine(new FieldAddress(key, field))
                        .orElseGet(() -> part.apply(row(key)).text()))
                .complaining(key -> questions.mine(new FieldAddress(key, field)).isPresent()
                        ? reader.text("dispatch.editor.row.asked")
                        : part.apply(row(key)).error())
                .hinting(key -> part.apply(row(key)).hint())
                .disabled(key -> part.apply(row(key)).off());
    }

    private LitRenderer<String> describe(LitRenderer<String> renderer) {
        return renderer.withProperty("ref", key -> row(key).ref())
                .withProperty("kind", key -> "line")
                .withProperty("dim", key -> row(key).dim())
                .withProperty("name", key -> row(key).name())
                .withProperty("ids", key -> row(key).ids())
                .withProperty("more", key -> row(key).order())
                .withProperty("ordered", key -> row(key).ordered())
                .withProperty("unit", key -> row(key).unit())
                .withProperty("confirmed", key -> row(key).confirmed())
                .withProperty("before", key -> row(key).before())
                .withProperty("left", key -> row(key).left())
                .withProperty("remark", key -> row(key).remark())
                .withProperty("tone", key -> row(key).tone())
                .withProperty("detail", key -> row(key).detail());
    }

    private LitRenderer<String> act(LitRenderer<String> renderer) {
        return renderer.withProperty("moreLabel", key -> reader.text("dispatch.editor.row.more", row(key).called()))
                .withFunction("openForm", listener::opened);
    }

    private Grid.Column<String> add(String key, String header, LitRenderer<String> renderer, String width, int grow) {
        return grid.addColumn(renderer)
                .setKey(key)
                .setHeader(header)
                .setWidth(width)
                .setFlexGrow(grow);
    }

    private static void end(Grid.Column<String> column) {
        column.setTextAlign(ColumnTextAlign.END);
    }

    private static void center(Grid.Column<String> column) {
        column.setTextAlign(ColumnTextAlign.CENTER);
    }

    private String text(String column) {
        return reader.text("dispatch.editor.column." + column);
    }

    private GoodsRow row(String key) {
        return words.apply(key);
    }
}
