package org.orderportal.order.ui;

import com.vaadin.flow.component.grid.ClientItemToggleEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.OrderId;

/** Which rows of the order list are ticked: one by one, from one to another with Shift, or all that have been found. */
final class TickedRows {

    /** How many orders can be ticked at once: what is done to them is done in one go. */
    static final int MOST = 1_000;

    private final Grid<OrderId> grid;
    private final Consumer<List<OrderId>> onTick;
    private @Nullable OrderWindow window;
    private @Nullable OrderId last;
    private boolean quiet;

    TickedRows(Grid<OrderId> grid, Consumer<List<OrderId>> onTick) {
        this.grid = grid;
        this.onTick = onTick;
        grid.addSelectionListener(selection -> tell());
        ((GridMultiSelectionModel<OrderId>) grid.getSelectionModel()).addClientItemToggleListener(this::toggled);
    }

    /** Ticks those of the orders that are still there, and no other. */
    void tick(OrderWindow newWindow, List<OrderId> orders) {
        window = newWindow;
        last = null;
        if (!orders.isEmpty() || !grid.getSelectedItems().isEmpty()) {
            quietly(() -> {
                grid.deselectAll();
                grid.asMultiSelect().select(newWindow.stillThere(orders));
            });
        }
    }

    private void toggled(ClientItemToggleEvent<OrderId> toggle) {
        var id = toggle.getItem();
        if (toggle.isShiftKey() && last != null && window != null) {
            var from = window.positionOf(last);
            var to = window.positionOf(id);
            if (from.isPresent() && to.isPresent()) {
                tickRange(Math.min(from.getAsInt(), to.getAsInt()), Math.max(from.getAsInt(), to.getAsInt()), toggle);
            }
        }
        last = id;
    }

    private void tickRange(int from, int to, ClientItemToggleEvent<OrderId> toggle) {
        var until = Math.min(to + 1, from + MOST);
        var range = window == null ? List.<OrderId>of() : window.ids(from, until);
        quietly(() -> {
            if (toggle.isSelected()) {
                grid.asMultiSelect().select(range);
            } else {
                grid.asMultiSelect().deselect(range);
            }
        });
        tell();
    }

    private void quietly(Runnable change) {
        quiet = true;
        try {
            change.run();
        } finally {
            quiet = false;
        }
    }

    private void tell() {
        if (!quiet) {
            onTick.accept(List.copyOf(grid.getSelectedItems()));
        }
    }
}
