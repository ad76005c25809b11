/** Tests of what comes in. */
@NullMarked
package org.orderportal.exchange.ubl;

import org.jspecify.annotations.NullMarked;
