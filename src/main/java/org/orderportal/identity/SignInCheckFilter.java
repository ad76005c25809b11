package org.orderportal.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets what changed about a signed-in person take effect on every node: other companies or another language at once
 * when read; being disabled, signed out elsewhere or given another role ends the session. Where the handle is still
 * good, the next filter makes a new session from it, so that another role is no new sign-in.
 */
class SignInCheckFilter extends OncePerRequestFilter {

    /** A session is at most so long behind the database. */
    static final Duration INTERVAL = Duration.ofSeconds(10);

    private final SignIns signIns;
    private final SecurityContextHolderStrategy contexts;
    private final Clock clock;
    private final EndedSignIns ended;

    SignInCheckFilter(SignIns signIns, EndedSignIns ended, SecurityContextHolderStrategy contexts, Clock clock) {
        this.signIns = signIns;
        this.contexts = contexts;
        this.clock = clock;
        this.ended = ended;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null) {
            var authentication = contexts.getContext().getAuthentication();
            if (authentication != null
                    && authentication.getPrincipal() instanceof SignedInPerson person
                    && (hasLookedLongEnough(person) || isDue(person) && !signIns.check(person))) {
                contexts.setContext(contexts.createEmptyContext());
                session.invalidate();
            }
        }
        next.doFilter(request, response);
    }

    /** What was opened while looking as a supplier must not go on with the rights of the one who looked. */
    private boolean hasLookedLongEnough(SignedInPerson person) {
        return person.viewing()
                .filter(viewing -> viewing.isOver(clock.instant()))
                .isPresent();
    }

    private boolean isDue(SignedInPerson person) {
        return ended.contains(person.signInId())
                || !clock.instant().isBefore(person.checkedAt().plus(INTERVAL));
    }
}
