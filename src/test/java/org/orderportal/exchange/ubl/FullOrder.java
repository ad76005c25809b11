package org.orderportal.exchange.ubl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A valid order that uses every field there is. */
final class FullOrder {

    static final String XML = read();

    private FullOrder() {}

    static byte[] bytes() {
        return XML.getBytes(StandardCharsets.UTF_8);
    }

    /** The order with a part of it written otherwise; the part must be there. */
    static byte[] with(String part, String other) {
        if (!XML.contains(part)) {
            throw new IllegalArgumentException("The order has no " + part);
        }
        return XML.replace(part, other).getBytes(StandardCharsets.UTF_8);
    }

    private static String read() {
        try (var stream = FullOrder.class.getResourceAsStream("/exchange/full-order.xml")) {
            return new String(java.util.Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
