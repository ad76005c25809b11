package org.orderportal.order.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderDetails.Line;

/**
 * The articles: a grid that draws only the rows in view, so that ten thousand scroll like ten. On a narrow screen an
 * article is a card.
 */
class ArticlesSection extends PageSection {

    private static final int PAGE = 25;
    /** So many rows are shown in full; more scroll within the grid. */
    private static final int SHOWN_IN_FULL = 25;

    private static final String ARTICLE = """
            <div class="article">
              <span class="strong">${item.name}</span>
              <span class="muted" ?hidden="${!item.ids}">${item.ids}</span>
              <span class="pre-line muted" ?hidden="${!item.more}">${item.more}</span>
              <span class="pre-line row-note" ?hidden="${!item.note}">${item.note}</span>
            </div>""";
    private static final String MEASURE = """
            <span class="num measure">
              <span>${item.value} <span class="unit" title="${item.code}">${item.unit}</span></span>
              <span class="muted" ?hidden="${!item.price}">× ${item.price}</span>
            </span>""";
    private static final String CARD = """
            <div class="article-card">
              <div class="article">
                <span class="strong">${item.name}</span>
                <span class="muted" ?hidden="${!item.ids}">${item.ids}</span>
                <span class="pre-line muted" ?hidden="${!item.more}">${item.more}</span>
                <span class="pre-line row-note" ?hidden="${!item.note}">${item.note}</span>
              </div>
              <div class="sums"><span class="num">${item.value} <span class="unit" title="${item.code}">${item.unit}</span></span><span class="muted num" ?hidden="${!item.price}">× ${item.price}</span><span class="num strong net">${item.net}</span></div>
              <div class="muted">${item.where}</div>
            </div>""";

    private final Grid<Line> grid;

    ArticlesSection(OrderDetails order, Reader reader) {
        this(order, new LineWords(reader, order), new Grid<>());
    }

    private ArticlesSection(OrderDetails order, LineWords words, Grid<Line> grid) {
        super("articles", words.text("order.page.articles.count", order.lines().size()), grid);
        this.grid = grid;
        addColumns(words);
        grid.setAriaLabel(words.text("order.page.articles"));
        grid.addClassName("article-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(PAGE);
        grid.setItems(new Rows(order.lines()));
        grid.setAllRowsVisible(order.lines().size() <= SHOWN_IN_FULL);
        showAsCards(false);
    }

    private void addColumns(LineWords words) {
        grid.addColumn(line -> line.ordered().ref())
                .setKey("ref")
                .setHeader(words.text("order.page.article.row"))
                .setTooltipGenerator(line -> line.ordered().ref())
                .setWidth("48px")
                .setFlexGrow(0);
        grid.addColumn(words.describing(LitRenderer.of(ARTICLE)))
                .setKey("article")
                .setHeader(words.text("order.page.article.name"))
                .setWidth("200px")
                .setFlexGrow(4);
        number("quantity", words.measuring(LitRenderer.of(MEASURE)), words, "138px");
        number(
                "net",
                LitRenderer.<Line>of("<span class=\"num\">${item.net}</span>").withProperty("net", words::net),
                words,
                "96px");
        grid.addColumn(words::requested)
                .setKey("requested")
                .setHeader(words.text("order.page.article.requested"))
                .setWidth("88px")
                .setFlexGrow(1);
        for (var sum : LineWords.Sum.values()) {
            number(
                    StatusWords.key(sum),
                    LitRenderer.<Line>of("<span class=\"num\">${item.sum}</span>")
                            .withProperty("sum", line -> words.sum(line, sum)),
                    words,
                    sum == LineWords.Sum.LEFT ? "64px" : "86px");
        }
        grid.addColumn(words.describing(words.measuring(LitRenderer.of(CARD)))
                        .withProperty("net", words::net)
                        .withProperty("where", words::whereItStands))
                .setKey("card");
    }

    private void number(String key, LitRenderer<Line> renderer, LineWords words, String width) {
        grid.addColumn(renderer)
                .setKey(key)
                .setHeader(words.text("order.page.article." + key))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(width)
                .setFlexGrow(1);
    }

    /** One column that holds everything, in place of a column a fact. */
    void showAsCards(boolean cards) {
        grid.getColumns().forEach(column -> column.setVisible(column.getKey().equals("card") == cards));
        grid.setClassName("as-cards", cards);
    }

    /** The lines as the grid knows them: by id, since comparing all that a line says would take long. */
    private static final class Rows extends ListDataProvider<Line> {

        Rows(List<Line> lines) {
            super(lines);
        }

        @Override
        public Object getId(Line line) {
            return line.id();
        }
    }
}
