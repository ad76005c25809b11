package org.orderportal.identity;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time passwords (RFC 6238): HMAC-SHA-1, six digits, steps of 30 seconds, as all apps for codes have it. */
record Totp(byte[] secret, int digits) {

    static final Duration STEP = Duration.ofSeconds(30);

    /** A clock may be one step off, and typing takes a while. */
    private static final int STEPS_OFF = 1;

    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    static Totp ofSixDigits(String base32) {
        return new Totp(Base32.decode(base32), 6);
    }

    static long stepAt(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
    }

    /** The code of that step (RFC 4226, 5.3). */
    String code(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int from = hash[hash.length - 1] & 0xF;
            int number = ByteBuffer.wrap(hash).getInt(from) & 0x7FFF_FFFF;
            return String.format("%0" + digits + "d", number % POWERS[digits]);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The step to which that code belongs; empty if it is none of now. */
    OptionalLong stepOf(String code, Instant now) {
        var current = stepAt(now);
        return LongStream.rangeClosed(current - STEPS_OFF, current + STEPS_OFF)
                .filter(step -> code(step).equals(code))
                .findFirst();
    }
}
