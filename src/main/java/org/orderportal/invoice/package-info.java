/** Invoices, credit notes and debit notes: what may be invoiced, what it comes to with VAT, and how it is paid. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "party",
            "party::ui",
            "order",
            "order::ui",
            "dispatch",
            "document",
            "document::ui"
        })
package org.orderportal.invoice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
