/** Manage orders, and the order page. */
@NullMarked
package org.orderportal.order.ui;

import org.jspecify.annotations.NullMarked;
