package org.orderportal.notification;

import org.jspecify.annotations.Nullable;
import org.orderportal.order.OrderReference;

/**
 * A fact that somebody was told, with the order that it is about.
 *
 * @param entry the entry of their list that tells it
 * @param order null where it is about none
 */
public record Told(
        long fact, long entry, Notice notice, @Nullable OrderReference order) {}
