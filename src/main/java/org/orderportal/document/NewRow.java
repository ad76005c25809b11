package org.orderportal.document;

import org.jspecify.annotations.Nullable;

/**
 * A row that a draft is to get.
 *
 * @param kind what it is, as the document's own module calls it
 * @param line the order line that it belongs to, if any
 */
public record NewRow(String kind, @Nullable Long line) {}
