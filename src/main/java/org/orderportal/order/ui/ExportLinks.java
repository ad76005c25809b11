package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiFunction;
import org.orderportal.base.table.ExportFormat;

/** Downloads of a list in each format, below words that say what the file will hold. */
class ExportLinks extends Composite<Div> {

    /** @param link makes the link of that text to a file of that format */
    ExportLinks(String scope, BiFunction<String, ExportFormat, Anchor> link) {
        getContent().addClassNames("filter-fields", "export-links");
        getContent().add(new Paragraph(scope));
        for (var format : ExportFormat.values()) {
            var download = link.apply(getTranslation("order.list.export." + format), format);
            download.addClassName("link-button");
            getContent().add(download);
        }
    }
}
