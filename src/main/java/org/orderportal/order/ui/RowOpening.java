package org.orderportal.order.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.DomEvent;
import org.orderportal.order.OrderId;

/**
 * The ways to open an order from its row: its link, a click beside it, and Enter. What the browser tells of a row is an
 * order, not a key of the grid: the list may have been read anew while the click was under way, and such a key would
 * then be that of no row.
 */
final class RowOpening {

    @FunctionalInterface
    interface Opener {
        void open(OrderId order, boolean inNewTab);
    }

    /** Names the order of a row in the browser, whatever keys the grid gives its rows each time they are read. */
    private static final String ORDER = "order";

    private static final String OF_LINK = "event.detail";
    private static final String OF_CLICKED_ROW = "element.getEventContext(event.detail).item?." + ORDER;
    private static final String OF_ENTERED_ROW = "element.getEventContext(event).item?." + ORDER;
    private static final String IN_A_COLUMN = "!!event.detail.internalColumnId";
    private static final String IN_NEW_TAB = "event.detail.ctrlKey || event.detail.metaKey";

    private final Opener opener;

    private RowOpening(Opener opener) {
        this.opener = opener;
    }

    static void listen(Grid<OrderId> grid, Opener opener) {
        var opening = new RowOpening(opener);
        grid.addDataGenerator((order, row) -> row.put(ORDER, order.toString()));
        var element = grid.getElement();
        element.addEventListener("order-open", event -> opening.open(event, OF_LINK, false))
                .addEventData(OF_LINK);
        element.addEventListener(
                        "item-click",
                        event -> opening.open(
                                event,
                                OF_CLICKED_ROW,
                                event.getEventData().path(IN_NEW_TAB).asBoolean(false)))
                .setFilter(IN_A_COLUMN)
                .addEventData(OF_CLICKED_ROW)
                .addEventData(IN_NEW_TAB);
        element.addEventListener("keydown", event -> opening.open(event, OF_ENTERED_ROW, false))
                .setFilter("event.key === 'Enter' && ['td', 'tr'].includes(event.composedPath()[0].localName)")
                .addEventData(OF_ENTERED_ROW);
    }

    private void open(DomEvent event, String order, boolean inNewTab) {
        OrderId.parse(event.getEventData().path(order).asString("")).ifPresent(id -> opener.open(id, inNewTab));
    }
}
