/** Documents as PDF, for people to read and file. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "order", "party", "document", "response", "dispatch", "invoice"})
package org.orderportal.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
