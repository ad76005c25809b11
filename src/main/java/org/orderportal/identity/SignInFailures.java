package org.orderportal.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Where a password leads that does not sign in: back to the form, or on to the code where it was right. */
@Component
class SignInFailures implements AuthenticationFailureHandler {

    private final SignInSteps steps;

    SignInFailures(SignInSteps steps) {
        this.steps = steps;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        if (why instanceof SecondFactorNeeded needed) {
            steps.begin(request, response, needed.userId());
            response.sendRedirect(request.getContextPath() + SecondStepFilter.PATH);
        } else {
            response.sendRedirect(request.getContextPath() + PageSecurityConfiguration.LOGIN_PATH + "?error");
        }
    }
}
