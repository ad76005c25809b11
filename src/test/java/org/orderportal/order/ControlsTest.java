package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orderportal.AnyDatabase;

/** What is said of a whole order: one thing is changed, and all else stays. */
@AnyDatabase
class ControlsTest {

    private static final Controls ALL =
            new Controls(true, 7L, true, true, false, true, "price unclear", "settled", new OrderTroubles(true, true));

    @Test
    void an_order_arrived_once_a_document_said_so() {
        assertThat(Controls.NONE.receiptAcknowledged()).isFalse();
        assertThat(Controls.NONE.withReceipt(7L).receiptAcknowledged()).isTrue();
    }

    @Test
    void an_accepted_cancellation_answers_the_wish_and_an_undone_one_leaves_it_to_answer_again() {
        var asked = new Controls(false, null, false, true, false, false, null, null);

        var cancelled = asked.withCancelled(true);

        assertThat(cancelled).isEqualTo(new Controls(false, null, false, false, true, false, null, null));
        assertThat(cancelled.withCancelled(false)).isEqualTo(asked);
    }

    @Test
    void an_order_that_was_not_cancelled_gets_no_wish_to_cancel_from_saying_so_again() {
        assertThat(Controls.NONE.withCancelled(false)).isEqualTo(Controls.NONE);
        assertThat(ALL.withCancelled(false)).isEqualTo(ALL);
    }

    @Test
    void what_the_buyer_asks_for_is_the_latest_and_nothing_else_changes() {
        var changed = ALL.withAsked(NoticeKind.ORDER_CHANGE);
        var cancelled = ALL.withAsked(NoticeKind.ORDER_CANCELLATION);

        assertThat(changed.facet()).isEqualTo(ControlFacet.CHANGE_TO_ANSWER);
        assertThat(cancelled.facet()).isEqualTo(ControlFacet.CANCEL_TO_ANSWER);
        assertThat(ALL.withAsked(null).facet()).isEqualTo(ControlFacet.CLOSED);
        assertThat(cancelled)
                .isEqualTo(
                        new Controls(true, 7L, false, true, false, true, "price unclear", "settled", ALL.troubles()));
    }

    @Test
    void each_is_changed_by_itself() {
        assertThat(ALL.withTrashed(false)).isEqualTo(all(false, 7L, true, "price unclear", "settled"));
        assertThat(ALL.withReceipt(null)).isEqualTo(all(true, null, true, "price unclear", "settled"));
        assertThat(ALL.withWaitingForBuyer(false)).isEqualTo(all(true, 7L, false, "price unclear", "settled"));
        assertThat(ALL.withHoldReason(null)).isEqualTo(all(true, 7L, true, null, "settled"));
        assertThat(ALL.withClosedReason(null)).isEqualTo(all(true, 7L, true, "price unclear", null));
        assertThat(ALL.with(OrderTroubles.NONE).troubles()).isEqualTo(OrderTroubles.NONE);
        assertThat(ALL.with(ALL.troubles())).isEqualTo(ALL);
    }

    private static Controls all(
            boolean trashed, @Nullable Long receipt, boolean waiting, @Nullable String hold, @Nullable String closed) {
        return new Controls(trashed, receipt, true, true, false, waiting, hold, closed, ALL.troubles());
    }

    @ParameterizedTest
    @EnumSource(ControlFacet.class)
    void what_alone_is_said_is_what_a_reader_knows_first(ControlFacet facet) {
        assertThat(Sums.controls(facet).facet()).isEqualTo(facet);
    }

    @Test
    void of_several_a_reader_knows_first_what_the_buyer_asks_then_what_ended_it_then_what_stops_it() {
        var all = new Controls(false, null, true, true, true, true, "price unclear", "settled");

        assertThat(all.facet()).isEqualTo(ControlFacet.CANCEL_TO_ANSWER);
        assertThat(said(true, true, "price unclear", "settled")).isEqualTo(ControlFacet.CHANGE_TO_ANSWER);
        assertThat(said(false, true, "price unclear", "settled")).isEqualTo(ControlFacet.CLOSED);
        assertThat(said(false, true, "price unclear", null)).isEqualTo(ControlFacet.ON_HOLD);
        assertThat(said(false, true, null, null)).isEqualTo(ControlFacet.CANCELLED);
        assertThat(said(false, false, null, null)).isEqualTo(ControlFacet.WAITING_FOR_BUYER);
    }

    private static ControlFacet said(
            boolean change, boolean cancelled, @Nullable String hold, @Nullable String closed) {
        return new Controls(false, null, change, false, cancelled, true, hold, closed).facet();
    }

    @Test
    void a_hold_and_a_closing_block_documents_and_a_cancellation_does_not() {
        assertThat(Sums.controls(ControlFacet.ON_HOLD).blockDocuments()).isTrue();
        assertThat(Sums.controls(ControlFacet.CLOSED).blockDocuments()).isTrue();
        assertThat(Sums.controls(ControlFacet.CANCELLED).blockDocuments()).isFalse();
        assertThat(Controls.NONE.blockDocuments()).isFalse();
    }
}
