package org.orderportal.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** How often one may ask for what costs the portal much, or others their peace. */
@Component
class Paces {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Pace calls;
    private final Pace wrongKeys;
    private final Pace uploads;
    private final Pace wrongPasswords;
    private final Pace recoveries;

    Paces(Environment environment, Clock clock) {
        calls = new Pace(often(environment, "api.calls-per-minute", 6_000), MINUTE, clock);
        wrongKeys = new Pace(often(environment, "api.wrong-keys-per-minute", 60), MINUTE, clock);
        uploads = new Pace(often(environment, "uploads-per-minute", 240), MINUTE, clock);
        wrongPasswords = new Pace(often(environment, "wrong-passwords-per-hour", 300), HOUR, clock);
        recoveries = new Pace(often(environment, "recoveries-per-hour", 30), HOUR, clock);
    }

    private static int often(Environment environment, String setting, int otherwise) {
        return Math.max(1, environment.getProperty("portal.limits." + setting, Integer.class, otherwise));
    }

    /** @return how long that connection has to wait; zero where it may call */
    Duration call(long connection) {
        return calls.take(connection);
    }

    /** @return how long whoever sends keys that nobody has must wait */
    Duration wrongKey(HttpServletRequest request) {
        return Networks.of(request.getRemoteAddr()).map(wrongKeys::take).orElse(Duration.ZERO);
    }

    Duration upload(long user) {
        return uploads.take(user);
    }

    /**
     * Counts a password from that network before it is looked at, so that many at the same moment are counted too.
     *
     * @return whether it may be looked at: one from a network that has guessed at many accounts may not
     */
    boolean guess(String address) {
        return Networks.of(address)
                .map(wrongPasswords::take)
                .orElse(Duration.ZERO)
                .isZero();
    }

    /** It was no guess. */
    void wasRight(String address) {
        Networks.of(address).ifPresent(wrongPasswords::giveBack);
    }

    boolean mayRecover(HttpServletRequest request) {
        return Networks.of(request.getRemoteAddr())
                .map(recoveries::take)
                .orElse(Duration.ZERO)
                .isZero();
    }
}
