package org.orderportal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.signals.Signal;
import java.util.Objects;
import java.util.function.Consumer;

/** How much room the window leaves the rows of a grid, and with that how they are shown. */
public enum RowRoom {

    /** One column that holds everything, a card a row: a column a fact would stand outside of the window. */
    CARDS,

    /** A column a fact; what is rarely there has none of its own, but stands below another. */
    TIGHT,

    /** A column a fact, and one for what is said of the row. */
    WIDE;

    /** The key of the column that holds everything. */
    public static final String CARD = "card";

    /** The widest window, in pixels, in which a row is a card: the articles of an order need more for their columns. */
    private static final int CARDS_UP_TO = 920;

    private static final int TIGHT_UP_TO = 1500;

    /**
     * @param width     of the window in pixels; 0 as long as nobody knows
     * @param cardsUpTo the widest in which a row is a card
     */
    static RowRoom of(int width, int cardsUpTo) {
        if (width <= 0 || width > TIGHT_UP_TO) {
            return WIDE;
        }
        return width > cardsUpTo ? TIGHT : CARDS;
    }

    /** Tells how much room there is, now and whenever that changes, as long as the component is on the page. */
    public static void follow(Component component, Consumer<RowRoom> show) {
        follow(component, CARDS_UP_TO, show);
    }

    /** Likewise, where rows are cards in windows up to another width, in pixels. */
    public static void follow(Component component, int cardsUpTo, Consumer<RowRoom> show) {
        component.addAttachListener(attach -> {
            // From then on the effect itself comes and goes with the component.
            attach.unregisterListener();
            var size = attach.getUI().getPage().windowSizeSignal();
            Signal.effect(component, () -> show.accept(of(size.get().width(), cardsUpTo)));
        });
    }

    /** Shows a grid as there is room for it. */
    public static void follow(Grid<?> grid) {
        WIDE.show(grid);
        follow(grid, room -> room.show(grid));
    }

    public boolean isCards() {
        return this == CARDS;
    }

    /** Shows either the column that holds everything, or all the others. */
    public void show(Grid<?> grid) {
        grid.getColumns().forEach(column -> column.setVisible(Objects.equals(column.getKey(), CARD) == isCards()));
        grid.setClassName("as-cards", isCards());
    }
}
