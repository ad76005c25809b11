package org.orderportal.response.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.orderportal.base.ui.RowRoom;
import org.orderportal.document.ui.RowTemplates;
import org.orderportal.order.ui.Reader;
import org.orderportal.response.OrderResponse;
import org.orderportal.response.OrderResponse.Line;

/**
 * The lines of a sent response: a grid that draws only those in view; on a narrow screen a line is a card. An item of the
 * grid is the place of a line: two lines may say the same, and what is not in view need not be in memory.
 */
class SentLines extends Composite<Grid<Integer>> {

    private static final int SHOWN_IN_FULL = 40;

    private static final String ACCEPTED = """
            <span class="num ordered">${item.accepted}<span class="unit"> ${item.unit}</span></span>""";
    private static final String PARTS = """
            <span class="pre-line num ordered">${item.parts}</span>""";
    private static final String PRICE = """
            <div class="stacked"><span class="num ordered">${item.price}</span>%s<div class="unit" ?hidden="${!item.per}">${item.per}</div></div>""".formatted(ArticleTemplates.OLD_PRICE);
    private static final String CARD_PRICE = """
            <span class="num ordered">${item.price}<span class="unit" ?hidden="${!item.per}"> ${item.per}</span></span>""" + ArticleTemplates.OLD_PRICE;
    private static final String REMARK = """
            <div class="remark"><span class="${item.tone}">${item.remark}</span><span class="muted" ?hidden="${!item.detail}">${item.detail}</span><span class="pre-line row-note" ?hidden="${!item.note}">${item.note}</span></div>""";

    private final Reader reader;
    private final SentLineWords words;

    SentLines(Supplier<OrderResponse> said, Reader reader) {
        this.reader = reader;
        this.words = new SentLineWords(reader, place -> said.get().lines().get(place));
        var count = said.get().lines().size();
        var grid = getContent();
        var refs = said.get().lines().stream().map(Line::ref);
        add("ref", "", RowTemplates.REF, RowTemplates.refWidth(refs), 0);
        add("article", "article", RowTemplates.ARTICLE, "190px", 4);
        add("ordered", "ordered", RowTemplates.ORDERED, "104px", 1).setTextAlign(ColumnTextAlign.END);
        add("accepted", "accepted", ACCEPTED, "104px", 1).setTextAlign(ColumnTextAlign.END);
        add("parts", "promised", PARTS, "112px", 1);
        add("price", "price-only", PRICE, "100px", 1).setTextAlign(ColumnTextAlign.END);
        add("remark", "answer", REMARK, "170px", 3);
        add(RowRoom.CARD, "article", card(), "100%", 1);
        grid.setAriaLabel(reader.text("response.editor.articles"));
        grid.addClassNames("article-grid", "response-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(25);
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> IntStream.range(query.getOffset(), Math.min(count, query.getOffset() + query.getLimit()))
                        .boxed(),
                query -> count));
        grid.setAllRowsVisible(count <= SHOWN_IN_FULL);
        grid.setClassName("scrolls", count > SHOWN_IN_FULL);
        RowRoom.follow(grid);
    }

    private String card() {
        return """
                <div class="response-card"><div class="top"><span class="ref muted num">${item.ref}</span>%s</div>
                <div class="fields"><span><span class="label muted">%s</span> %s</span><span><span class="label muted">%s</span> %s</span>\
                <span ?hidden="${!item.parts}"><span class="label muted">%s</span> %s</span><span ?hidden="${!item.price}"><span class="label muted">%s</span> %s</span></div>%s</div>""".formatted(
                        RowTemplates.ARTICLE,
                        reader.text("response.editor.column.ordered"),
                        RowTemplates.ORDERED,
                        reader.text("response.editor.column.accepted"),
                        ACCEPTED,
                        reader.text("response.editor.column.promised"),
                        PARTS,
                        reader.text("response.editor.column.price-only"),
                        CARD_PRICE,
                        REMARK);
    }

    private Grid.Column<Integer> add(String key, String header, String template, String width, int grow) {
        return getContent()
                .addColumn(words.fill(LitRenderer.of(template)))
                .setKey(key)
                .setHeader(header.isEmpty() ? "" : reader.text("response.editor.column." + header))
                .setWidth(width)
                .setFlexGrow(grow);
    }
}
