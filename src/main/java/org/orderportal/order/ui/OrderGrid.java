package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.ItemClickEvent;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.OrderSort;
import org.orderportal.order.OrderSummary;

/**
 * The grid of the order list: a column a fact on a wide screen, a card an order on a narrow one. A click or Enter opens
 * an order; a click on a header asks for another sort.
 */
class OrderGrid extends Composite<Grid<OrderSummary>> {

    private static final int PAGE = 25;
    private static final String KEY_OF_ENTERED_ROW = "element.getEventContext(event).item?.key";

    private final Grid<OrderSummary> grid = getContent();
    private final boolean withSupplier;
    private ListAddress address = ListAddress.START;

    OrderGrid(Reader reader, boolean withSupplier, Consumer<ListAddress> onSort) {
        this.withSupplier = withSupplier;

        addColumns(new OrderRow(reader, () -> address));
        grid.setAriaLabel(getTranslation("order.list.title"));
        grid.addClassName("order-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(PAGE);
        grid.setSizeFull();

        grid.addItemClickListener(this::clicked);
        grid.getElement()
                .addEventListener("keydown", this::entered)
                .setFilter("event.key === 'Enter' && ['td', 'tr'].includes(event.composedPath()[0].localName)")
                .addEventData(KEY_OF_ENTERED_ROW);
        grid.addSortListener(event -> {
            var wanted = sorted(event.getSortOrder());
            if (!wanted.equals(address)) {
                onSort.accept(wanted);
            }
        });
    }

    private void addColumns(OrderRow row) {
        grid.addColumn(row.symbols())
                .setKey("status")
                .setHeader(getTranslation("order.list.status"))
                .setTooltipGenerator(row::explanation)
                .setWidth("116px")
                .setFlexGrow(0);
        addText("buyer", OrderSummary::buyerName, 3, "150px", OrderSort.BUYER).setPartNameGenerator(order -> "strong");
        addText("supplier", OrderSummary::supplierName, 3, "150px", null);
        sortable(grid.addColumn(row.number()).setKey("number").setFlexGrow(2).setWidth("150px"), OrderSort.NUMBER)
                .setTooltipGenerator(order -> order.number().text());
        sortable(grid.addColumn(row.amount()).setKey("amount").setFlexGrow(1).setWidth("140px"), OrderSort.AMOUNT)
                .setTextAlign(ColumnTextAlign.END);
        sortable(
                        grid.addColumn(row.requested())
                                .setKey("requested")
                                .setFlexGrow(1)
                                .setWidth("148px"),
                        OrderSort.REQUESTED)
                .setPartNameGenerator(order -> "after-number");
        sortable(grid.addColumn(row::received).setKey("received").setFlexGrow(1).setWidth("120px"), OrderSort.RECEIVED);
        grid.addColumn(row.progress())
                .setKey("progress")
                .setHeader(getTranslation("order.list.progress"))
                .setTooltipGenerator(row::explanation)
                .setFlexGrow(3)
                .setWidth("180px");
        grid.addColumn(row.card(withSupplier)).setKey("card").setFlexGrow(1);
        grid.getHeaderRows()
                .getFirst()
                .getCell(Objects.requireNonNull(grid.getColumnByKey("requested")))
                .setPartName("after-number");
        showAsCards(false);
    }

    private Grid.Column<OrderSummary> addText(
            String key, ValueProvider<OrderSummary, String> text, int flex, String width, @Nullable OrderSort sort) {
        var column = grid.addColumn(text)
                .setKey(key)
                .setHeader(getTranslation("order.list." + key))
                .setTooltipGenerator(text::apply)
                .setFlexGrow(flex)
                .setWidth(width);
        if (sort != null) {
            sortable(column, sort);
        }
        return column;
    }

    private Grid.Column<OrderSummary> sortable(Grid.Column<OrderSummary> column, OrderSort sort) {
        return column.setHeader(getTranslation("order.list." + column.getKey()))
                .setSortable(true)
                .setSortProperty(sort.name());
    }

    /** Shows the rows of a newly read list, from its start. */
    void show(ListAddress newAddress, OrderWindow window) {
        address = newAddress;
        showSort();
        var rows = grid.setItems(new CallbackDataProvider<OrderSummary, Void>(
                query -> window.rows(query.getOffset(), query.getLimit()).stream(),
                query -> window.size(),
                OrderSummary::id));
        if (!window.isComplete()) {
            rows.setItemCountEstimate(window.size() + OrderWindow.PIECE);
            rows.setItemCountEstimateIncrease(OrderWindow.PIECE);
        }
        grid.scrollToStart();
    }

    /** One column that holds everything, in place of a column a fact. */
    void showAsCards(boolean cards) {
        grid.getColumns().forEach(column -> column.setVisible(column.getKey().equals("card") == cards));
        if (!withSupplier) {
            Objects.requireNonNull(grid.getColumnByKey("supplier")).setVisible(false);
        }
        grid.setClassName("as-cards", cards);
    }

    private void showSort() {
        var column =
                Objects.requireNonNull(grid.getColumnByKey(address.sort().name().toLowerCase(Locale.ROOT)));
        grid.sort(List.of(new GridSortOrder<>(
                column, address.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
    }

    private ListAddress sorted(List<GridSortOrder<OrderSummary>> orders) {
        if (orders.isEmpty()) {
            return address.sortedBy(ListAddress.START.sort(), ListAddress.START.descending());
        }
        var first = orders.getFirst();
        var sort = OrderSort.valueOf(
                first.getSorted().getKey().equals("status")
                        ? ListAddress.START.sort().name()
                        : first.getSorted().getKey().toUpperCase(Locale.ROOT));
        return address.sortedBy(sort, first.getDirection() == SortDirection.DESCENDING);
    }

    private void clicked(ItemClickEvent<OrderSummary> click) {
        open(click.getItem());
    }

    private void entered(DomEvent event) {
        var key = event.getEventData().get(KEY_OF_ENTERED_ROW);
        if (key != null && key.isString()) {
            var order = grid.getDataCommunicator().getKeyMapper().get(key.asString());
            if (order != null) {
                open(order);
            }
        }
    }

    private void open(OrderSummary order) {
        UI.getCurrent()
                .navigate(
                        OrderPageView.class,
                        new RouteParameters(OrderPageView.ORDER, order.id().toString()),
                        address.query());
    }
}
