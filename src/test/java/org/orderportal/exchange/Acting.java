package org.orderportal.exchange;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.PortalPrincipal;
import org.orderportal.base.security.Role;
import org.orderportal.party.CompanyId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Acts as somebody for as long as a piece of a test takes. */
public record Acting(long id, Role role, Set<Long> companies) {

    private record Person(CurrentUser currentUser) implements PortalPrincipal {}

    public static final Acting ADMINISTRATOR = new Acting(1, Role.ADMINISTRATOR, Set.of());
    public static final Acting OPERATOR = new Acting(2, Role.OPERATOR_CONNECTION, Set.of());

    public static Acting supplier(CompanyId company) {
        return new Acting(3_000_000 + company.value() % 1_000_000, Role.SUPPLIER_USER, Set.of(company.value()));
    }

    public <T> T call(Supplier<T> work) {
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

    public CurrentUser user() {
        return new CurrentUser(id, "Kim " + role, "", role, companies, Locale.ENGLISH, ZoneId.of("UTC"));
    }
}
