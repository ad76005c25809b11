/** Tests of what comes in. */
@NullMarked
package org.orderportal.exchange.api;

import org.jspecify.annotations.NullMarked;
