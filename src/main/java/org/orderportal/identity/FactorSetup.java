package org.orderportal.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an app for codes has to be told.
 *
 * @param key     to be typed, in base 32
 * @param address the same with whose it is, as a QR code says it
 */
public record FactorSetup(String key, String address) {

    private static final String ISSUER = "Order Portal";

    static FactorSetup of(SecondFactor factor, String email) {
        var issuer = encoded(ISSUER);
        return new FactorSetup(
                factor.secret(),
                "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(issuer, encoded(email), factor.secret(), issuer));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
