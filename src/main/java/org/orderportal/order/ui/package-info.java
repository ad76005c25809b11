/** Manage orders, and the order page. */
@NullMarked
@NamedInterface("ui")
package org.orderportal.order.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
