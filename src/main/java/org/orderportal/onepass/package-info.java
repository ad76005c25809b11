/** One pass for a plain order: it is answered, dispatched and invoiced from one screen, with three documents. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "party",
            "order",
            "order::ui",
            "document",
            "document::ui",
            "response",
            "dispatch",
            "invoice"
        })
package org.orderportal.onepass;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
