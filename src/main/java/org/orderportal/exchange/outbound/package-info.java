/** The way out: how documents reach their buyers, what is under way, and what came of it. */
@NullMarked
@NamedInterface("outbound")
package org.orderportal.exchange.outbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
