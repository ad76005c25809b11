/** Dispatch advices: what leaves, of one order or several, how it is packed, and the labels on it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "party", "order", "order::ui", "document", "document::ui"})
package org.orderportal.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
