package org.orderportal.exchange.outbound;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves that a pushed document comes from the portal, and when: HMAC-SHA256, keyed with the buyer's secret as text,
 * over the timestamp (seconds since 1970), a dot, and the body; in hexadecimal.
 */
final class PushSignature {

    private static final String ALGORITHM = "HmacSHA256";

    private PushSignature() {}

    static String of(String secret, long timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
