package org.orderportal.invoice.ui;

import org.orderportal.base.Shelf;
import org.orderportal.base.ui.ReauthenticationPrompt;
import org.orderportal.document.Drafts;
import org.orderportal.document.ui.DraftEditings;
import org.orderportal.document.ui.RouteWords;
import org.orderportal.invoice.Invoices;
import org.orderportal.order.ui.Readers;
import org.springframework.stereotype.Component;

/** What the editor of invoices works with. */
@Component
record InvoiceDesk(
        Invoices invoices,
        Drafts drafts,
        DraftEditings editings,
        RouteWords routes,
        Readers readers,
        Shelf shelf,
        ReauthenticationPrompt proof) {}
