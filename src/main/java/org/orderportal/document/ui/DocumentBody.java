package org.orderportal.document.ui;

import com.vaadin.flow.component.Component;
import org.orderportal.document.DocumentSummary;
import org.orderportal.order.DocumentKind;

/** Shows what a sent document says, on its page: a bean of each module that makes documents. */
public interface DocumentBody {

    DocumentKind kind();

    /** @param document with its content */
    Component of(DocumentSummary document);
}
