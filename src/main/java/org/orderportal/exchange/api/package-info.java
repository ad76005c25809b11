/** The HTTP API for machines: orders in, and what became of them. */
@NullMarked
package org.orderportal.exchange.api;

import org.jspecify.annotations.NullMarked;
