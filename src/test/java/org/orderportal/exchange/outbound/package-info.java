/** Tests of the way out. */
@NullMarked
package org.orderportal.exchange.outbound;

import org.jspecify.annotations.NullMarked;
