package org.orderportal.identity;

import java.time.Clock;
import org.orderportal.base.security.CurrentUsers;
import org.springframework.boot.test.context.TestComponent;

/** An app for codes, as somebody has it on their phone. */
@TestComponent
public class FactorCodes {

    private final SecondFactors factors;
    private final CurrentUsers users;
    private final Clock clock;

    FactorCodes(SecondFactors factors, CurrentUsers users, Clock clock) {
        this.factors = factors;
        this.users = users;
        this.clock = clock;
    }

    /** What it shows now. @param key as it is shown, in groups */
    public String now(String key) {
        return Totp.ofSixDigits(key.replace(" ", "")).code(Totp.stepAt(clock.instant()));
    }

    /** What it will show next; it is taken already. */
    public String next(String key) {
        return Totp.ofSixDigits(key.replace(" ", "")).code(Totp.stepAt(clock.instant()) + 1);
    }

    /** The current user's, which counts; answers its key. */
    public String anApp() {
        var user = users.require().id();
        var key = factors.begin(user).secret();
        if (!factors.confirm(user, now(key))) {
            throw new IllegalStateException("The code of now does not fit");
        }
        return key;
    }

    public boolean has(UserId user) {
        return factors.confirmed(user.value()).isPresent();
    }
}
