/** What every line of the log says of where it comes from, and what no line ever says. */
@NullMarked
package org.orderportal.base.log;

import org.jspecify.annotations.NullMarked;
