package org.orderportal.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the one act whose browser shows a good handle, and hides the session from all that comes after: whoever only
 * looks at it, as Spring's servlet does, keeps it alive.
 */
class PollSignInFilter extends OncePerRequestFilter {

    private final SignInHandles handles;
    private final SecurityContextHolderStrategy contexts;

    PollSignInFilter(SignInHandles handles, SecurityContextHolderStrategy contexts) {
        this.handles = handles;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        handles.peek(request).ifPresent(person -> {
            var context = contexts.createEmptyContext();
            context.setAuthentication(new SignedInByHandle(person));
            contexts.setContext(context);
        });
        next.doFilter(new WithoutSession(request), response);
    }

    /** An error page of the same request is the same reader's. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static final class WithoutSession extends HttpServletRequestWrapper {

        WithoutSession(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            if (create) {
                throw new IllegalStateException("What is polled has no session");
            }
            return null;
        }

        @Override
        public @Nullable HttpSession getSession() {
            return getSession(true);
        }
    }
}
