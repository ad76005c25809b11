package org.orderportal.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.dom.DomEvent;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.orderportal.base.ui.RowRoom;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentRow;
import org.orderportal.order.ui.Reader;

/** The grid of the list of documents: a column a fact on a wide screen, a card a document on a narrow one. */
class DocumentsGrid extends Composite<Grid<DocumentRow>> {

    /** What the reader of the grid asks for. */
    interface Wishes {

        /** To see what can be done with it. */
        void acts(DocumentRow row);

        void sort(boolean oldestFirst);

        void tick(Collection<DocumentId> ticked);
    }

    private static final int PAGE = 25;
    private static final String KEY_OF_ENTERED_ROW = "element.getEventContext(event).item?.key";
    private static final String DATE = "date";
    private static final String ACTS_KEY = "acts";

    private static final String LINK = """
            <a class="order-link document-link" href="${item.link}"><span class="clip-kind">${item.kind}</span> <span class="num">${item.number}</span></a>""";
    private static final String STATE = """
            <div class="two-lines"><span class="badge status-badge ${item.tone}">${item.state}</span>
              <span class="clip tone-bad" title="${item.reason}" ?hidden="${!item.reason}">${item.reason}</span></div>""";
    private static final String ANSWER = """
            <div class="two-lines" ?hidden="${!item.answer}">
              <span class="badge status-badge ${item.answerTone}">${item.answer}</span>
              <span class="clip muted" title="${item.gist}">${item.gist}</span></div>""";
    private static final String AMOUNT = """
            <span class="num">${item.amount}</span> <span class="muted">${item.currency}</span>""";
    private static final String ACTS = """
            <button class="row-acts" @click="${acts}" aria-label="${item.actsLabel}" title="${item.actsLabel}">⋯</button>""";
    private static final String CARD_TEMPLATE = """
            <div class="message-card document-card">
              <span class="first">%s<span class="muted">${item.when}</span></span>
              <span class="first"><span class="clip">${item.partner}</span><span>%s</span></span>
              <span class="muted clip">${item.ordersLabel}</span>
              %s%s
              <span class="card-acts">%s</span>
            </div>""".formatted(LINK, AMOUNT, STATE, ANSWER, ACTS);

    private final Grid<DocumentRow> grid = getContent();
    private final DocumentRowWords words;
    private final Reader reader;
    private final DocumentsDesk desk;
    private final Wishes wishes;
    private boolean showing;

