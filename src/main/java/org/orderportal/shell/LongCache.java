package org.orderportal.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets browsers keep the front-end bundle for a year: its files bear a hash of their content in their names. Vaadin
 * itself says an hour.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LongCache extends OncePerRequestFilter {

    private static final String KEEP = Objects.requireNonNull(
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable().getHeaderValue());

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/VAADIN/build/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new KeptForLong(response));
    }

    /** Says "keep it" in place of whatever else is said about caching, but only of files that exist. */
    private static final class KeptForLong extends HttpServletResponseWrapper {

        KeptForLong(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, isAboutCaching(name) && getStatus() == SC_OK ? KEEP : value);
        }

        @Override
        public void addHeader(String name, String value) {
            if (isAboutCaching(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }

        private static boolean isAboutCaching(String name) {
            return HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name);
        }
    }
}
