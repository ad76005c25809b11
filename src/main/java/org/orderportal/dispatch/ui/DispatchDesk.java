package org.orderportal.dispatch.ui;

import org.orderportal.base.Shelf;
import org.orderportal.dispatch.DispatchAdvices;
import org.orderportal.dispatch.Packages;
import org.orderportal.document.Drafts;
import org.orderportal.document.Sending;
import org.orderportal.document.ui.DraftEditings;
import org.orderportal.document.ui.RouteWords;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.ui.Readers;
import org.orderportal.party.Companies;
import org.springframework.stereotype.Component;

/** What the editor of dispatch advices works with. */
@Component
record DispatchDesk(
        DispatchAdvices advices,
        Packages packages,
        Companies companies,
        Drafts drafts,
        Sending sending,
        DraftEditings editings,
        RouteWords routes,
        Readers readers,
        Shelf shelf) {

    /** The number that the advice gets if nobody takes it first. */
    String nextNumber(OrderDetails order) {
        return sending.nextNumber(order.summary().supplier(), DocumentKind.DISPATCH_ADVICE);
    }
}
