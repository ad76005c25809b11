package org.orderportal.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.Grid;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Makes a grid of article rows behave like a spreadsheet: Tab, Enter and arrows walk through the cells of all rows,
 * also of those that are not drawn yet; a column can be pasted. What is typed comes here half a second later, or at
 * once when one leaves the cell. Its cells are drawn by {@link LineCell}; what the browser does lies in
 * {@code frontend/line-grid.ts}.
 */
@Tag("line-grid")
@JsModule("./line-grid.ts")
public class LineGrid extends Component implements HasComponents, HasStyle, HasSize {

    private static final String DETAIL = "event.detail";

    /** Something was typed into a cell. */
    public record CellEdit(String row, String column, String text) {}

    /**
     * A column was pasted.
     *
     * @param row   key of the row in which it begins
     * @param index of that row
     * @param text  a line for each row from there on, at most 1 MB
     */
    public record CellPaste(String row, int index, String column, String text) {}

    private final Grid<?> grid;

    /** @param grid its size is known to it, it selects nothing, and a click opens no details */
    public LineGrid(Grid<?> grid) {
        this.grid = grid;
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setDetailsVisibleOnClick(false);
        add(grid);
    }

    public void onEdit(Consumer<CellEdit> action) {
        getElement()
                .addEventListener("cell-edit", event -> {
                    var detail = event.getEventData().get(DETAIL);
                    action.accept(new CellEdit(text(detail, "row"), text(detail, "column"), text(detail, "text")));
                })
                .addEventData(DETAIL);
    }

    public void onPaste(Consumer<CellPaste> action) {
        getElement()
                .addEventListener("cell-paste", event -> {
                    var detail = event.getEventData().get(DETAIL);
                    action.accept(new CellPaste(
                            text(detail, "row"),
                            detail.path("index").asInt(0),
                            text(detail, "column"),
                            text(detail, "text")));
                })
                .addEventData(DETAIL);
    }

    /** Called when a text that was pasted is longer than 1 MB: nothing of it was taken. */
    public void onPasteTooLong(Runnable action) {
        getElement().addEventListener("cell-paste-too-long", event -> action.run());
    }

    /** Scrolls the row into view and moves the focus into its cell, or into its first one where that cannot be edited. */
    public void focus(int index, String column) {
        getElement().callJsFunction("focusCell", index, column);
    }

    public Grid<?> grid() {
        return grid;
    }

    private static String text(JsonNode detail, String name) {
        return detail.path(name).asString("");
    }
}
