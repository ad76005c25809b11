package org.orderportal.exchange.ui;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The beginning of a document as text to look at.
 *
 * @param cut whether the document goes on
 */
record DocumentText(String text, boolean cut) {

    static final int MOST_BYTES = 200_000;

    private static final int DECLARATION = 200;
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding=[\"']([A-Za-z0-9._-]+)[\"']");

    /** Never throws: bytes that are no text in the encoding they declare show as the replacement character. */
    static DocumentText of(byte[] bytes) {
        var start = bytes.length <= MOST_BYTES ? bytes : Arrays.copyOf(bytes, MOST_BYTES);
        var text = new String(start, charset(start));
        return new DocumentText(text.replace("\uFEFF", "").replace('\0', '\uFFFD'), bytes.length > MOST_BYTES);
    }

    private static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        var length = Math.min(bytes.length, DECLARATION);
        var declaration = ENCODING.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return declaration.find()
                ? Charset.forName(declaration.group(1), StandardCharsets.UTF_8)
                : StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
