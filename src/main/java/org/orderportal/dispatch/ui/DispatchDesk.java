package org.orderportal.dispatch.ui;

import org.orderportal.base.Shelf;
import org.orderportal.dispatch.DispatchAdvices;
import org.orderportal.dispatch.Packages;
import org.orderportal.document.Drafts;
import org.orderportal.document.ui.DraftEditings;
import org.orderportal.document.ui.RouteWords;
import org.orderportal.order.ui.Readers;
import org.springframework.stereotype.Component;

/** What the editor of dispatch advices works with. */
@Component
record DispatchDesk(
        DispatchAdvices advices,
        Packages packages,
        Drafts drafts,
        DraftEditings editings,
        RouteWords routes,
        Readers readers,
        Shelf shelf) {}
