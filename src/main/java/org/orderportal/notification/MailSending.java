package org.orderportal.notification;

import io.micrometer.core.instrument.Metrics;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.orderportal.base.IdText;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.identity.People;
import org.orderportal.identity.UserId;
import org.orderportal.notification.MailClaims.Claim;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends one mail, outside of any transaction, and notes what came of it. It says what its receiver may see at that
 * moment, and bears the same id at each try.
 */
@Component
class MailSending {

    private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);

    /** The most facts that are read for a mail. */
    private static final int MOST = 1_000;

    private final MailClaims claims;
    private final MailPost post;
    private final ToldFacts facts;
    private final People people;
    private final AsSystem asSystem;
    private final Clock clock;

    MailSending(MailClaims claims, MailPost post, ToldFacts facts, People people, AsSystem asSystem, Clock clock) {
        this.claims = claims;
        this.post = post;
        this.facts = facts;
        this.people = people;
        this.asSystem = asSystem;
        this.clock = clock;
    }

    void send(Claim claim) {
        asSystem.run(() -> {
            try {
                deliver(claim);
            } catch (MailPost.NotPosted failed) {
                note(claim, failed.why());
            } catch (RuntimeException unexpected) {
                LOG.error("Writing mail {} failed", IdText.of(claim.id()), unexpected);
                note(claim, new MailFailure(MailFailure.Reason.UNEXPECTED, "", false));
            }
        });
    }

    private void deliver(Claim claim) throws MailPost.NotPosted {
        var receiver = people.find(new UserId(claim.person()));
        var told = receiver.map(person -> told(claim, person)).orElse(List.of());
        if (told.isEmpty()) {
            claims.done(claim, MailState.NEEDLESS, "");
            return;
        }
        var person = receiver.orElseThrow();
        post.post(IdText.of(claim.id()), person, claim.cadence(), told);
        claims.done(claim, MailState.SENT, person.email());
    }

    /** A digest leaves out what was read in the portal meanwhile. */
    private List<Told> told(Claim claim, CurrentUser person) {
        return facts.ofMail(claim.id(), MOST).stream()
                .filter(one -> claim.cadence() == Cadence.AT_ONCE || !one.read())
                .map(ToldFacts.Mailed::told)
                .filter(one -> Recipients.maySee(person, one.notice()))
                .toList();
    }

    private void note(Claim claim, MailFailure why) {
        var pause = why.lasting() ? Optional.<Duration>empty() : MailRetries.pauseAfter(claim.failures() + 1);
        Metrics.counter(
                        "portal.mail.failed",
                        "mail",
                        "notification",
                        "reason",
                        why.reason().name())
                .increment();
        LOG.warn(
                "Mail {} did not go out ({}); {}",
                IdText.of(claim.id()),
                why.reason(),
                pause.isEmpty() ? "it is given up until somebody sends it again" : "it is tried again later");
        claims.failed(claim, why, pause.map(clock.instant()::plus).orElse(null));
    }
}
