package org.orderportal.base.security;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Tells who is acting now. */
@Component
public class CurrentUsers {

    private final SecurityContextHolderStrategy contexts;

    CurrentUsers(Optional<SecurityContextHolderStrategy> contexts) {
        this.contexts = contexts.orElseGet(SecurityContextHolder::getContextHolderStrategy);
    }

    public Optional<CurrentUser> find() {
        var authentication = contexts.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PortalPrincipal principal
                ? Optional.of(principal.currentUser())
                : Optional.empty();
    }

    /** @throws AccessDeniedException if nobody is signed in */
    public CurrentUser require() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    public Scope scope() {
        return require().scope();
    }
}
