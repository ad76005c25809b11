package org.orderportal.document.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.orderportal.document.DocumentSummary;
import org.orderportal.order.DocumentKind;

/** Shows what a sent document says, on its page: a bean of each module that makes documents. */
public interface DocumentBody {

    DocumentKind kind();

    /** @param document with its content */
    Component of(DocumentSummary document);

    /** What one does next after it was sent. */
    default Optional<Next> next(DocumentSummary document) {
        return Optional.empty();
    }

    /** A page to go on to, with what the button that leads there says. */
    record Next(String path, String text) {}
}
