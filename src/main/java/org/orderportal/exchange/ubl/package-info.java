/** The only place that sees UBL types: one mapper per document, and the official rules. */
@NullMarked
package org.orderportal.exchange.ubl;

import org.jspecify.annotations.NullMarked;
