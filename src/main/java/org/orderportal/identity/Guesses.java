package org.orderportal.identity;

import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Has passwords and codes looked at, as often as {@link LoginThrottle} allows. Not to be called within a transaction. */
@Component
class Guesses {

    private final LoginThrottle throttle;

    Guesses(LoginThrottle throttle) {
        this.throttle = throttle;
    }

    /**
     * @param counter whose guesses at what these are
     * @return whether it fits; false, too, where it was not looked at because there were too many before
     */
    boolean fits(String counter, BooleanSupplier look) {
        var attempt = throttle.count(counter);
        if (!throttle.allows(counter, attempt) || !look.getAsBoolean()) {
            return false;
        }
        throttle.forget(attempt);
        return true;
    }
}
