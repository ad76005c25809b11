/** Tables that leave the portal as files: inert, whatever stands in their cells. */
@NullMarked
package org.orderportal.base.table;

import org.jspecify.annotations.NullMarked;
