package org.orderportal.exchange.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.i18n.Texts;
import org.orderportal.document.Channel;
import org.orderportal.document.Transmission.State;
import org.orderportal.document.TransmissionFailed;
import org.orderportal.exchange.outbound.Undelivered.Reason;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Tries, pauses, and giving up. */
@OutboundTest
class TransmittingTest {

    private final TestCarrier folder = new TestCarrier(Channel.DROP_FOLDER);
    private PostOffice office;

    @BeforeEach
    void open(@Autowired BeanFactory beans) {
        office = PostOffice.of(beans);
    }

    private static void unreachable(Parcel parcel) throws Undelivered {
        throw Undelivered.forNow(Reason.UNREACHABLE, "buyer.example", null);
    }

    @Test
    void what_fails_is_tried_ever_more_seldom_for_a_day_and_then_given_up_with_the_reason() {
        folder.now(TransmittingTest::unreachable);
        var id = office.putDue(office.buyerWithFolder());
        var begun = office.clock.instant();
        var pauses = new ArrayList<Duration>();

        office.work(folder);
        while (office.way(id).nextTry() != null) {
            var next = office.way(id).nextTry();
            pauses.add(Duration.between(office.clock.instant(), next));
            office.clock.forwardTo(next);
            office.work(folder);
        }

        assertThat(folder.carried).hasSize(RetryPlan.MOST_TRIES);
        assertThat(folder.carried)
                .extracting(Parcel::transmission)
                .containsOnly(folder.carried.getFirst().transmission());
        assertThat(pauses).isSorted().hasSize(7);
        assertThat(Duration.between(begun, office.clock.instant()))
                .isBetween(Duration.ofHours(20), Duration.ofHours(28));
        assertThat(office.way(id).state()).isEqualTo(State.FAILED);
        assertThat(office.way(id).attempts()).isEqualTo(8);
        assertThat(office.way(id).error()).isEqualTo("buyer.example cannot be reached.");
        assertThat(office.published)
                .as("it is told once, when it is given up")
                .filteredOn(TransmissionFailed.class::isInstance)
                .containsExactly(new TransmissionFailed(
                        id,
                        Channel.DROP_FOLDER,
                        8,
                        "exchange.outbound.error.unreachable",
                        "buyer.example",
                        office.clock.instant()));
    }

    @Test
    void nothing_is_tried_before_its_time() {
        folder.now(TransmittingTest::unreachable);
        office.putDue(office.buyerWithFolder());
        office.work(folder);

        office.clock.forward(Duration.ofSeconds(9));

        assertThat(office.work(folder)).isZero();
    }

    @Test
    void what_the_receiver_refuses_is_given_up_at_once() {
        folder.now(parcel -> {
            throw Undelivered.untilMended(Reason.REFUSED, "422 Unprocessable Content");
        });
        var id = office.putDue(office.buyerWithFolder());

        office.work(folder);

        assertThat(office.way(id).state()).isEqualTo(State.FAILED);
        assertThat(office.way(id).error()).contains("422");
    }

    @Test
    void what_is_sent_again_has_all_its_tries_anew_and_bears_the_same_id() {
        folder.now(parcel -> {
            throw Undelivered.untilMended(Reason.REFUSED, "422");
        });
        var id = office.putDue(office.buyerWithFolder());
        office.work(folder);
        office.outbox.resend(id);
        folder.now(TransmittingTest::unreachable);

        office.work(folder);

        assertThat(office.way(id).state()).isEqualTo(State.WAITING);
        assertThat(office.way(id).nextTry()).isEqualTo(office.clock.instant().plusSeconds(10));
        assertThat(folder.carried)
                .extracting(Parcel::transmission)
                .containsOnly(folder.carried.getFirst().transmission());
        assertThat(folder.carried.getLast().xml().bytes())
                .isEqualTo(folder.carried.getFirst().xml().bytes());
    }

    @Test
    void a_mistake_of_the_portal_is_a_failed_try_with_an_error_number() {
        folder.now(parcel -> {
            throw new IllegalStateException("secret details");
        });
        var id = office.putDue(office.buyerWithFolder());

        office.work(folder);

        assertThat(office.way(id).state()).isEqualTo(State.WAITING);
        assertThat(office.way(id).error()).contains("error").doesNotContain("secret");
    }

    @Test
    void each_reason_has_words_in_every_language(@Autowired Texts texts) {
        for (var reason : Reason.values()) {
            for (var locale : Texts.LANGUAGES) {
                assertThat(texts.has(locale, reason.key())).as(reason.key()).isTrue();
            }
        }
    }
}
