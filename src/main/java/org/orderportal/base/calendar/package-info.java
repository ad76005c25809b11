/** When people work: hours, weekends, and the public holidays of their country. */
@NullMarked
package org.orderportal.base.calendar;

import org.jspecify.annotations.NullMarked;
