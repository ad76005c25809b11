package org.orderportal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orderportal.order.DocumentKind.ORDER_RESPONSE;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.Transmission.State;
import org.orderportal.order.OrderId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ReviewDeskTest extends DeskAtWork {

    @Autowired
    StandIns standIns;

    @Autowired
    OrderViewers viewers;

    @Test
    void five_orders_are_taken_over_at_once() {
        wantsAnswerWithin(1);
        orders(5);

        var outcome = maria.call(() -> desk.assign(list(QueueView.UNASSIGNED, maria), idOf(maria)));

        assertThat(outcome.done()).hasSize(5);
        assertThat(count(QueueView.MINE, maria)).isEqualTo(5);
        assertThat(count(QueueView.MINE, johan)).isZero();
        assertThat(count(QueueView.UNASSIGNED, maria)).isZero();
    }

    @Test
    void of_two_who_take_it_the_second_is_told_who_has_it() {
        wantsAnswerWithin(1);
        var order = order("PO-1");
        var asShown = list(QueueView.UNASSIGNED, johan);
        maria.run(() -> desk.assign(list(QueueView.UNASSIGNED, maria), idOf(maria)));

        var outcome = johan.call(() -> desk.assign(asShown, idOf(johan)));

        assertThat(outcome.done()).isEmpty();
        assertThat(outcome.skipped().get(order).reasonKey()).isEqualTo("review.assign.taken");
        assertThat(outcome.skipped().get(order).arguments()).containsExactly("Maria");
        assertThat(row(order).owner().name()).isEqualTo("Maria");
    }

    @Test
    void who_sees_whose_it_is_takes_it_over_and_gives_it_back() {
        wantsAnswerWithin(1);
        var order = order("PO-1");
        maria.run(() -> desk.assign(List.of(row(order)), idOf(maria)));

        johan.run(() -> desk.assign(List.of(row(order)), idOf(johan)));
        assertThat(in(QueueView.MINE, johan)).containsExactly(order);

        johan.run(() -> desk.assign(List.of(row(order)), null));
        assertThat(in(QueueView.UNASSIGNED, maria)).containsExactly(order);
    }

    @Test
    void only_those_who_look_after_orders_are_given_some() {
        wantsAnswerWithin(1);
        order("PO-1");
        var rows = list(QueueView.ALL, maria);

        assertThatThrownBy(() -> maria.call(() -> desk.assign(rows, idOf(karin))))
                .isInstanceOfSatisfying(
                        Refusal.class, why -> assertThat(why.key()).isEqualTo("review.no-colleague"));
    }

    @Test
    void an_owner_stays_with_an_order_that_needs_nobody_for_a_while() {
        wantsAnswerWithin(1);
        var order = order("PO-1");
        maria.run(() -> desk.assign(List.of(row(order)), idOf(maria)));

        karin.run(() -> office.send(drafts.open(ORDER_RESPONSE, order), 100));

        assertThat(in(QueueView.MINE, maria)).isEmpty();
        assertThat(row(order).owner().name()).isEqualTo("Maria");
    }

    @Test
    void what_is_snoozed_leaves_the_other_views_and_comes_back_by_itself() {
        wantsAnswerWithin(1);
        var order = order("PO-1");
        snooze(order, Duration.ofDays(3));

        assertThat(in(QueueView.UNASSIGNED, maria)).isEmpty();
        assertThat(in(QueueView.SNOOZED, johan)).containsExactly(order);
        assertThat(row(order).snooze().note()).isEqualTo("They call on Monday");
        assertThat(row(order).snooze().by()).isEqualTo("Maria");

        clock.putForward(Duration.ofDays(4));

        assertThat(in(QueueView.UNASSIGNED, maria)).containsExactly(order);
        assertThat(in(QueueView.SNOOZED, maria)).isEmpty();
        assertThat(row(order).snooze()).isNull();
    }

    @Test
    void something_new_brings_a_snoozed_order_back_before_its_time() {
        wantsAnswerWithin(1);
        var order = lateOrder("PO-1", 2);
        var document = karin.call(() -> drafts.open(ORDER_RESPONSE, order));
        snooze(order, Duration.ofDays(3));

        karin.run(() -> office.send(document, 10));
        assertThat(in(QueueView.SNOOZED, maria)).containsExactly(order);

        outbox.move(document, State.WAITING, State.FAILED);

        assertThat(in(QueueView.SNOOZED, maria)).isEmpty();
        assertThat(in(QueueView.UNASSIGNED, maria)).containsExactly(order);
    }

    @Test
    void a_snooze_wants_a_note_and_a_time_to_come() {
        wantsAnswerWithin(1);
        var order = order("PO-1");
        var tomorrow = clock.instant().plus(Duration.ofDays(1));

        assertRefused("review.snooze.note-missing", () -> desk.snooze(List.of(order), tomorrow, "  "));
        assertRefused(
                "review.snooze.when",
                () -> desk.snooze(List.of(order), clock.instant().minusSeconds(1), "x"));
        assertRefused(
                "review.snooze.when",
                () -> desk.snooze(List.of(order), clock.instant().plus(Duration.ofDays(500)), "x"));
    }

    @Test
    void what_needs_nobody_is_not_snoozed() {
        wantsAnswerWithin(null);
        var order = order("PO-1");

        var outcome = maria.call(
                () -> desk.snooze(List.of(order), clock.instant().plus(Duration.ofDays(1)), "They call on Monday"));

        assertThat(outcome.skipped().get(order).reasonKey()).isEqualTo("review.snooze.needs-nobody");
    }

    @Test
    void a_snoozed_order_is_brought_back_by_hand() {
        wantsAnswerWithin(1);
        var order = order("PO-1");
        snooze(order, Duration.ofDays(3));

        johan.run(() -> desk.wake(List.of(order)));

        assertThat(in(QueueView.UNASSIGNED, maria)).containsExactly(order);
    }

    @Test
    void one_follows_what_needs_nobody_too() {
        wantsAnswerWithin(null);
        var order = order("PO-1");

        maria.run(() -> desk.follow(List.of(order), true));
        maria.run(() -> desk.follow(List.of(order), true));
        assertThat(in(QueueView.FOLLOWED, maria)).containsExactly(order);
        assertThat(in(QueueView.ALL, maria)).isEmpty();

        maria.run(() -> desk.follow(List.of(order), false));
        assertThat(in(QueueView.FOLLOWED, maria)).isEmpty();
    }

    @Test
    void an_order_that_is_not_there_is_skipped() {
        var unknown = new OrderId(4711);

        assertThat(maria.call(() -> desk.follow(List.of(unknown), true)).skipped())
                .containsKey(unknown);
    }

    @Test
    void a_stand_in_finds_the_orders_among_their_own_from_the_first_day_to_the_last() {
        wantsAnswerWithin(1);
        var order = order("PO-1");
        maria.run(() -> desk.assign(List.of(row(order)), idOf(maria)));
        maria.run(() -> standIns.name(
                idOf(johan), standIns.today().plusDays(2), standIns.today().plusDays(4)));
        assertThat(in(QueueView.MINE, johan)).isEmpty();

        clock.putForward(Duration.ofDays(3));
        assertThat(in(QueueView.MINE, johan)).containsExactly(order);
        assertThat(in(QueueView.MINE, maria)).containsExactly(order);

        clock.putForward(Duration.ofDays(2));
        assertThat(in(QueueView.MINE, johan)).isEmpty();
    }

    @Test
    void a_stand_in_ends_when_it_is_taken_back_and_only_by_the_one_who_named_it() {
        maria.run(() -> standIns.name(idOf(johan), standIns.today(), standIns.today()));
        var named = johan.call(standIns::own).getFirst();
        assertThat(named.absentName()).isEqualTo("Maria");

        assertThatThrownBy(() -> johan.run(() -> standIns.end(named.id())))
                .isInstanceOf(org.orderportal.base.error.NotFound.class);
        maria.run(() -> standIns.end(named.id()));

        assertThat(johan.call(standIns::own)).isEmpty();
    }

    @Test
    void a_stand_in_is_another_and_for_days_to_come() {
        assertRefused("review.stand-in.oneself", () -> standIns.name(idOf(maria), today(), today()));
        assertRefused("review.stand-in.days", () -> standIns.name(idOf(johan), today(), today().minusDays(1)));
        assertRefused(
                "review.stand-in.past", () -> standIns.name(idOf(johan), today().minusDays(5), today().minusDays(3)));
        assertRefused("review.no-colleague", () -> standIns.name(idOf(karin), today(), today()));
    }

    @Test
    void account_managers_see_who_else_looks_at_an_order_and_for_how_long() {
        var order = order("PO-1");
        assertThat(maria.call(() -> viewers.seen(order, "w1"))).isEmpty();

        assertThat(johan.call(() -> viewers.seen(order, "w2"))).containsExactly("Maria");
        assertThat(maria.call(() -> viewers.seen(order, "w1"))).containsExactly("Johan");

        clock.putForward(Duration.ofMinutes(2));
        assertThat(maria.call(() -> viewers.seen(order, "w1"))).isEmpty();
        assertThatThrownBy(() -> karin.call(() -> viewers.seen(order, "w3"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> karin.run(() -> standIns.name(idOf(johan), today(), today())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void snooze(OrderId order, Duration time) {
        var outcome =
                maria.call(() -> desk.snooze(List.of(order), clock.instant().plus(time), "They call on Monday"));
        assertThat(outcome.done()).containsExactly(order);
    }

    private void assertRefused(String key, Runnable act) {
        assertThatThrownBy(() -> maria.run(act))
                .isInstanceOfSatisfying(
                        Refusal.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
