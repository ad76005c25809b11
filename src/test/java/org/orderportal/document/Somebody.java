package org.orderportal.document;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.PortalPrincipal;
import org.orderportal.base.security.Role;
import org.orderportal.party.Company;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Acts as somebody for as long as a piece of a test takes. */
record Somebody(CurrentUser user) {

    private record Person(CurrentUser currentUser) implements PortalPrincipal {}

    static final Somebody MANAGER = of("Mona Manager", Role.ACCOUNT_MANAGER);

    /** A user of a supplier; of one name there is one person. */
    static Somebody of(String name, Company... companies) {
        return of(name, Role.SUPPLIER_USER, companies);
    }

    private static Somebody of(String name, Role role, Company... companies) {
        var own = Stream.of(companies).map(company -> company.id().value()).collect(Collectors.toSet());
        return new Somebody(new CurrentUser(
                name.hashCode(), name, "", role, Set.copyOf(own), Locale.ENGLISH, ZoneId.of("Europe/Stockholm")));
    }

    <T> T call(Supplier<T> work) {
        var contexts = SecurityContextHolder.getContextHolderStrategy();
        var before = contexts.getContext();
        contexts.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                new Person(user),
                null,
                List.of(new SimpleGrantedAuthority(user.role().authority())))));
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
