package org.orderportal.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * The cookie by which a browser stays signed in when its session is gone: after a restart, on another node, after a
 * pause. It holds a random handle that stays the same from sign-in to sign-out: one that is rotated at each use signs
 * everybody out who has two tabs open.
 */
@Component
class SignInHandles implements RememberMeServices, LogoutHandler {

    static final BrowserCookie KNOWN_BROWSER = new BrowserCookie("portal-browser");

    private static final BrowserCookie HANDLE = new BrowserCookie("portal-sign-in");
    private static final Duration BROWSER_IS_KNOWN = Duration.ofDays(365);

    private final SignIns signIns;
    private final KnownBrowsers knownBrowsers;

    SignInHandles(SignIns signIns, KnownBrowsers knownBrowsers) {
        this.signIns = signIns;
        this.knownBrowsers = knownBrowsers;
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        var handle = HANDLE.read(request);
        if (handle.isEmpty()) {
            return null;
        }
        var person = signIns.byHandle(handle.get());
        if (person.isEmpty()) {
            HANDLE.delete(request, response);
            return null;
        }
        return new SignedInByHandle(person.get());
    }

    /** Who shows a good handle; looking is no use of it, so that it runs out as if nobody had looked. */
    Optional<SignedInPerson> peek(HttpServletRequest request) {
        return HANDLE.read(request).flatMap(signIns::peek);
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedInPerson person) {
            HANDLE.read(request).ifPresent(signIns::end);
            HANDLE.write(request, response, signIns.begin(person), SignIn.LASTS_AT_MOST);
            var user = person.currentUser().id();
            if (KNOWN_BROWSER
                    .read(request)
                    .filter(token -> knownBrowsers.knows(token, user))
                    .isEmpty()) {
                KNOWN_BROWSER.write(request, response, knownBrowsers.add(user), BROWSER_IS_KNOWN);
            }
        }
    }

    /** A wrong password for another user signs nobody out. */
    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        HANDLE.read(request).ifPresent(signIns::end);
        HANDLE.delete(request, response);
    }
}
