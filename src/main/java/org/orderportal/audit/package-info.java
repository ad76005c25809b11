/** What was done by whom, for people and for security. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base"})
package org.orderportal.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
