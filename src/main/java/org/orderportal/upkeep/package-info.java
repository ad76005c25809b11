/**
 * What operators do with the data as a whole: back them up, restore them, and move them to MariaDB; and the use from
 * which an image learns which classes a start needs.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base"})
package org.orderportal.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
