/** People who sign in, and the companies they act for. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "party", "audit"})
package org.orderportal.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
