/** Internal notes: what the operator's people say to each other about an order. They never leave. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "party", "order", "order::ui", "identity"})
package org.orderportal.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
