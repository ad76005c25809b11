package org.orderportal.dispatch.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.base.ui.RowRoom;
import org.orderportal.base.ui.Tone;
import org.orderportal.dispatch.DispatchAdvice;
import org.orderportal.dispatch.DispatchAdvice.Line;
import org.orderportal.document.ui.RowTemplates;
import org.orderportal.order.ui.PartyWords;
import org.orderportal.order.ui.Reader;
import org.orderportal.order.ui.UnitWords;

/**
 * The lines of a sent dispatch advice: a grid that draws only those in view; on a narrow screen a line is a card. An item of
 * the grid is the place of a line.
 */
class SentGoods extends Composite<Grid<Integer>> {

    private static final int SHOWN_IN_FULL = 40;
    private static final int PAGE = 25;

    private static final String NOW = """
            <span class="num ordered">${item.now}<span class="unit"> ${item.unit}</span></span>""";
    private static final String SAID = """
            <div class="remark"><span class="${item.tone}" ?hidden="${!item.remark}">${item.remark}</span>\
            <span class="muted pre-line" ?hidden="${!item.detail}">${item.detail}</span>\
            <span class="pre-line row-note" ?hidden="${!item.note}">${item.note}</span></div>""";

    private final Reader reader;
    private final Supplier<DispatchAdvice> said;

    SentGoods(Supplier<DispatchAdvice> said, Reader reader) {
        this.reader = reader;
        this.said = said;
        var count = said.get().lines().size();
        var grid = getContent();
        var refs = said.get().lines().stream().map(Line::ref);
        add("ref", "", RowTemplates.REF, RowTemplates.refWidth(refs), 0);
        add("article", "article", RowTemplates.ARTICLE, "190px", 4);
        add("ordered", "ordered", RowTemplates.ORDERED, "110px", 1).setTextAlign(ColumnTextAlign.END);
        add("now", "dispatched", NOW, "110px", 1).setTextAlign(ColumnTextAlign.END);
        add("remark", "rest", SAID, "200px", 3);
        add(RowRoom.CARD, "article", card(), "100%", 1);
        grid.setAriaLabel(reader.text("dispatch.editor.goods"));
        grid.addClassNames("article-grid", "response-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(PAGE);
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
                <div class="fields"><span><span class="label muted">%s</span> %s</span><span><span class="label muted">%s</span> %s</span></div>%s</div>""".formatted(
                        RowTemplates.ARTICLE,
                        reader.text("dispatch.editor.column.ordered"),
                        RowTemplates.ORDERED,
                        reader.text("dispatch.editor.column.dispatched"),
                        NOW,
                        SAID);
    }

    private Grid.Column<Integer> add(String key, String header, String template, String width, int grow) {
        return getContent()
                .addColumn(fill(LitRenderer.of(template)))
                .setKey(key)
                .setHeader(header.isEmpty() ? "" : reader.text("dispatch.editor.column." + header))
                .setWidth(width)
                .setFlexGrow(grow);
    }

    private LitRenderer<Integer> fill(LitRenderer<Integer> renderer) {
        return renderer.withProperty("ref", place -> line(place).ref())
                .withProperty("kind", place -> "line")
                .withProperty("dim", place -> false)
                .withProperty("name", place -> line(place).article().name())
                .withProperty("ids", place -> ids(line(place)))
                .withProperty("more", place -> order(line(place)))
                .withProperty("ordered", place -> quantity(line(place).ordered()))
                .withProperty(
                        "unit", place -> new UnitWords(reader).of(line(place).unit()))
                .withProperty("now", place -> quantity(line(place).quantity()))
                .withProperty("remark", place -> remark(line(place)))
                .withProperty(
                        "tone", place -> (line(place).neverComing().isPositive() ? Tone.BAD : Tone.WARN).className())
                .withProperty("detail", place -> detail(line(place)))
                .withProperty(
                        "note", place -> Objects.requireNonNullElse(line(place).note(), ""));
    }

    private Line line(int place) {
        return said.get().lines().get(place);
    }

    private String order(Line line) {
        var orders = said.get().orders();
        return orders.size() == 1 ? "" : orders.get(line.order()).number().text();
    }

    private String ids(Line line) {
        var standard = line.article().standardItemId();
        return Stream.of(
                        line.article().sellersItemId(),
                        standard == null ? null : new PartyWords(reader).identifier(standard))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String remark(Line line) {
        return joined(
                line.outstanding().isPositive()
                        ? reader.text("dispatch.editor.remark.later", quantity(line.outstanding()))
                        : null,
                line.neverComing().isPositive()
                        ? reader.text("dispatch.editor.remark.never", quantity(line.neverComing()))
                        : null);
    }

    private String detail(Line line) {
        var bestBefore = line.bestBefore();
        return joined(
                line.reason(),
                line.batch() == null ? null : reader.text("dispatch.editor.remark.batch", line.batch()),
                line.serialNumbers().isEmpty() ? null : String.join(", ", line.serialNumbers()),
                bestBefore == null ? null : reader.text("dispatch.editor.remark.best-before", reader.day(bestBefore)),
                line.hazardous() ? reader.text("dispatch.editor.remark.hazardous") : null);
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String quantity(Quantity quantity) {
        return reader.formats().quantity(quantity);
    }
}
