package org.orderportal.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.PortalPrincipal;
import org.orderportal.identity.UserAccount;
import org.orderportal.identity.UserId;
import org.orderportal.identity.Users;
import org.orderportal.party.CompanyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Lets people of the demo do something, now or in the past that it tells of. */
@Component
@Profile("demo")
class DemoActing {

    private record Person(CurrentUser currentUser) implements PortalPrincipal {}

    private static final Logger LOG = LoggerFactory.getLogger(DemoActing.class);

    private final Users users;
    private final AsSystem asSystem;
    private final SecurityContextHolderStrategy contexts;
    private final DemoClock clock;

    DemoActing(Users users, AsSystem asSystem, Optional<SecurityContextHolderStrategy> contexts, DemoClock clock) {
        this.users = users;
        this.asSystem = asSystem;
        this.clock = clock;
        this.contexts = contexts.orElseGet(SecurityContextHolder::getContextHolderStrategy);
    }

    /** Lets somebody do something at a moment in the past; what they may not do is left undone. */
    void at(Instant moment, String email, Runnable work) {
        try {
            clock.at(
                    moment,
                    () -> as(email, () -> {
                        work.run();
                        return moment;
                    }));
        } catch (Refusal refused) {
            LOG.debug("The portal would not have {} do this: {}", email, refused.key());
        } catch (RuntimeException failed) {
            LOG.warn("A part of the demo's work could not be done", failed);
        }
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

    UserId id(String email) {
        return account(email).id();
    }

    private UserAccount account(String email) {
        return asSystem.call(() -> users.list(email, 0, 1)).getFirst();
    }

    private CurrentUser person(String email) {
        var account = account(email);
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
