package org.orderportal.exchange.api;

import java.util.Locale;

/** Writes the portal's own words as the API does: waiting-for-connection. */
final class Words {

    private Words() {}

    static String of(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
