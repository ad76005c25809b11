package org.orderportal.document.ui;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell of a {@link LineTable} in which something is typed.
 *
 * @param error what to enter instead
 * @param hint  why it cannot be changed
 * @param off   whether it cannot be changed
 */
public record Cell(
        String text, @Nullable String error, @Nullable String hint, boolean off) {}
