package org.orderportal.invoice.ui;

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
import org.orderportal.base.Quantity;
import org.orderportal.base.ui.RowRoom;
import org.orderportal.document.ui.RowTemplates;
import org.orderportal.invoice.Invoice;
import org.orderportal.invoice.Invoice.Line;
import org.orderportal.order.ui.Reader;
import org.orderportal.order.ui.UnitWords;

/**
 * The rows of a sent invoice: a grid that draws only those in view; on a narrow screen a row is a card. An item of the grid
 * is the place of a row.
 */
class SentInvoiceLines extends Composite<Grid<Integer>> {

    private static final int SHOWN_IN_FULL = 40;
    private static final int PAGE = 25;

    private static final String SAID = """
            <div class="remark"><span class="muted pre-line" ?hidden="${!item.detail}">${item.detail}</span>\
            <span class="pre-line row-note" ?hidden="${!item.note}">${item.note}</span></div>""";
    private static final String NUMBER = "<span class=\"num ordered\">${item.%s}</span>";

    private final Reader reader;
    private final Supplier<Invoice> said;

    SentInvoiceLines(Supplier<Invoice> said, Reader reader) {
        this.reader = reader;
        this.said = said;
        var count = said.get().lines().size();
        var grid = getContent();
        var refs = said.get().lines().stream().map(Line::ref);
        add("ref", "", RowTemplates.REF, RowTemplates.refWidth(refs), 0);
        add("article", "article", RowTemplates.ARTICLE, "190px", 4);
        end(add("ordered", "quantity", RowTemplates.ORDERED, "110px", 1));
        end(add("price", "price", NUMBER.formatted("price"), "100px", 1));
        end(add("vat", "vat", NUMBER.formatted("vat"), "80px", 0));
        end(add("net", "net", NUMBER.formatted("net"), "110px", 1));
        add("remark", "", SAID, "140px", 2);
        add(RowRoom.CARD, "article", card(), "100%", 1);
        grid.setAriaLabel(reader.text("invoice.editor.articles"));
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
                <div class="fields"><span><span class="label muted">%s</span> %s</span><span><span class="label muted">%s</span> %s</span>\
                <span><span class="label muted">%s</span> %s</span></div>%s</div>""".formatted(
                        RowTemplates.ARTICLE,
                        heading("quantity"),
                        RowTemplates.ORDERED,
                        heading("price"),
                        NUMBER.formatted("price"),
                        heading("net"),
                        NUMBER.formatted("net"),
                        SAID);
    }

    private String heading(String name) {
        return reader.text("invoice.editor.column." + name);
    }

    private Grid.Column<Integer> add(String key, String header, String template, String width, int grow) {
        return getContent()
                .addColumn(fill(LitRenderer.of(template)))
                .setKey(key)
                .setHeader(header.isEmpty() ? "" : heading(header))
                .setWidth(width)
                .setFlexGrow(grow);
    }

    private static void end(Grid.Column<Integer> column) {
        column.setTextAlign(ColumnTextAlign.END);
    }

    private LitRenderer<Integer> fill(LitRenderer<Integer> renderer) {
        return renderer.withProperty("ref", place -> line(place).ref())
                .withProperty("kind", place -> "line")
                .withProperty("dim", place -> false)
                .withProperty("name", place -> line(place).article().name())
                .withProperty("ids", place -> ids(line(place)))
                .withProperty("more", place -> "")
                .withProperty(
                        "ordered",
                        place -> line(place).amountOnly()
                                ? ""
                                : reader.formats().quantity(line(place).quantity()))
                .withProperty(
                        "unit",
                        place -> line(place).amountOnly()
                                ? ""
                                : new UnitWords(reader).of(line(place).unit()))
                .withProperty("price", place -> price(line(place)))
                .withProperty("vat", place -> InvoiceTexts.rate(line(place).vat(), reader))
                .withProperty(
                        "net", place -> reader.formats().amount(line(place).net()))
                .withProperty("detail", place -> detail(line(place)))
                .withProperty(
                        "note", place -> Objects.requireNonNullElse(line(place).note(), ""));
    }

    private Line line(int place) {
        return said.get().lines().get(place);
    }

    private static String ids(Line line) {
        return Stream.of(line.article().sellersItemId(), line.article().buyersItemId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private String price(Line line) {
        if (line.amountOnly()) {
            return "";
        }
        var price = reader.formats().price(line.price());
        var base = line.baseQuantity();
        return base == null || base.equals(Quantity.of(1))
                ? price
                : price + " / " + reader.formats().quantity(base);
    }

    private String detail(Line line) {
        return line.parts().stream()
                .map(part -> reader.text(
                        part.charge() ? "invoice.editor.remark.charge" : "invoice.editor.remark.discount",
                        reader.formats().amount(part.amount())))
                .collect(Collectors.joining(" · "));
    }
}
