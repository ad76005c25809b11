package org.orderportal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.Role;

/** What becomes of mail that is not taken, or whose worker dies. */
class FailedMailTest extends SupplierWithMail {

    @Test
    void a_mail_that_the_server_refuses_is_shown_with_its_answer_and_sent_again_when_that_is_mended() throws Exception {
        var johan = news.person("Johan", Role.ADMINISTRATOR);
        var sten = news.person("Sten", Role.SUPPLIER_USER, samples.company("Another supplier"));
        try (var refusing = new RefusingMailServer("550 5.1.1 No such user here")) {
            office.mailTo(refusing.port());
            samples.order("PO-1", buyer, supplier);
            sendAtOnce();
        }
        news.spread();

        var failed = anna.call(mails::ownFailed);
        assertThat(failed).hasSize(1);
        assertThat(failed.getFirst().error()).isEqualTo("notification.mail.error.REFUSED");
        assertThat(failed.getFirst().errorArguments()).containsExactly("550 5.1.1 No such user here");
        assertThat(news.of(anna)).contains("A mail to you could not be delivered");
        assertThat(news.of(johan)).contains("A mail to " + anna.user().email() + " could not be delivered");
        assertThat(johan.call(() -> mails.list(true, 0, 10)))
                .filteredOn(mail -> mail.address().equals(anna.user().email()))
                .extracting(MailSummary::state, MailSummary::attempts, MailSummary::facts)
                .containsExactly(tuple(MailState.FAILED, 1, 1));
        var id = failed.getFirst().id();
        assertThat(sten.call(mails::ownFailed)).isEmpty();
        assertThatThrownBy(() -> sten.run(() -> mails.sendAgain(id))).isInstanceOf(NotFound.class);

        office.reopen();
        johan.run(() -> mails.sendAgain(id));
        office.clock.forward(Duration.ofSeconds(5));
        office.work();

        assertThat(only(anna).getSubject()).isEqualTo("New order PO-1 from Region Nordmark");
        assertThat(anna.call(mails::ownFailed)).isEmpty();
        assertThatThrownBy(() -> johan.run(() -> mails.sendAgain(id))).isInstanceOf(Refusal.class);
    }

    @Test
    void a_mail_server_that_is_down_is_tried_ever_more_seldom_and_then_given_up() {
        samples.order("PO-1", buyer, supplier);
        office.close();
        office.spread();
        office.clock.forward(Duration.ofMinutes(1));
        var pauses = new ArrayList<Duration>();

        office.work();
        while (nextTry() != null) {
            pauses.add(Duration.between(office.clock.instant(), nextTry()));
            office.workAt(nextTry());
        }

        assertThat(pauses).isSorted().hasSize(5);
        assertThat(anna.call(mails::ownFailed)).hasSize(1);
        assertThat(anna.call(mails::ownFailed).getFirst().attempts()).isEqualTo(6);
        assertThat(anna.call(mails::ownFailed).getFirst().error()).isEqualTo("notification.mail.error.NOT_SENT");
    }

    @Test
    void workers_at_the_same_moment_send_each_mail_once() throws Exception {
        var people = new ArrayList<>(List.of(anna));
        for (int i = 0; i < 6; i++) {
            people.add(news.person("Person " + i, Role.SUPPLIER_USER, supplier));
        }
        samples.order("PO-1", buyer, supplier);
        office.spread();
        office.clock.forward(Duration.ofMinutes(1));

        var start = new CyclicBarrier(4);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var running = IntStream.range(0, 4)
                    .mapToObj(node -> threads.submit(() -> {
                        start.await();
                        return office.work();
                    }))
                    .toList();
            for (var each : running) {
                each.get();
            }
        }

        assertThat(people)
                .allSatisfy(person -> assertThat(office.received(person)).hasSize(1));
    }

    @Test
    void what_a_worker_that_died_had_taken_goes_out_later_and_bears_the_same_id() throws Exception {
        samples.order("PO-1", buyer, supplier);
        office.spread();
        office.clock.forward(Duration.ofMinutes(1));
        var lost = office.claims().take(10);
        assertThat(office.work()).isZero();
        office.clock.forward(MailClaims.LEASE);
        office.work();
        lost.forEach(office.sending()::send);

        assertThat(office.received(anna)).hasSize(2);
        assertThat(office.received(anna).get(0).getMessageID())
                .as("whoever gets it twice knows it by its id")
                .isEqualTo(office.received(anna).get(1).getMessageID());
        assertThat(asSystem.call(() -> mails.list(false, 0, 10)))
                .extracting(MailSummary::state)
                .containsOnly(MailState.SENT);
    }

    private Instant nextTry() {
        return asSystem.call(() -> mails.list(true, 0, 10)).getFirst().nextTry();
    }
}
