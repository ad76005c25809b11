package org.orderportal.dispatch.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.orderportal.dispatch.DispatchField;
import org.orderportal.document.ui.LineCell;
import org.orderportal.document.ui.LineTable;
import org.orderportal.document.ui.RowTemplates;
import org.orderportal.order.ui.Reader;

/** The goods, a row each, edited in place. */
class GoodsGrid extends Composite<LineTable<GoodsRow>> {

    private final LineTable<GoodsRow> table;

    /**
     * @param keys  of the rows as they are now
     * @param words what the row of a key says now
     */
    GoodsGrid(
            Reader reader, Supplier<List<String>> keys, Function<String, GoodsRow> words, LineTable.Listener listener) {
        table = new LineTable<>(reader, "dispatch.editor", keys, words, DispatchField.NOTE, listener);
        table.called(reader.text("dispatch.editor.goods"), "goods-grid");
        addColumns();
    }

    @Override
    protected LineTable<GoodsRow> initContent() {
        return table;
    }

    LineTable<GoodsRow> table() {
        return table;
    }

    private void addColumns() {
        var included = table.cell(DispatchField.INCLUDED, LineCell.Kind.TICK, "included", GoodsRow::included);
        var now = table.cell(DispatchField.QUANTITY, LineCell.Kind.NUMBER, "now", GoodsRow::now);
        var never = table.cell(DispatchField.REST, LineCell.Kind.TICK, "never", GoodsRow::never);
        table.addRef(describe(LitRenderer.of(RowTemplates.REF)));
        table.addCenter(DispatchField.INCLUDED, table.text("included"), included.renderer(), "58px");
        table.add(
                "article",
                table.text("article"),
                describe(LitRenderer.of(RowTemplates.ARTICLE_AND_REMARK)),
                "168px",
                5);
        table.addEnd("ordered", table.text("ordered"), describe(LitRenderer.of(GoodsTemplates.ORDERED)), "100px", 1);
        table.addEnd("left", table.text("left"), describe(LitRenderer.of(GoodsTemplates.LEFT)), "92px", 1);
        table.addEnd(DispatchField.QUANTITY, table.text("now"), now.renderer(), "100px", 0);
        table.add(RowTemplates.REMARK_COLUMN, "", describe(LitRenderer.of(RowTemplates.REMARK)), "120px", 3);
        table.addCenter(DispatchField.REST, table.text("never"), never.renderer(), "94px");
        table.addNote(describe(LitRenderer.of(table.noteTemplate())));
        table.addMore(describe(LitRenderer.of(RowTemplates.MORE)));
        var card = GoodsTemplates.card(
                now.template(), included.template(), never.template(), table.noteTemplate(), table::text);
        table.addCard(describe(now.fill(included.fill(never.fill(LitRenderer.of(card))))));
    }

    private LitRenderer<String> describe(LitRenderer<String> renderer) {
        return renderer.withProperty("ref", key -> table.row(key).ref())
                .withProperty("kind", key -> "line")
                .withProperty("dim", key -> table.row(key).dim())
                .withProperty("name", key -> table.row(key).name())
                .withProperty("ids", key -> table.row(key).ids())
                .withProperty("more", key -> table.row(key).order())
                .withProperty("ordered", key -> table.row(key).ordered())
                .withProperty("unit", key -> table.row(key).unit())
                .withProperty("confirmed", key -> table.row(key).confirmed())
                .withProperty("before", key -> table.row(key).before())
                .withProperty("left", key -> table.row(key).left())
                .withProperty("remark", key -> table.row(key).remark())
                .withProperty("tone", key -> table.row(key).tone())
                .withProperty("detail", key -> table.row(key).detail());
    }
}
