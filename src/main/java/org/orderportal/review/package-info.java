/** The account managers' queue: which orders need somebody, why and until when, who looks after each. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "order", "order::ui", "document", "party", "identity", "audit"})
package org.orderportal.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
