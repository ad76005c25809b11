/** What a supplier's documents share: draft and sent, row notes, attachments, problems, numbers, and the way out. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "party", "party::ui", "order", "order::ui"})
package org.orderportal.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
