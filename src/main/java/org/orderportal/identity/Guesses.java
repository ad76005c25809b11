package org.orderportal.identity;

import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Has passwords and codes looked at, as often as {@link LoginThrottle} allows. Not to be called within a transaction. */
@Component
class Guesses {

    private final LoginThrottle throttle;
    private final KnownBrowsers knownBrowsers;
    private final Paces paces;

    Guesses(LoginThrottle throttle, KnownBrowsers knownBrowsers, Paces paces) {
        this.throttle = throttle;
        this.knownBrowsers = knownBrowsers;
        this.paces = paces;
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
        var isKnown = isKnown(userId, knownBrowser);
        var counted = isKnown ? counter + " " + knownBrowser : counter;
        var attempt = throttle.count(counted);
        if (!throttle.allows(counted, attempt) || !look.getAsBoolean()) {
            return false;
        }
        throttle.forget(attempt);
        return true;
    }

    /**
     * The same, and not looked at where too many accounts were guessed at from the network of that address; which keeps
     * nobody there out of a browser in which they have signed in before.
     */
    boolean fitsFrom(String address, String counter, long userId, String knownBrowser, BooleanSupplier look) {
        var isCounted = paces.guess(address);
        if ((isCounted || isKnown(userId, knownBrowser)) && fits(counter, userId, knownBrowser, look)) {
            if (isCounted) {
                paces.wasRight(address);
            }
            return true;
        }
        return false;
    }

    private boolean isKnown(long userId, String knownBrowser) {
        return userId != 0 && !knownBrowser.isEmpty() && knownBrowsers.knows(knownBrowser, userId);
    }
}
