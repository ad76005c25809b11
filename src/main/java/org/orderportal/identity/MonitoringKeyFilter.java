package org.orderportal.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows monitoring by the one key that the operator set, and nobody else. */
class MonitoringKeyFilter extends OncePerRequestFilter {

    static final String ROLE = "MONITORING";

    private static final int LEAST = 32;
    private static final String SCHEME = "Bearer ";

    private final byte[] expected;
    private final SecurityContextHolderStrategy contexts;

    MonitoringKeyFilter(String key, SecurityContextHolderStrategy contexts) {
        if (!key.isEmpty() && key.length() < LEAST) {
            throw new IllegalStateException(
                    "portal.monitoring.key must have %d characters at least, for instance those of: openssl rand -hex 24"
                            .formatted(LEAST));
        }
        this.expected = (SCHEME + key).getBytes(StandardCharsets.UTF_8);
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && isRight(header)) {
            var context = contexts.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    "monitoring", null, List.of(new SimpleGrantedAuthority("ROLE_" + ROLE))));
            contexts.setContext(context);
        }
        next.doFilter(request, response);
    }

    private boolean isRight(String header) {
        return expected.length > SCHEME.length()
                && MessageDigest.isEqual(expected, header.getBytes(StandardCharsets.UTF_8));
    }
}
