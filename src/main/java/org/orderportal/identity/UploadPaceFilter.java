package org.orderportal.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody hand in files without end: Vaadin takes them in at an address of its own. */
class UploadPaceFilter extends OncePerRequestFilter {

    private static final String PATH = "/VAADIN/dynamic/";

    private final SignIns signIns;
    private final Paces paces;

    UploadPaceFilter(SignIns signIns, Paces paces) {
        this.signIns = signIns;
        this.paces = paces;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || !request.getRequestURI().startsWith(request.getContextPath() + PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        var wait = signIns.current()
                .map(person -> paces.upload(person.self().id()))
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            next.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, ApiProblems.seconds(wait));
    }
}
