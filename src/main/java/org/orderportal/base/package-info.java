/** What every module may use: values with checks, ids, time. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.orderportal.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
