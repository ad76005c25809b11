package org.orderportal.demo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.PortalPrincipal;
import org.orderportal.identity.UserAccount;
import org.orderportal.identity.Users;
import org.orderportal.party.CompanyId;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Lets people of the demo do something in the past that it tells of. */
@Component
@Profile("demo")
class DemoActing {

    private record Person(CurrentUser currentUser) implements PortalPrincipal {}

    private final Users users;
    private final AsSystem asSystem;
    private final SecurityContextHolderStrategy contexts;

    DemoActing(Users users, AsSystem asSystem, Optional<SecurityContextHolderStrategy> contexts) {
        this.users = users;
        this.asSystem = asSystem;
        this.contexts = contexts.orElseGet(SecurityContextHolder::getContextHolderStrategy);
    }

    <T> T as(String email, Supplier<T> work) {
        var person = person(email);
        var before = contexts.getContext();
        var own = contexts.createEmptyContext();
        own.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Person(person),
                null,
                List.of(new SimpleGrantedAuthority(person.role().authority()))));
        contexts.setContext(own);
        try {
            return work.get();
        } finally {
            contexts.setContext(before);
        }
    }

    private CurrentUser person(String email) {
        UserAccount account = asSystem.call(() -> users.list(email, 0, 1)).getFirst();
        Set<Long> companies = account.companies().stream().map(CompanyId::value).collect(Collectors.toSet());
        return new CurrentUser(
                account.id().value(),
                account.name(),
                account.email(),
                account.role(),
                companies,
                account.language(),
                account.zone());
    }
}
