package org.orderportal.response.ui;

import org.orderportal.base.Shelf;
import org.orderportal.document.Drafts;
import org.orderportal.document.Sending;
import org.orderportal.document.ui.DraftEditings;
import org.orderportal.document.ui.RouteWords;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.ui.Readers;
import org.orderportal.response.Responses;
import org.springframework.stereotype.Component;

/** What the editor of responses works with. */
@Component
record EditorDesk(
        Responses responses,
        Drafts drafts,
        Sending sending,
        DraftEditings editings,
        RouteWords routes,
        Readers readers,
        Shelf shelf) {

    /** The number that the response gets if nobody takes it first. */
    String nextNumber(OrderDetails order) {
        return sending.nextNumber(order.summary().supplier(), DocumentKind.ORDER_RESPONSE);
    }
}
