package org.orderportal.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;

/**
 * Somebody whose browser showed a good handle. No remember-me token of Spring Security: a page that is forbidden to such
 * a one would send them to sign in again, for ever.
 */
class SignedInByHandle extends AbstractAuthenticationToken {

    private final SignedInPerson person;

    SignedInByHandle(SignedInPerson person) {
        super(person.authorities());
        this.person = person;
        setAuthenticated(true);
    }

    @Override
    public SignedInPerson getPrincipal() {
        return person;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    /** The handle was checked when this was made, and only {@link SignInHandles} makes it. */
    static class Provider implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication given) {
            return given;
        }

        @Override
        public boolean supports(Class<?> authentication) {
            return SignedInByHandle.class.isAssignableFrom(authentication);
        }
    }
}
