package org.orderportal.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.orderportal.base.security.ApiKeys;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.PortalPrincipal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the connection act to which the key in the Authorization header belongs. */
class BearerKeyFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ObjectProvider<ApiKeys> keys;
    private final SecurityContextHolderStrategy contexts;
    private final ApiProblems problems;
    private final Paces paces;

    BearerKeyFilter(
            ObjectProvider<ApiKeys> keys, SecurityContextHolderStrategy contexts, ApiProblems problems, Paces paces) {
        this.keys = keys;
        this.contexts = contexts;
        this.problems = problems;
        this.paces = paces;
    }

    private record Connection(CurrentUser currentUser) implements PortalPrincipal {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            next.doFilter(request, response);
            return;
        }
        var key = header.substring(SCHEME.length()).strip();
        var caller =
                keys.stream().flatMap(known -> known.authenticate(key).stream()).findFirst();
        var wait = isRepeated(request)
                ? Duration.ZERO
                : caller.map(known -> paces.call(known.id())).orElseGet(() -> paces.wrongKey(request));
        if (wait.isPositive()) {
            problems.tooOften(response, wait);
            return;
        }
        if (caller.isEmpty()) {
            problems.commence(request, response, new BadCredentialsException("Unknown key"));
            return;
        }
        var context = contexts.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Connection(caller.get()),
                null,
                List.of(new SimpleGrantedAuthority(caller.get().role().authority()))));
        contexts.setContext(context);
        next.doFilter(request, response);
    }

    private static boolean isRepeated(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.REQUEST;
    }

    /** An error page of the same request is the same caller's. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
