package org.orderportal.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.orderportal.base.Stored;

/** The number that the buyer gave an order: 1 to 200 characters, kept exactly as written. */
public record OrderNumber(@JsonValue String text) {

    @JsonCreator
    public OrderNumber {
        if (text.isBlank() || text.length() > 200) {
            throw new IllegalArgumentException("An order number has 1 to 200 characters");
        }
    }

    /** A name for a file of that order, with no character that a file system or a header refuses. */
    String fileName(String extension) {
        var safe = text.replaceAll("[^\\p{L}\\p{N}._-]+", "_");
        return "order-" + Stored.cut(safe, 100) + "." + extension;
    }

    @Override
    public String toString() {
        return text;
    }
}
