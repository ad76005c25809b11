package org.orderportal.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps other sites from signing somebody in as a user of theirs. Vaadin exempts the login form from the token that
 * guards all else, since people leave that page open for longer than its session lasts; browsers say themselves where a
 * form was sent from.
 */
class ForeignSignInFilter extends OncePerRequestFilter {

    private static final String SENT_FROM = "Sec-Fetch-Site";
    private static final Set<String> HERE = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        var sentFrom = request.getHeader(SENT_FROM);
        if (isSignIn(request) && sentFrom != null && !HERE.contains(sentFrom)) {
            response.sendRedirect(request.getContextPath() + PageSecurityConfiguration.LOGIN_PATH);
            return;
        }
        next.doFilter(request, response);
    }

    private static boolean isSignIn(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && (request.getRequestURI() + "/")
                        .startsWith(request.getContextPath() + PageSecurityConfiguration.LOGIN_PATH + "/");
    }
}
