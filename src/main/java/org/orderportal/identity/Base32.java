package org.orderportal.identity;

/** Bytes as apps for codes want a key typed: the alphabet of RFC 4648, without the padding that they do not need. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (var octet : bytes) {
            held = held << 8 | octet & 0xFF;
            bits += 8;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(ALPHABET.charAt(held >> bits & 0x1F));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt(held << BITS - bits & 0x1F));
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException if there is another character in it */
    static byte[] decode(String text) {
        var bytes = new byte[text.length() * BITS / 8];
        int held = 0;
        int bits = 0;
        int next = 0;
        for (int place = 0; place < text.length(); place++) {
            int digit = ALPHABET.indexOf(text.charAt(place));
            if (digit < 0) {
                throw new IllegalArgumentException("Not base 32");
            }
            held = held << BITS | digit;
            bits += BITS;
            if (bits >= 8) {
                bits -= 8;
                bytes[next++] = (byte) (held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bytes;
    }
}
