package org.orderportal.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What browsers are told about safety with every answer: pages, files, machines' answers and errors alike. Written before
 * anything else looks at the request, so that none is left out; a page itself loosens its policy as far as it must.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class AnswerHeaders extends OncePerRequestFilter {

    /** What is no page of the portal loads, runs and sends nothing, and stands in no frame. */
    static final String CONTENT_POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            CONTENT_POLICY,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
                    + " magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()");

    private static final String A_YEAR = "max-age=31536000; includeSubDomains";

    /** The same for everybody, with a hash in its name or its address: that much may be kept. */
    private static final Pattern SHARED_FILE = Pattern.compile(
            "/VAADIN/(?!dynamic/).*|/[^/]*\\.css|/(aura|fonts|icons|lumo)/[^/]*\\.(css|svg|png|ico|woff2)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        write(request, response);
        next.doFilter(request, response);
    }

    static void write(HttpServletRequest request, HttpServletResponse response) {
        ALWAYS.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", A_YEAR);
        }
        if (!isSharedFile(request)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static boolean isSharedFile(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return SHARED_FILE.matcher(path).matches();
    }

    /** What an error page begins anew says the same. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
