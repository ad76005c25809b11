/** Internal notes on the order page. */
@NullMarked
package org.orderportal.notes.ui;

import org.jspecify.annotations.NullMarked;
