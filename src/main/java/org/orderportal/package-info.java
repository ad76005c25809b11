/** The Order Portal; each package below is one business capability. */
@NullMarked
package org.orderportal;

import org.jspecify.annotations.NullMarked;
