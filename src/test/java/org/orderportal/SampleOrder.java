package org.orderportal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A valid Peppol order from a demo buyer to a demo supplier, with a number of one's choice. */
public final class SampleOrder {

    private static final String TEMPLATE = read();

    private SampleOrder() {}

    public static String numbered(String number) {
        return TEMPLATE.replace("${number}", number);
    }

    private static String read() {
        try (var stream = SampleOrder.class.getResourceAsStream("/sample/order.xml")) {
            if (stream == null) {
                throw new IllegalStateException("sample/order.xml is missing from the test resources");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
