/** Tests of what comes in. */
@NullMarked
package org.orderportal.exchange;

import org.jspecify.annotations.NullMarked;
