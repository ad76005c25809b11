package org.orderportal.order;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.PortalPrincipal;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Somebody who reads, with an id, a language and the zone of Stockholm, where {@link As} knows a role only. */
record Reading(As as, long id, Locale locale) {

    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private record Person(CurrentUser currentUser) implements PortalPrincipal {}

    Reading in(Locale other) {
        return new Reading(as, id, other);
    }

    <T> T call(Supplier<T> work) {
        var contexts = SecurityContextHolder.getContextHolderStrategy();
        var before = contexts.getContext();
        var user = new CurrentUser(id, "Kim", "kim@example.org", as.role(), as.companies(), locale, ZONE);
        contexts.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                new Person(user),
                null,
                List.of(new SimpleGrantedAuthority(as.role().authority())))));
        try {
            return work.get();
        } finally {
            contexts.setContext(before);
        }
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
