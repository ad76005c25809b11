package org.orderportal.order;

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
import org.orderportal.party.CompanyId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Acts as somebody for as long as a piece of a test takes. */
record As(Role role, Set<Long> companies) {

    private record Person(CurrentUser currentUser) implements PortalPrincipal {}

    static final As MANAGER = new As(Role.ACCOUNT_MANAGER, Set.of());
    static final As ADMINISTRATOR = new As(Role.ADMINISTRATOR, Set.of());
    static final As OPERATOR = new As(Role.OPERATOR_CONNECTION, Set.of());

    static As supplier(CompanyId... companies) {
        return new As(
                Role.SUPPLIER_USER, Stream.of(companies).map(CompanyId::value).collect(Collectors.toSet()));
    }

    <T> T call(Supplier<T> work) {
        var contexts = SecurityContextHolder.getContextHolderStrategy();
        var before = contexts.getContext();
        contexts.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                new Person(user()), null, List.of(new SimpleGrantedAuthority(role.authority())))));
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

    private CurrentUser user() {
        return new CurrentUser(1, "Kim " + role, "kim@example.org", role, companies, Locale.ENGLISH, ZoneId.of("UTC"));
    }
}
