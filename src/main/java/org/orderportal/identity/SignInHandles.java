package org.orderportal.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.audit.AuditLog;
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

    /** Sent with a code by who wants to be asked for none in this browser for a while. */
    static final String TRUST = "trust";

    private static final BrowserCookie HANDLE = new BrowserCookie("portal-sign-in");
    private static final Duration BROWSER_IS_KNOWN = Duration.ofDays(365);

    private final SignIns signIns;
    private final SignInSteps steps;
    private final KnownBrowsers knownBrowsers;
    private final AuditLog audit;

    SignInHandles(SignIns signIns, SignInSteps steps, KnownBrowsers knownBrowsers, AuditLog audit) {
        this.signIns = signIns;
        this.steps = steps;
        this.knownBrowsers = knownBrowsers;
        this.audit = audit;
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
            HANDLE.write(request, response, signIns.begin(person, SignInPlace.of(request)), SignIn.LASTS_AT_MOST);
            steps.end(request, response);
            var user = person.currentUser().id();
            var browser = knownBrowser(request, response, user);
            if (person.secondFactorAt() != null && request.getParameter(TRUST) != null) {
                knownBrowsers.trust(browser, user);
            }
        }
    }

    private String knownBrowser(HttpServletRequest request, HttpServletResponse response, long user) {
        var known = KNOWN_BROWSER.read(request).filter(token -> knownBrowsers.knows(token, user));
        if (known.isPresent()) {
            return known.get();
        }
        var token = knownBrowsers.add(user);
        KNOWN_BROWSER.write(request, response, token, BROWSER_IS_KNOWN);
        return token;
    }

    /** A wrong password for another user signs nobody out. */
    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        HANDLE.read(request).ifPresent(signIns::end);
        HANDLE.delete(request, response);
        if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
            var user = person.currentUser();
            audit.recordBy(user.id(), user.name(), "sign-out", user.email(), null);
        }
    }
}
