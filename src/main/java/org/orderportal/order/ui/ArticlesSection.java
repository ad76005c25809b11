package org.orderportal.order.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.function.BiConsumer;
import org.orderportal.base.ui.PageSection;
import org.orderportal.base.ui.RowRoom;
import org.orderportal.order.LineTerms;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderDetails.Line;

/**
 * The articles with their numbers: a grid that draws only the rows in view, so that ten thousand scroll like ten. On a
 * narrow screen an article is a card.
 */
class ArticlesSection extends PageSection {

    private static final int PAGE = 25;
    /** So many rows are shown in full; more scroll within the grid. */
    private static final int SHOWN_IN_FULL = 25;

    private final Grid<Line> grid;

    /** @param onFigure somebody wants to know how a number of a line came about */
    ArticlesSection(OrderDetails order, Reader reader, BiConsumer<Line, Figure> onFigure) {
        this(
                order,
                new LineWords(reader, order),
                new LineFigures(
                        reader, LineTerms.of(order.rules(), order.summary().kind()), onFigure),
                new Grid<>());
    }

    private ArticlesSection(OrderDetails order, LineWords words, LineFigures figures, Grid<Line> grid) {
        super("articles", words.text("order.page.articles.count", order.lines().size()), grid);
        this.grid = grid;
        addColumns(order, words, figures);
        grid.setAriaLabel(words.text("order.page.articles"));
        grid.addClassName("article-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(PAGE);
        grid.setItems(new Rows(order.lines()));
        grid.setAllRowsVisible(order.lines().size() <= SHOWN_IN_FULL);
        RowRoom.follow(grid);
    }

    private void addColumns(OrderDetails order, LineWords words, LineFigures figures) {
        grid.addColumn(line -> line.ordered().ref())
                .setKey("ref")
                .setHeader(words.text("order.page.article.row"))
                .setTooltipGenerator(line -> line.ordered().ref())
                .setWidth(order.lines().stream().anyMatch(ArticlesSection::isLong) ? "68px" : "44px")
                .setFlexGrow(0);
        grid.addColumn(words.describing(LitRenderer.of(LineTemplates.ARTICLE)))
                .setKey("article")
                .setHeader(words.text("order.page.article.name"))
                .setWidth("160px")
                .setFlexGrow(4);
        var quantity = words.measuring(LitRenderer.of(LineTemplates.MEASURE));
        number("quantity", figures.fill(quantity, LineFigures.Column.QUANTITY), words, "118px");
        number("net", LitRenderer.<Line>of(LineTemplates.NET).withProperty("net", words::net), words, "88px");
        grid.addColumn(words.wanting(LitRenderer.of(LineTemplates.REQUESTED)))
                .setKey("requested")
                .setHeader(words.text("order.page.article.requested"))
                .setWidth("84px")
                .setFlexGrow(1);
        for (var column : LineFigures.SUMS) {
            number(column.key(), figures.fill(LitRenderer.of(LineTemplates.column(column)), column), words, "78px");
        }
        grid.addColumn(card(words, figures)).setKey(RowRoom.CARD);
    }

    /** Row numbers of more than three characters want more room; the longest are cut, and stand whole in a tooltip. */
    private static boolean isLong(Line line) {
        return line.ordered().ref().length() > 3;
    }

    private static LitRenderer<Line> card(LineWords words, LineFigures figures) {
        var card = LitRenderer.<Line>of(LineTemplates.card(words)).withProperty("net", words::net);
        return figures.fill(words.wanting(words.describing(words.measuring(card))), LineFigures.Column.values());
    }

    private void number(String key, LitRenderer<Line> renderer, LineWords words, String width) {
        grid.addColumn(renderer)
                .setKey(key)
                .setHeader(words.text("order.page.article." + key))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(width)
                .setFlexGrow(1);
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
