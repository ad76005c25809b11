package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.ui.LeanGrid;
import org.orderportal.base.ui.PartTexts;
import org.orderportal.base.ui.RowRoom;
import org.orderportal.order.Match;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderSummary;

/**
 * The grid of the order list: a column a fact on a wide screen, a card an order on a narrow one. It shows what the view
 * gives it, and reports what its reader wants.
 */
class OrderGrid extends Composite<Grid<OrderId>> implements OrderRow.Surroundings {

    /** What the reader of the grid asks for. */
    interface Wishes {

        void open(OrderId order, boolean inNewTab);

        void show(ListAddress other);

        void arrange(ListLayout layout);

        /** @param ticked in the order in which they were ticked */
        void tick(List<OrderId> ticked);
    }

    /** As many rows as most screens ask for, told with the first answer: else each list would ask once more. */
    private static final int PAGE = 40;

    /** The widest window, in pixels, in which an order is a card: cards have no heads to sort by. */
    private static final int CARDS_UP_TO = 700;

    private static final String NUMBER_WIDTH = "140px";
    private static final String NUMBER_AND_WHY_WIDTH = "184px";
    private static final String FOCUS_ROW = """
        const focus = (left) => {
          const row = [...(this.$.items?.children ?? [])].find(tr => tr.index === $0 && !tr.hidden);
          const cell = [...(row?.children ?? [])].find(td => td._content?.querySelector('.order-link'));
          if (cell && !this.loading) {
            this._focusedItemIndex = $0;
            cell.focus();
          } else if (left > 0) {
            setTimeout(() => focus(left - 1), 50);
          }
        };
        setTimeout(() => focus(40), 100);\
        """;

    private final Grid<OrderId> grid = getContent();
    private final OrderRow row;
    private final boolean withSupplier;
    private final Wishes wishes;
    private final RowSigns rowSigns;
    private final Map<OrderId, String> signs = new HashMap<>();
    private Map<OrderId, OrderSummary> rows = new HashMap<>();
    private final TickedRows ticked;
    private ListAddress address = ListAddress.START;
    private @Nullable OrderWindow window;
    private boolean cards;
    private boolean showingSort;

    OrderGrid(Reader reader, boolean withSupplier, RowSigns rowSigns, Wishes wishes) {
        this.withSupplier = withSupplier;
        this.rowSigns = rowSigns;
        this.wishes = wishes;

        row = new OrderRow(reader, this);
        addColumns();
        grid.setAriaLabel(getTranslation("order.list.title"));
        grid.addClassName("order-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setColumnReorderingAllowed(true);
        grid.setPageSize(PAGE);
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        ((GridMultiSelectionModel<OrderId>) grid.getSelectionModel())
                .setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.VISIBLE);
        PartTexts.ticks(grid);
        ticked = new TickedRows(grid, wishes::tick);

        RowOpening.listen(grid, wishes::open);
        grid.addSortListener(event -> {
            if (!showingSort) {
                wishes.show(sorted(event.getSortOrder()));
            }
        });
        grid.addColumnReorderListener(event -> {
            if (event.isFromClient()) {
                wishes.arrange(address.layout().with(shown(event.getColumns())));
            }
        });
        RowRoom.follow(this, CARDS_UP_TO, this::show);
    }

    @Override
    protected Grid<OrderId> initContent() {
        return new LeanGrid<>();
    }

    private void addColumns() {
        add(ListColumn.STATUS, grid.addColumn(row.symbols()), 0, "100px").setTooltipGenerator(row::explanation);
        add(ListColumn.BUYER, grid.addColumn(row.buyer()), 3, "138px").setTooltipGenerator(row::buyerName);
        add(ListColumn.SUPPLIER, grid.addColumn(row::supplierName), 2, "124px").setTooltipGenerator(row::supplierName);
        add(ListColumn.NUMBER, grid.addColumn(row.number()), 2, NUMBER_WIDTH).setTooltipGenerator(row::numberAndWhy);
        add(ListColumn.AMOUNT, grid.addColumn(row.amount()), 1, "134px").setTextAlign(ColumnTextAlign.END);
        add(ListColumn.REQUESTED, grid.addColumn(row.requested()), 1, "134px")
                .setPartNameGenerator(order -> "after-number");
        add(ListColumn.RECEIVED, grid.addColumn(row::received), 1, "122px");
        add(ListColumn.PROGRESS, grid.addColumn(row.progress()), 6, "168px").setTooltipGenerator(row::explanation);
        grid.getHeaderRows().getFirst().getCell(column(ListColumn.REQUESTED)).setPartName("after-number");
    }

    private Grid.Column<OrderId> add(ListColumn column, Grid.Column<OrderId> made, int flex, String width) {
        return made.setKey(column.key())
                .setHeader(getTranslation("order.list." + column.key()))
                .setSortable(true)
                .setSortProperty(column.key())
                .setFlexGrow(flex)
                .setWidth(width);
    }

