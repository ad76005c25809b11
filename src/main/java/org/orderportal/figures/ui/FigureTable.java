package org.orderportal.figures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** The numbers that answer a question, a row for each who is asked about; on a narrow screen, a card. */
class FigureTable extends Composite<NativeTable> {

    private final List<String> columns;
    private final NativeTableBody body = new NativeTableBody();

    /** @param columns the names of the columns, the first that of who is asked about */
    FigureTable(String name, List<String> columns) {
        this.columns = columns;
        var head = new NativeTableRow();
        columns.forEach(column -> {
            var cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        getContent().addClassName("figure-table");
        getContent().getElement().setAttribute("aria-label", name);
        getContent().add(new NativeTableHeader(head), body);
    }

    void addRow(Component who, Component... cells) {
        var name = new NativeTableHeaderCell(who);
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow();
        row.add(name);
        for (int i = 0; i < cells.length; i++) {
            var cell = new NativeTableCell(cells[i]);
            cell.getElement().setAttribute("data-label", columns.get(i + 1));
            row.add(cell);
        }
        body.add(row);
    }
}
