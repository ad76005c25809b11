package org.orderportal.exchange.ubl;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The first characters of a file, without byte order mark and white space. */
record Start(String text) {

    private static final int LENGTH = 512;

    static Start of(byte[] bytes) {
        var head = Arrays.copyOf(bytes, Math.min(bytes.length, LENGTH));
        return new Start(new String(head, StandardCharsets.ISO_8859_1)
                .replace("\u0000", "")
                .replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .strip()
                .toUpperCase(Locale.ROOT));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean has(String beginning) {
        return text.startsWith(beginning);
    }

    boolean looksLikeXml() {
        return text.startsWith("<");
    }
}