    /** Shows the rows of a newly read list, from its start or at the order that the address names. */
    void show(ListAddress newAddress, OrderWindow newWindow) {
        address = newAddress;
        window = newWindow;
        column(ListColumn.NUMBER).setWidth(search().isEmpty() ? NUMBER_WIDTH : NUMBER_AND_WHY_WIDTH);
        arrange();
        showSort();
        fill();
        grid.scrollToStart();
        ticked.tick(newWindow, address.ticked());
        if (address.row() != null) {
            newWindow.positionOf(address.row()).ifPresent(this::goTo);
        }
    }

    /** Shows the same rows in another way. */
    void arrange(ListAddress newAddress) {
        address = newAddress;
        arrange();
    }

    /** Takes up a list that the window has meanwhile read on in, where its reader stopped. */
    void goOn() {
        if (window != null) {
            var seen = window.size();
            window.goOn();
            fill();
            goTo(Math.max(0, Math.min(seen, window.size()) - 1));
        }
    }

    /** Moves the focus to the first row. */
    void enter() {
        if (isAttached() && window != null && window.size() > 0) {
            goTo(0);
        }
    }

    void untick() {
        grid.deselectAll();
    }

    /** Where a row is a card, one column holds everything, in place of a column a fact; elsewhere there is none such. */
    private void show(RowRoom room) {
        cards = room.isCards();
        if (cards && grid.getColumnByKey(RowRoom.CARD) == null) {
            grid.addColumn(row.card(withSupplier)).setKey(RowRoom.CARD).setFlexGrow(1);
        }
        arrange();
    }

    @Override
    public String linkTo(OrderId order) {
        return address.withoutPlace().startingWith(address.at()).after("orders/" + order);
    }

    @Override
    public String search() {
        return address.filter().search();
    }

    @Override
    public List<Match> matches(OrderId order) {
        return window == null ? List.of() : window.matches(order);
    }

    @Override
    public String sign(OrderId order) {
        return signs.getOrDefault(order, "");
    }

    /** Kept only until the answer has been written: rows are most of what a list would hold in its session. */
    @Override
    public OrderSummary row(OrderId order) {
        return rows.computeIfAbsent(order, Objects.requireNonNull(window)::row);
    }

    /** The rows from a position on, of which it is known by now what they and others say. */
    private Stream<OrderId> read(OrderWindow source, int offset, int limit) {
        var read = source.rows(offset, limit);
        var orders = read.stream().map(OrderSummary::id).toList();
        read.forEach(order -> rows.put(order.id(), order));
        signs.keySet().removeAll(Set.copyOf(orders));
        signs.putAll(rowSigns.of(orders));
        getUI().ifPresent(ui -> ui.beforeClientResponse(grid, written -> rows = new HashMap<>()));
        return orders.stream();
    }

    private void fill() {
        var source = Objects.requireNonNull(window);
        var view = grid.setItems(new CallbackDataProvider<OrderId, Void>(
                query -> read(source, query.getOffset(), query.getLimit()), query -> source.size()));
        if (source.goesOn()) {
            view.setItemCountEstimate(source.size() + OrderWindow.PIECE);
            view.setItemCountEstimateIncrease(OrderWindow.PIECE);
        }
    }

    private void goTo(int position) {
        grid.scrollToIndex(position);
        grid.getElement().executeJs(FOCUS_ROW, position);
    }

    private void arrange() {
        var order = new ArrayList<Grid.Column<OrderId>>();
        address.layout().shownFirst().forEach(column -> order.add(column(column)));
        Optional.ofNullable(grid.getColumnByKey(RowRoom.CARD)).ifPresent(order::add);
        if (!order.equals(grid.getColumns())) {
            grid.setColumnOrder(order);
        }
        grid.getColumns().forEach(column -> column.setVisible(column.getKey().equals(RowRoom.CARD) == cards));
        Predicate<ListColumn> hidden = column ->
                !address.layout().columns().contains(column) || column == ListColumn.SUPPLIER && !withSupplier;
        ListColumn.ALL.stream().filter(hidden).forEach(column -> column(column).setVisible(false));
        grid.setClassName("as-cards", cards);
        grid.setClassName("compact", address.layout().compact());
    }

    private Grid.Column<OrderId> column(ListColumn column) {
        return Objects.requireNonNull(grid.getColumnByKey(column.key()));
    }

    private List<ListColumn> shown(List<Grid.Column<OrderId>> columns) {
        return columns.stream()
                .map(Grid.Column::getKey)
                .filter(key -> key != null && !key.equals(RowRoom.CARD))
                .flatMap(key -> ListColumn.named(key).stream())
                .filter(address.layout().columns()::contains)
                .toList();
    }

    private void showSort() {
        var source = Objects.requireNonNull(window);
        showingSort = true;
        grid.sort(List.of(new GridSortOrder<>(
                column(ListColumn.of(source.sort())),
                source.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        showingSort = false;
    }

    private ListAddress sorted(List<GridSortOrder<OrderId>> orders) {
        if (orders.isEmpty()) {
            return address.sortedBy(ListAddress.START.sort(), ListAddress.START.descending());
        }
        var first = orders.getFirst();
        var column = ListColumn.named(first.getSorted().getKey()).getFirst();
        return address.sortedBy(column.sort(), first.getDirection() == SortDirection.DESCENDING);
    }
}
