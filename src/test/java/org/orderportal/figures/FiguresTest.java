package org.orderportal.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderportal.document.DocumentId;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.order.ui.Postings;
import org.orderportal.party.BuyerRules;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who is late: every number is what its list counts. */
class FiguresTest extends CountedSupplier {

    /** Days begin there an hour or two before those of a machine that counts in UTC. */
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @Autowired
    Postings postings;

    @Test
    void who_answers_late_is_told_with_how_late_and_which_way_it_goes() {
        var inTime = samples.order("PO-3", buyer, supplier);
        var late = samples.order("PO-4", buyer, supplier);
        answer(inTime);
        clock.putForward(Duration.ofDays(14));
        answer(late);
        clock.putForward(Duration.ofDays(14));

        var answers = maria.call(() -> figures.answers(filter())).getFirst();

        assertThat(answers.name()).isEqualTo(supplier.name());
        assertThat(answers.due()).as("PO-1 to PO-4").isEqualTo(4);
        assertThat(answers.late()).isEqualTo(1);
        assertThat(answers.missing()).isEqualTo(2);
        assertThat(answers.percent()).isEqualTo(75);
        // Ten working days at most, less the one that was allowed.
        assertThat(answers.medianMinutes()).isBetween(7L * 480, 9L * 480);
        assertThat(answers.trend()).hasSize(6).contains(75);
        assertThat(numbers(FigureList.ANSWERS_DUE)).containsExactlyInAnyOrder("PO-1", "PO-2", "PO-3", "PO-4");
        assertThat(numbers(FigureList.ANSWERS_LATE)).containsExactly("PO-4");
        assertThat(numbers(FigureList.ANSWERS_MISSING)).containsExactlyInAnyOrder("PO-1", "PO-2");
    }

    @Test
    void an_answer_that_is_taken_back_was_none() {
        var draft = answer(order);
        karin.run(() -> sending.undo(draft));
        clock.putForward(Duration.ofDays(10));

        assertThat(numbers(FigureList.ANSWERS_MISSING)).contains("PO-2");
    }

    @Test
    void what_a_buyer_demands_later_changes_nothing_that_is_done() {
        answer(order);
        clock.putForward(Duration.ofDays(10));
        asSystem.run(() -> rules.setRules(buyer.id(), within(400)));

        assertThat(numbers(FigureList.ANSWERS_DUE)).as("PO-1 is due later now").containsExactly("PO-2");
        asSystem.run(() -> rules.setRules(buyer.id(), BuyerRules.DEFAULT));
        assertThat(numbers(FigureList.ANSWERS_DUE)).containsExactly("PO-2");
    }

    @Test
    void who_delivers_late_is_told_by_the_day_that_was_wanted() {
        var missing = wanted("PO-3", -3);
        var late = wanted("PO-4", -3);
        var inTime = wanted("PO-5", 1);
        postings.dispatch(late, "DA-1", 0, 100, 0);
        postings.dispatch(inTime, "DA-2", 0, 100, 0);
        clock.putForward(Duration.ofDays(5));

        var deliveries = maria.call(() -> figures.deliveries(filter())).getFirst();

        assertThat(deliveries)
                .returns(3L, LateDeliveries::due)
                .returns(1L, LateDeliveries::late)
                .returns(1L, LateDeliveries::missing)
                .returns(3L, LateDeliveries::medianDays);
        assertThat(numbers(FigureList.DELIVERIES_LATE)).containsExactly("PO-4");
        assertThat(numbers(FigureList.DELIVERIES_MISSING)).containsExactly("PO-3");
        assertThat(missing).isNotNull();
    }

    @Test
    void of_others_nothing_is_counted_and_the_days_bound_it() {
        clock.putForward(Duration.ofDays(10));
        var other = samples.company("Another supplier");

        assertThat(maria.call(() -> figures.answers(filter().withSupplier(other.id()))))
                .isEmpty();
        assertThat(maria.call(() -> figures.answers(filter().withBuyer(other.id()))))
                .isEmpty();
        var today = LocalDate.ofInstant(clock.instant(), maria.user().zone());
        var lately = new FigureFilter(today.minusDays(1), today, buyer.id(), null);
        assertThat(maria.call(() -> figures.answers(lately))).isEmpty();
    }

    @Test
    void nobody_but_people_of_the_operator_is_told() {
        karin.run(() -> assertThatThrownBy(() -> figures.answers(filter())).isInstanceOf(AccessDeniedException.class));
        asSystem.run(
                () -> assertThatThrownBy(() -> figures.drafts(filter())).isInstanceOf(AccessDeniedException.class));
        karin.run(() -> assertThatThrownBy(() -> figures.list(FigureList.DRAFTS, filter(), null, 0, 1))
                .isInstanceOf(AccessDeniedException.class));
    }

    private DocumentId answer(OrderId to) {
        var draft = draft(to);
        karin.run(() -> office.send(draft, 100));
        return draft;
    }

    private OrderId wanted(String number, int daysFromNow) {
        var lines = List.of(OrderSamples.line("1", "Bolt M8", 100));
        return samples.order(number, buyer, supplier, LocalDate.now(STOCKHOLM).plusDays(daysFromNow), lines);
    }
}
