package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.orderportal.base.ui.Glyph;
import org.orderportal.order.ListCount;

/** The buttons of the list that open a panel: saved views, columns, and what leaves as a file. */
record ListPanels(ListDesk desk, Reader reader, Supplier<ListAddress> address, Supplier<ListCount> found) {

    PanelButton views() {
        var button = new PanelButton(
                reader.text("order.views"), own -> new ViewsPanel(desk.views(), address.get(), own::close));
        button.openAtEnd();
        return button;
    }

    /** @param withSupplier whether it matters whose orders they are */
    PanelButton columns(boolean withSupplier, Consumer<ListLayout> onArrange) {
        var offered = ListColumn.ALL.stream()
                .filter(column -> column != ListColumn.SUPPLIER || withSupplier)
                .toList();
        var button = new PanelButton(
                reader.text("order.list.columns"),
                () -> new ColumnsPanel(offered, address.get().layout(), onArrange));
        button.addClassName("wide-only");
        button.openAtEnd();
        return button;
    }

    PanelButton export() {
        var button = new PanelButton(reader.text("order.list.export"), this::exportLinks);
        button.withGlyph(Glyph.DOWNLOAD).addClassName("export-button");
        button.openAtEnd();
        return button;
    }

    private Component exportLinks() {
        var count = found.get();
        return new ExportLinks(
                reader.text("order.list.export.scope", reader.count(count), count.number()),
                (text, format) -> desk.downloads().link(text, format, address));
    }
}
