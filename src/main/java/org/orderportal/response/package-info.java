/** Order responses: what the supplier answers to an order, line by line. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "party", "order", "order::ui", "document", "document::ui"})
package org.orderportal.response;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
