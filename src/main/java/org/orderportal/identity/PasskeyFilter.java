package org.orderportal.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Takes the answer of somebody's device at the sign-in page. */
class PasskeyFilter extends AbstractAuthenticationProcessingFilter {

    static final String PATH = "/login/passkey";

    private final PasskeySignIn signIn;

    PasskeyFilter(PasskeySignIn signIn) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH));
        this.signIn = signIn;
        setAuthenticationFailureHandler(
                new SimpleUrlAuthenticationFailureHandler(PageSecurityConfiguration.LOGIN_PATH + "?passkey"));
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        return signIn.authenticate(request, request.getParameter("credential"));
    }
}
