package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Quantity;
import org.orderportal.party.BuyerRules;

/** What holds for every document, whatever it posts. */
@AnyDatabase
class PostingGuardsTest {

    @Test
    void no_document_is_posted_twice() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
        var receipt = book.acknowledge();
        var dispatch = book.dispatch(1, 0);

        assertThatIllegalStateException()
                .isThrownBy(() -> book.post(new Posting.Receipt(receipt)))
                .withMessage("The document %s is in the ledger".formatted(receipt));
        assertThatIllegalStateException()
                .isThrownBy(() -> book.post(new Posting.Dispatch(receipt, List.of(Desk.dispatched(1, 1, 0)))));
        assertThatIllegalStateException()
                .isThrownBy(() -> book.post(new Posting.Dispatch(dispatch, List.of(Desk.dispatched(1, 1, 0)))));
        assertThat(book.line().dispatched()).isEqualTo(Quantity.of(1));
    }

    @Test
    void nothing_is_posted_to_an_order_in_the_trash_or_closed_or_waiting() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
        book.say(controls -> controls.withTrashed(true));
        book.refuses("action.trashed", () -> book.dispatch(1, 0));
        book.say(controls -> controls.withTrashed(false).withClosedReason("settled"));
        book.refuses("action.closed", () -> book.dispatch(1, 0));
        book.say(controls -> controls.withClosedReason(null));

        book.dispatch(1, 0);

        var waiting = BookOnPaper.waiting(BuyerRules.DEFAULT, 10);
        waiting.refuses("action.waiting-for-connection", () -> waiting.dispatch(1, 0));
    }

    @Test
    void a_tolerance_is_rounded_down_to_what_a_quantity_can_be() {
        assertThat(PostingGuards.withTolerance(Quantity.of(3), Quantity.of(10))).isEqualTo(Quantity.of("3.3"));
        assertThat(PostingGuards.withTolerance(Quantity.of("0.0000000019"), Quantity.of(50)))
                .isEqualTo(Quantity.of("0.0000000028"));
        assertThat(PostingGuards.withTolerance(Quantity.of(3), Quantity.ZERO)).isEqualTo(Quantity.of(3));
    }
}
