package org.orderportal.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Takes the code that follows a password. */
class SecondStepFilter extends AbstractAuthenticationProcessingFilter {

    static final String PATH = "/login/code";

    private final SecondStepSignIn signIn;

    SecondStepFilter(SecondStepSignIn signIn) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH));
        this.signIn = signIn;
        setAuthenticationFailureHandler(SecondStepFilter::refuse);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        return signIn.authenticate(request, Objects.requireNonNullElse(request.getParameter("code"), ""));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var path = why instanceof SecondStepSignIn.NobodyWaits
                ? PageSecurityConfiguration.LOGIN_PATH + "?late"
                : PATH + "?error";
        response.sendRedirect(request.getContextPath() + path);
    }
}
