package org.orderportal.base.security;

import com.vaadin.flow.server.VaadinSession;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * Lets work be done as the portal itself, by name instead of by nobody: a background job, and what follows from an act of
 * somebody who may not see all that it concerns.
 */
@Component
public class AsSystem {

    private static final CurrentUser PORTAL =
            new CurrentUser(0, "Order Portal", "", Role.SYSTEM, Set.of(), Locale.ENGLISH, ZoneOffset.UTC);

    private record Portal() implements PortalPrincipal {
        @Override
        public CurrentUser currentUser() {
            return PORTAL;
        }
    }

    private final SecurityContextHolderStrategy contexts;

    AsSystem(Optional<SecurityContextHolderStrategy> contexts) {
        this.contexts = contexts.orElseGet(SecurityContextHolder::getContextHolderStrategy);
    }

    /** In a page's request, Vaadin's session tells who acts before this thread does: it stands aside meanwhile. */
    public <T> T call(Supplier<T> work) {
        var session = VaadinSession.getCurrent();
        VaadinSession.setCurrent(null);
        var before = contexts.getContext();
        var own = contexts.createEmptyContext();
        own.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Portal(), null, List.of(new SimpleGrantedAuthority(Role.SYSTEM.authority()))));
        contexts.setContext(own);
        try {
            return work.get();
        } finally {
            contexts.setContext(before);
            VaadinSession.setCurrent(session);
        }
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