    DocumentsGrid(DocumentsDesk desk, Reader reader, boolean withSupplier, Wishes wishes) {
        this.desk = desk;
        this.reader = reader;
        this.wishes = wishes;
        words = new DocumentRowWords(reader);

        column("title", LINK, "168px", 1).setTooltipGenerator(words::title);
        column("orders", "${item.orders}", "92px", 1).setTooltipGenerator(words::orders);
        column("buyer", "${item.buyer}", "120px", 3)
                .setTooltipGenerator(row -> row.document().buyerName());
        if (withSupplier) {
            column("supplier", "${item.supplier}", "116px", 3).setTooltipGenerator(DocumentRow::supplierName);
        }
        column("amount", AMOUNT, "132px", 0).setTextAlign(ColumnTextAlign.END);
        column(DATE, "${item.when}", "112px", 0).setSortable(true).setSortProperty(DATE);
        column("state", STATE, "158px", 1);
        column("answer", ANSWER, "108px", 1);
        column(ACTS_KEY, ACTS, "68px", 0);
        column(RowRoom.CARD, CARD_TEMPLATE, "100px", 1);
        RowRoom.follow(grid);

        grid.setAriaLabel(getTranslation("document.list.heading"));
        grid.addClassNames("order-grid", "message-grid", "document-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setPageSize(PAGE);
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        ((GridMultiSelectionModel<DocumentRow>) grid.getSelectionModel())
                .setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
        listen();
    }

    private void listen() {
        grid.addItemClickListener(click -> open(click.getItem()));
        grid.addSelectionListener(selection -> wishes.tick(
                selection.getAllSelectedItems().stream().map(DocumentRow::id).toList()));
        grid.addSortListener(event -> {
            if (!showing) {
                var ascending = event.getSortOrder().stream()
                        .anyMatch(order -> order.getDirection() == SortDirection.ASCENDING);
                wishes.sort(ascending);
            }
        });
        grid.getElement()
                .addEventListener("keydown", this::entered)
                .setFilter("event.key === 'Enter' && ['td', 'tr'].includes(event.composedPath()[0].localName)")
                .addEventData(KEY_OF_ENTERED_ROW);
    }

    /** Shows the documents of a newly read list, from its start. */
    void show(DocumentsAddress address, DocumentsWindow window) {
        var rows = grid.setItems(new CallbackDataProvider<DocumentRow, Void>(
                query -> window.rows(query.getOffset(), query.getLimit()).stream(),
                query -> window.size(),
                DocumentRow::id));
        if (!window.isComplete()) {
            rows.setItemCountEstimate(window.size() + DocumentsWindow.PIECE);
            rows.setItemCountEstimateIncrease(DocumentsWindow.PIECE);
        }
        showing = true;
        grid.sort(List.of(new GridSortOrder<>(
                Objects.requireNonNull(grid.getColumnByKey(DATE)),
                address.oldestFirst() ? SortDirection.ASCENDING : SortDirection.DESCENDING)));
        showing = false;
        grid.scrollToStart();
    }

    void untick() {
        grid.deselectAll();
    }

    private Grid.Column<DocumentRow> column(String key, String template, String width, int flex) {
        var renderer = LitRenderer.<DocumentRow>of(template)
                .withProperty("link", desk::path)
                .withProperty("kind", words::kind)
                .withProperty(
                        "number",
                        row -> Objects.requireNonNullElse(row.document().number(), ""))
                .withProperty("orders", words::orders)
                .withProperty("ordersLabel", row -> getTranslation("document.list.card.orders", words.orders(row)))
                .withProperty("buyer", row -> row.document().buyerName())
                .withProperty("supplier", DocumentRow::supplierName)
                .withProperty("partner", this::partner)
                .withProperty("amount", words::amount)
                .withProperty("currency", words::currency)
                .withProperty("when", words::when)
                .withProperty("state", words::state)
                .withProperty("tone", row -> words.tone(row).className())
                .withProperty("reason", words::reason)
                .withProperty("answer", words::answer)
                .withProperty("answerTone", words::answerTone)
                .withProperty("gist", words::gist)
                .withProperty("actsLabel", row -> getTranslation("document.list.acts.label", words.title(row)));
        if (template.contains("${acts}")) {
            renderer.withFunction("acts", wishes::acts);
        }
        return grid.addColumn(renderer)
                .setKey(key)
                .setHeader(head(key))
                .setWidth(width)
                .setFlexGrow(flex);
    }

    /** What needs no word for those who see it is told to those who hear it. */
    private Span head(String key) {
        var head = new Span(key.equals(RowRoom.CARD) ? "" : getTranslation("document.list." + key));
        head.setClassName("spoken", key.equals(ACTS_KEY));
        return head;
    }

    private String partner(DocumentRow row) {
        var buyer = row.document().buyerName();
        return reader.isStaff() ? getTranslation("document.list.card.between", row.supplierName(), buyer) : buyer;
    }

    private void entered(DomEvent event) {
        var key = event.getEventData().get(KEY_OF_ENTERED_ROW);
        if (key != null && key.isString()) {
            var row = grid.getDataCommunicator().getKeyMapper().get(key.asString());
            if (row != null) {
                open(row);
            }
        }
    }

    private void open(DocumentRow row) {
        UI.getCurrent().navigate(desk.path(row));
    }
}
