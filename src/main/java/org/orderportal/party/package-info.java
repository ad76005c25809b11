/** Trading parties: companies, their identifiers and addresses, and what each buyer demands. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "audit"})
package org.orderportal.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
