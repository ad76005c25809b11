package org.orderportal.order;

/**
 * How many orders a filter finds.
 *
 * @param exact false where counting stopped: then there are more than {@code number}
 */
public record ListCount(long number, boolean exact) {}
