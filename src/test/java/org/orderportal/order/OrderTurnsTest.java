package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.order.OrderTurn.Pause;

@AnyDatabase
class OrderTurnsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T09:00:00Z");
    private static final Instant THURSDAY = Instant.parse("2026-11-26T09:00:00Z");

    @Test
    void the_buyer_has_the_turn_from_the_answer_to_the_change() {
        assertThat(OrderTurns.buyersTurns(List.of(MONDAY), List.of(WEDNESDAY), false))
                .containsExactly(new Pause(MONDAY, WEDNESDAY));
    }

    @Test
    void it_lasts_as_long_as_the_order_waits_for_its_buyer() {
        assertThat(OrderTurns.buyersTurns(List.of(MONDAY), List.of(), true)).containsExactly(new Pause(MONDAY, null));
        assertThat(OrderTurns.buyersTurns(List.of(MONDAY), List.of(), false)).isEmpty();
    }

    @Test
    void a_second_answer_meanwhile_begins_no_second_turn() {
        assertThat(OrderTurns.buyersTurns(List.of(TUESDAY, MONDAY), List.of(WEDNESDAY), false))
                .containsExactly(new Pause(MONDAY, WEDNESDAY));
    }

    @Test
    void each_answer_after_the_buyers_word_is_a_turn_of_its_own() {
        assertThat(OrderTurns.buyersTurns(List.of(MONDAY, WEDNESDAY), List.of(TUESDAY, THURSDAY), false))
                .containsExactly(new Pause(MONDAY, TUESDAY), new Pause(WEDNESDAY, THURSDAY));
    }
}
