package org.orderportal.identity;

import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Has passwords and codes looked at, as often as {@link LoginThrottle} allows. Not to be called within a transaction. */
@Component
class Guesses {

    private final LoginThrottle throttle;
    private final KnownBrowsers knownBrowsers;

    Guesses(LoginThrottle throttle, KnownBrowsers knownBrowsers) {
        this.throttle = throttle;
        this.knownBrowsers = knownBrowsers;
    }

    /** In a browser that is not told apart. */
    boolean fits(String counter, BooleanSupplier look) {
        return fits(counter, 0, "", look);
    }

    /**
     * Has one looked at. A browser in which that user has signed in before is counted apart.
     *
     * @param counter      whose guesses at what these are
     * @param userId       0 where there is no such user
     * @param knownBrowser the token of a browser that was here before; empty where it has none
     * @return whether it fits; false, too, where it was not looked at because there were too many before
     */
    boolean fits(String counter, long userId, String knownBrowser, BooleanSupplier look) {
        var isKnown = userId != 0 && !knownBrowser.isEmpty() && knownBrowsers.knows(knownBrowser, userId);
        var counted = isKnown ? counter + " " + knownBrowser : counter;
        var attempt = throttle.count(counted);
        if (!throttle.allows(counted, attempt) || !look.getAsBoolean()) {
            return false;
        }
        throttle.forget(attempt);
        return true;
    }
}
