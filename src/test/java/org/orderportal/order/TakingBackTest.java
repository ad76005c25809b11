package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.error.NotFound;
import org.orderportal.party.BuyerRules;

/** What a document that is withdrawn, or void, leaves; and where another that builds on it keeps it. */
@AnyDatabase
class TakingBackTest {

    @Test
    void only_a_document_that_posted_something_and_still_counts_is_taken_back() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
        var unknown = book.source(DocumentKind.INVOICE);
        assertThatThrownBy(() -> book.takeBack(unknown)).isInstanceOf(NotFound.class);
        var first = book.answer(new long[] {8, 0});
        var second = book.answer(new long[] {9, 0});

        book.refuses("ledger.counts-no-more", () -> book.takeBack(first));
        book.takeBack(second);

        book.refuses("ledger.counts-no-more", () -> book.takeBack(second));
        assertThat(book.line()).isEqualTo(Sums.of(10).c(8).quantities());
    }

    @Test
    void an_answer_of_which_a_part_was_answered_anew_stays() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10, 5);
        var first = book.answer(new long[] {8, 0}, new long[] {5, 0});
        var second = book.answer(new long[] {9, 0});

        book.refuses("ledger.later-document", () -> book.takeBack(first));
        book.takeBack(second);
        book.takeBack(first);

        assertThat(book.line(1)).isEqualTo(Sums.of(10).quantities());
        assertThat(book.line(2)).isEqualTo(Sums.of(5).quantities());
    }

    @Test
    void what_it_took_the_place_of_counts_again_unless_it_was_answered_anew() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
        book.answer(new long[] {7, 3});
        var closing = book.closeShort();
        var later = book.answer(new long[] {8, 0});

        book.refuses("ledger.later-document", () -> book.takeBack(closing));
        book.takeBack(later);
        book.takeBack(closing);

        assertThat(book.line()).isEqualTo(Sums.of(10).c(7).b(3).quantities());
    }

    @Test
    void an_answer_stays_under_whatever_was_built_on_it() {
        for (var built : List.<Function<BookOnPaper, Posting.Source>>of(
                book -> book.dispatch(1, 0), book -> book.invoice(1), BookOnPaper::closeShort, BookOnPaper::cancel)) {
            var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
            var answer = book.answer(new long[] {10, 0});
            var document = built.apply(book);

            assertThatThrownBy(() -> book.takeBack(answer)).hasMessageContaining("order.ledger.");
            book.takeBack(document);
            book.takeBack(answer);

            assertThat(book.line()).isEqualTo(Sums.of(10).quantities());
        }
    }

    @Test
    void what_left_before_an_answer_does_not_keep_it() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
        book.answer(new long[] {10, 0});
        book.dispatch(4, 0);
        var again = book.answer(new long[] {6, 4});

        book.takeBack(again);

        assertThat(book.line()).isEqualTo(Sums.of(10).c(10).d(4).quantities());
    }

    @Test
    void a_dispatch_stays_under_a_cancellation_and_not_under_a_later_dispatch() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
        book.answer(new long[] {10, 0});
        var first = book.dispatch(4, 1);
        book.dispatch(2, 0);
        book.takeBack(first);
        assertThat(book.line()).isEqualTo(Sums.of(10).c(10).d(2).quantities());
        var third = book.dispatch(3, 0);
        var cancellation = book.cancel();

        book.refuses("ledger.later-document", () -> book.takeBack(third));
        book.takeBack(cancellation);

        assertThat(book.line()).isEqualTo(Sums.of(10).c(10).d(5).quantities());
        assertThat(book.status().control()).isEqualTo(ControlFacet.CANCEL_TO_ANSWER);
        book.takeBack(third);
        assertThat(book.line()).isEqualTo(Sums.of(10).c(10).d(2).quantities());
    }

    @Test
    void an_invoice_is_taken_back_after_a_cancellation() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
        book.answer(new long[] {10, 0});
        book.dispatch(4, 0);
        var invoice = book.invoice(4);
        book.cancel();

        book.takeBack(invoice);

        assertThat(book.line()).isEqualTo(Sums.of(4).c(4).d(4).quantities());
    }

    @Test
    void the_ground_of_a_later_invoice_is_not_taken_away() {
        var book = new BookOnPaper(Sums.ANSWER_FIRST, 10, 5);
        book.answer(new long[] {10, 0}, new long[] {5, 0});
        var first = book.dispatch(4, 0);
        var second = book.dispatch(Desk.dispatched(1, 3, 0), Desk.dispatched(2, 5, 0));
        book.invoice(6);

        book.refuses("ledger.later-document", () -> book.takeBack(first));
        book.refuses("ledger.later-document", () -> book.takeBack(second));
        book.dispatch(3, 0);
        book.takeBack(second);

        assertThat(book.line(1)).isEqualTo(Sums.of(10).c(10).d(7).i(6).quantities());
        assertThat(book.line(2)).isEqualTo(Sums.of(5).c(5).quantities());
    }

    @Test
    void an_invoice_sent_before_stands_on_no_later_document() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
        book.answer(new long[] {10, 0});
        book.invoice(10);
        book.dispatch(6, 4);
        var credit = book.credit(4, true);

        book.takeBack(credit);

        assertThat(book.line()).isEqualTo(Sums.of(10).c(10).d(6).s(4).i(10).quantities());
        assertThat(book.status().headline()).isEqualTo(Headline.TO_CREDIT);
    }

    @Test
    void an_invoice_of_which_something_is_credited_stays() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
        book.answer(new long[] {10, 0});
        var invoice = book.invoice(6);
        var credit = book.credit(1, false);

        book.refuses("ledger.later-document", () -> book.takeBack(invoice));
        book.invoice(1);
        book.takeBack(invoice);

        assertThat(book.line()).isEqualTo(Sums.of(10).c(10).i(1).w(1).quantities());
        book.takeBack(credit);
        assertThat(book.line()).isEqualTo(Sums.of(10).c(10).i(1).quantities());
    }

    @Test
    void what_is_credited_to_be_invoiced_again_stays_once_it_was() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
        book.answer(new long[] {10, 0});
        book.invoice(10);
        var credit = book.credit(3, true);
        var again = book.invoice(3);

        book.refuses("ledger.later-document", () -> book.takeBack(credit));
        book.takeBack(again);
        book.takeBack(credit);

        assertThat(book.line()).isEqualTo(Sums.of(10).c(10).i(10).quantities());
    }

    @Test
    void an_acknowledgement_is_taken_back_by_itself() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
        var receipt = book.acknowledge();
        var answer = book.answer(new long[] {10, 0});

        book.takeBack(answer);
        assertThat(book.status().response()).isEqualTo(ResponseFacet.RECEIVED);
        book.takeBack(receipt);

        assertThat(book.status().response()).isEqualTo(ResponseFacet.NOT_ANSWERED);
        assertThatThrownBy(() -> book.takeBack(receipt)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_taken_back_is_the_opposite_of_what_was_posted() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
        book.answer(new long[] {10, 0});
        var invoice = book.invoice(6);

        book.takeBack(invoice);

        var posted = book.entries();
        var opposite = posted.getLast();
        var first = posted.get(posted.size() - 2);
        assertThat(opposite.reverses()).isEqualTo(first.id());
        assertThat(opposite.quantity().plus(first.quantity()).isZero()).isTrue();
        assertThat(opposite.amount().amount().plus(first.amount().amount()).value())
                .isZero();
    }
}
