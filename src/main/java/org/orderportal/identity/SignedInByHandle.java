package org.orderportal.identity;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * Somebody who is signed in, by their password or a good handle of their browser. No remember-me token of Spring Security: a page that is forbidden to such
 * a one would send them to sign in again, for ever.
 */
class SignedInByHandle extends AbstractAuthenticationToken {

    private final SignedInPerson person;

    SignedInByHandle(SignedInPerson person) {
        super(person.authorities());
        this.person = person;
        setAuthenticated(true);
    }

    /** What the person may do changes with what they look at. */
    @Override
    public Collection<GrantedAuthority> getAuthorities() {
        return List.copyOf(person.authorities());
    }

    @Override
    public SignedInPerson getPrincipal() {
        return person;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    /** Handle or password was checked when this was made. */
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
