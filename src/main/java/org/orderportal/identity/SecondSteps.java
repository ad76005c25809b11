package org.orderportal.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.security.Anybody;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of somebody whose password was right. The token in their browser is the proof that it was. */
@Service
public class SecondSteps {

    private final SignInSteps steps;
    private final SecondFactors factors;
    private final PasskeyStore passkeys;

    SecondSteps(SignInSteps steps, SecondFactors factors, PasskeyStore passkeys) {
        this.steps = steps;
        this.factors = factors;
        this.passkeys = passkeys;
    }

    /**
     * A sign-in that waits.
     *
     * @param code    whether a code of their app helps
     * @param passkey whether a passkey helps
     * @param setup   what their app has to be told first, where they need a factor and have none
     */
    public record Waiting(
            String email,
            boolean code,
            boolean passkey,
            @Nullable FactorSetup setup) {}

    /** The one that waits in that browser. */
    @Anybody
    @Transactional
    public Optional<Waiting> waiting(HttpServletRequest request) {
        return steps.waiting(request).map(user -> {
            var hasApp = factors.confirmed(user.id()).isPresent();
            var hasPasskey = passkeys.hasAny(user.id());
            var setup = hasApp || hasPasskey
                    ? null
                    : FactorSetup.of(factors.begun(user.id()).orElseGet(() -> factors.begin(user.id())), user.email());
            return new Waiting(user.email(), hasApp || setup != null, hasPasskey, setup);
        });
    }
}
