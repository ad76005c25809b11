/** Tells people what happened that concerns them: in the portal, by mail at once, or in the digest of the day. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "party", "identity", "order", "document", "notes", "review"})
package org.orderportal.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
