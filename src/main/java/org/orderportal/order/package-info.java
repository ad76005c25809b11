/** Purchase orders as received: versions, lines, progress, folders, search, history. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "party", "party::ui"})
package org.orderportal.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
