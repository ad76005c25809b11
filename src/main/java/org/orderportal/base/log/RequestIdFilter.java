package org.orderportal.base.log;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.orderportal.base.IdText;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a reference, which all its lines in the log and its answer have. The one that a proxy gave is kept,
 * where a proxy is believed at all.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIdFilter extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";

    private static final String KEPT = RequestIdFilter.class.getName();

    private final boolean behindProxy;

    RequestIdFilter(@Value("${server.forward-headers-strategy:none}") String forwardHeaders) {
        this.behindProxy = !forwardHeaders.equalsIgnoreCase("none");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        var reference = reference(request);
        response.setHeader(HEADER, reference);
        MDC.put(Traces.REQUEST, reference);
        try {
            next.doFilter(request, response);
        } finally {
            MDC.remove(Traces.REQUEST);
        }
    }

    /** An answer that is finished later, or an error page, is the same request's. */
    private String reference(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof String kept) {
            return kept;
        }
        var sent = request.getHeader(HEADER);
        var reference = behindProxy && sent != null && Traces.isWellFormed(sent)
                ? sent
                : IdText.of(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE));
        request.setAttribute(KEPT, reference);
        return reference;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
