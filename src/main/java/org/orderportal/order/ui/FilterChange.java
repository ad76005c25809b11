package org.orderportal.order.ui;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.orderportal.order.OrderFilter;

/** Takes what one part of the filter is to become; the rest stays as it is. */
@FunctionalInterface
interface FilterChange extends Consumer<UnaryOperator<OrderFilter>> {}
