/** What comes in and goes out: intake, message log, drop folder, HTTP API. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "order",
            "party",
            "identity",
            "audit",
            "document",
            "response",
            "dispatch",
            "invoice"
        })
package org.orderportal.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
