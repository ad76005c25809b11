/** The layout around every view: menu, company switch, user menu. */
@NullMarked
package org.orderportal.shell;

import org.jspecify.annotations.NullMarked;
