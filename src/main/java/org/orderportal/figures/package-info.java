/** Figures that answer questions of those who look after suppliers: who is late, which rules refuse, what was left. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "party", "order", "order::ui", "document"})
package org.orderportal.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
