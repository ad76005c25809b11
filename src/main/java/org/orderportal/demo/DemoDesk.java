package org.orderportal.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.PortalPrincipal;
import org.orderportal.exchange.IntakeResult;
import org.orderportal.identity.UserAccount;
import org.orderportal.identity.Users;
import org.orderportal.order.OrderId;
import org.orderportal.review.QueueRow;
import org.orderportal.review.QueueView;
import org.orderportal.review.ReviewDesk;
import org.orderportal.review.ReviewQueue;
import org.orderportal.review.StandIns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** What the demo's account managers have done before one looks: every view of their queue has something in it. */
@Component
@Profile("demo")
class DemoDesk {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDesk.class);
    private static final int ENOUGH = 9;

    private record Person(CurrentUser currentUser) implements PortalPrincipal {}

    private final ReviewQueue queue;
    private final ReviewDesk desk;
    private final StandIns standIns;
    private final Users users;
    private final AsSystem asSystem;
    private final SecurityContextHolderStrategy contexts;
    private final Clock clock;

    DemoDesk(
            ReviewQueue queue,
            ReviewDesk desk,
            StandIns standIns,
            Users users,
            AsSystem asSystem,
            SecurityContextHolderStrategy contexts,
            Clock clock) {
        this.queue = queue;
        this.desk = desk;
        this.standIns = standIns;
        this.users = users;
        this.asSystem = asSystem;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** Once: where nothing arrived at this start, somebody has been at work since. */
    void begin(List<IntakeResult> arrived) {
        if (!arrived.isEmpty()) {
            try {
                work();
            } catch (RuntimeException broken) {
                LOG.error("The demo's account managers could not do their work", broken);
            }
        }
    }

    private void work() {
        var maria = person("maria@portal.example");
        var johan = person("johan@portal.example");
        as(maria, () -> {
            var rows = queue.list(QueueView.UNASSIGNED, "", 0, ENOUGH);
            if (rows.size() == ENOUGH) {
                desk.assign(rows.subList(0, 3), maria.id());
                desk.follow(ids(rows.subList(2, 4)), true);
                desk.snooze(
                        ids(rows.subList(4, 5)),
                        clock.instant().plus(Duration.ofDays(2)),
                        "The supplier rings back when the pallets are counted.");
                desk.assign(rows.subList(6, 8), johan.id());
            }
        });
        as(
                johan,
                () -> standIns.name(
                        maria.id(), standIns.today(), standIns.today().plusDays(6)));
    }

    private static List<OrderId> ids(List<QueueRow> rows) {
        return rows.stream().map(row -> row.order().id()).toList();
    }

    private UserAccount person(String email) {
        return asSystem.call(() -> users.list(email, 0, 1)).getFirst();
    }

    private void as(UserAccount person, Runnable work) {
        var user = new CurrentUser(
                person.id().value(),
                person.name(),
                person.email(),
                person.role(),
                Set.of(),
                person.language(),
                person.zone());
        var before = contexts.getContext();
        var own = contexts.createEmptyContext();
        own.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Person(user),
                null,
                List.of(new SimpleGrantedAuthority(user.role().authority()))));
        contexts.setContext(own);
        try {
            work.run();
        } finally {
            contexts.setContext(before);
        }
    }
}
