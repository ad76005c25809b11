package org.orderportal.response.ui;

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
import org.orderportal.document.ui.FieldQuestion;
import org.orderportal.document.ui.LineCell;
import org.orderportal.document.ui.LineGrid;
import org.orderportal.document.ui.RowNotes;
import org.orderportal.document.ui.RowQuestions;
import org.orderportal.document.ui.RowTemplates;
import org.orderportal.order.ui.Reader;
import org.orderportal.response.ResponseField;
import org.orderportal.response.ResponseRow;
import org.orderportal.response.ui.ArticleRow.Cell;

/**
 * The articles, a row each, edited in place. An item of the grid is no more than the key of its row, and only those that
 * are drawn have one: what a row says is asked for when the browser draws it. So ten thousand cost no more than those in view.
 */
class ArticleGrid extends Composite<LineGrid> {

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

        void removed(String row);
    }

    private final Reader reader;
    private final Supplier<List<ResponseRow>> all;
    private final Function<String, ArticleRow> words;
    private final Listener listener;
    private final Grid<String> grid;
    private final RowNotes<String> notes;
    private final RowQuestions<String> questions = new RowQuestions<>(key -> key);

    /**
     * @param all   the rows as they are now
     * @param words what the row of a key says now
     */
    ArticleGrid(
            Reader reader,
            String currency,
            Supplier<List<ResponseRow>> all,
            Function<String, ArticleRow> words,
            Listener listener) {
        this.reader = reader;
        this.all = all;
        this.words = words;
        this.listener = listener;
        grid = new Grid<>();
        notes = new RowNotes<>(
                grid,
                cell(ResponseField.NOTE, LineCell.Kind.NOTE, "note", ArticleRow::note),
                key -> key,
                key -> row(key).note().text(),
                key -> row(key).called(),
                questions);
        addColumns(currency);
        grid.setAriaLabel(reader.text("response.editor.articles"));
        grid.addClassNames("article-grid", "response-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setPageSize(PAGE);
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> {
                    var page = all.get().stream()
                            .skip(query.getOffset())
                            .limit(query.getLimit())
                            .map(ResponseRow::key)
                            .toList();
                    notes.fetched(page);
                    return page.stream();
                },
                query -> all.get().size()));
        show(RowRoom.WIDE);
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
                .setWidth(RowTemplates.refWidth(all.get().stream().map(ResponseRow::ref)));
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
        var index = all.get().stream().map(ResponseRow::key).toList().indexOf(key);
        if (index < 0) {
            return;
        }
        if (field.equals(ResponseField.NOTE)) {
            notes.open(key);
        }
        getContent().focus(index, field);
    }

    void show(RowRoom room) {
        RowTemplates.show(grid, room);
    }

    private void addColumns(String currency) {
        var accepted = cell(ResponseField.ACCEPTED, LineCell.Kind.NUMBER, "accepted", ArticleRow::accepted)
                .keptIn(key -> row(key).quantityField());
        var promised = cell(ResponseField.PROMISED, LineCell.Kind.DAY, "promised", ArticleRow::promised);
        var price = cell(ResponseField.PRICE, LineCell.Kind.NUMBER, "price-only", ArticleRow::price);
        var reject = cell(ResponseField.REJECT, LineCell.Kind.TICK, "reject", ArticleRow::reject);
        add("ref", "", describe(LitRenderer.of(RowTemplates.REF)), RowTemplates.refWidth(Stream.empty()), 0);
        add("article", text("article"), describe(LitRenderer.of(RowTemplates.ARTICLE_AND_REMARK)), "168px", 5);
        end(add("ordered", text("ordered"), describe(LitRenderer.of(RowTemplates.ORDERED)), "92px", 1));
        end(add(ResponseField.ACCEPTED, text("accepted"), accepted.renderer(), "96px", 0));
        add(
                ResponseField.PROMISED,
                text("promised"),
                describe(promised.fill(
                        LitRenderer.of(RowTemplates.stacked(promised.template(), ArticleTemplates.WANTED)))),
                "132px",
                0);
        end(add(
                ResponseField.PRICE,
                reader.text("response.editor.column.price", currency),
                describe(
                        price.fill(LitRenderer.of(RowTemplates.stacked(price.template(), ArticleTemplates.OLD_PRICE)))),
                "98px",
                0));
        add(RowTemplates.REMARK_COLUMN, "", describe(LitRenderer.of(RowTemplates.REMARK)), "112px", 3);
        center(add(
                ResponseField.REJECT,
                text("reject"),
                describe(reject.fill(LitRenderer.of(ArticleTemplates.ifLine(reject.template())))),
                "66px",
                0));
        center(add(
                ResponseField.NOTE,
                text("note"),
                describe(notes.fill(LitRenderer.of(ArticleTemplates.unlessPart(notes.template())))),
                "50px",
                0));
        center(add("more", "", act(describe(LitRenderer.of(RowTemplates.MORE + ArticleTemplates.REMOVE))), "42px", 0));
        grid.addColumn(card(accepted, promised, price, reject)).setKey(RowRoom.CARD);
    }

    private LitRenderer<String> card(
            LineCell<String> accepted, LineCell<String> promised, LineCell<String> price, LineCell<String> reject) {
        var template = ArticleTemplates.card(
                accepted.template(),
                promised.template(),
                price.template(),
                reject.template(),
                notes.template(),
                this::text);
        return act(
                describe(notes.fill(accepted.fill(promised.fill(price.fill(reject.fill(LitRenderer.of(template))))))));
    }

    private LineCell<String> cell(
            String field, LineCell.Kind kind, String label, SerializableFunction<ArticleRow, Cell> part) {
        return LineCell.<String>of(field, kind, text(label), key -> key)
                .named(key -> row(key).called())
                .showing(key -> questions
                        .mine(at(key, field))
                        .orElseGet(() -> part.apply(row(key)).text()))
                .complaining(key -> questions.mine(at(key, field)).isPresent()
                        ? reader.text("response.editor.row.asked")
                        : part.apply(row(key)).error())
                .hinting(key -> part.apply(row(key)).hint())
                .disabled(key -> part.apply(row(key)).off());
    }

    /** The cell of an accepted quantity holds, in a part of a row, the quantity of that part. */
    private FieldAddress at(String key, String field) {
        var isPart = field.equals(ResponseField.ACCEPTED) && row(key).kind() == ResponseRow.Kind.PART;
        return new FieldAddress(key, isPart ? ResponseField.QUANTITY : field);
    }

    private LitRenderer<String> describe(LitRenderer<String> renderer) {
        return renderer.withProperty("ref", key -> row(key).ref())
                .withProperty("kind", key -> row(key).kind().name().toLowerCase(java.util.Locale.ROOT))
                .withProperty("isPart", key -> row(key).kind() == ResponseRow.Kind.PART)
                .withProperty("isLine", key -> row(key).kind() == ResponseRow.Kind.LINE)
                .withProperty("dim", key -> row(key).dim())
                .withProperty("name", key -> row(key).name())
                .withProperty("ids", key -> row(key).ids())
                .withProperty("more", key -> row(key).more())
                .withProperty("ordered", key -> row(key).ordered())
                .withProperty("unit", key -> row(key).unit())
                .withProperty("wanted", key -> row(key).wanted())
                .withProperty("oldPrice", key -> row(key).oldPrice())
                .withProperty("remark", key -> row(key).remark())
                .withProperty("tone", key -> row(key).tone())
                .withProperty("detail", key -> row(key).detail());
    }

    private LitRenderer<String> act(LitRenderer<String> renderer) {
        return renderer.withProperty("moreLabel", this::moreLabel)
                .withProperty("removeLabel", this::removeLabel)
                .withFunction("openForm", listener::opened)
                .withFunction("removeRow", listener::removed);
    }

    private String moreLabel(String key) {
        return row(key).kind() == ResponseRow.Kind.PART
                ? ""
                : reader.text("response.editor.row.more", row(key).called());
    }

    private String removeLabel(String key) {
        return row(key).kind() == ResponseRow.Kind.PART
                ? reader.text("response.editor.row.remove", row(key).called())
                : "";
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
        return reader.text("response.editor.column." + column);
    }

    private ArticleRow row(String key) {
        return words.apply(key);
    }
}
