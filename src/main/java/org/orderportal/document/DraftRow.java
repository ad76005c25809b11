package org.orderportal.document;

import org.jspecify.annotations.Nullable;

/**
 * A row that a draft has beside those of its order.
 *
 * @param key  unique in its draft, never the text of an order line's id
 * @param kind what it is, as the document's own module calls it (an added article, a part of a split, a charge)
 * @param line the order line that it belongs to, if any
 */
public record DraftRow(String key, String kind, @Nullable Long line, int position) {}
