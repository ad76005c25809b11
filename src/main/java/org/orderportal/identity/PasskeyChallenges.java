package org.orderportal.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.orderportal.base.security.Anybody;
import org.springframework.stereotype.Service;

/** What the sign-in page asks devices for. Its answer is checked by {@link PasskeyFilter}. */
@Service
public class PasskeyChallenges {

    private final PasskeySignIn signIn;

    PasskeyChallenges(PasskeySignIn signIn) {
        this.signIn = signIn;
    }

    /** A new challenge in that browser's session, as WebAuthn writes it; the one before ends. */
    @Anybody
    public String next(HttpServletRequest request) {
        return signIn.challenge(request);
    }
}
