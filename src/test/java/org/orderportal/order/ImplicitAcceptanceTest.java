package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.party.BuyerRules;

/** The first dispatch or invoice of an unanswered order answers all of it, for as long as one of them counts. */
@AnyDatabase
class ImplicitAcceptanceTest {

    @Test
    void the_first_dispatch_or_invoice_accepts_every_line() {
        for (var first :
                List.<Function<BookOnPaper, Posting.Source>>of(book -> book.dispatch(4, 0), book -> book.invoice(4))) {
            var book = new BookOnPaper(BuyerRules.DEFAULT, 10, 5);

            var document = first.apply(book);

            assertAccepted(book, document, 1, 2);
            assertThat(book.status().response()).isEqualTo(ResponseFacet.ACCEPTED_IMPLICITLY);
            book.takeBack(document);
            assertUnanswered(book);
        }
    }

    @Test
    void nothing_is_accepted_so_where_the_buyer_wants_an_answer_or_has_one_of_any_line() {
        var wanted = new BookOnPaper(Sums.ANSWER_FIRST, 10, 5);
        wanted.refuses("action.response-first", () -> wanted.dispatch(4, 0));
        var answered = new BookOnPaper(BuyerRules.DEFAULT, 10, 5);
        answered.answer(new long[] {8, 0});

        answered.dispatch(4, 0);

        assertAccepted(answered, null);
        assertThat(answered.line(1)).isEqualTo(Sums.of(10).c(8).d(4).quantities());
        assertThat(answered.line(2)).isEqualTo(Sums.of(5).quantities());
    }

    @Test
    void the_next_that_counts_carries_it_on() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10, 5);
        var first = book.dispatch(4, 0);
        var second = book.invoice(new Posting.InvoicedLine(1, 77L, Quantity.of(2), Amount.of("20")));
        assertAccepted(book, first, 1, 2);

        book.takeBack(first);

        assertAccepted(book, second, 1, 2);
        assertThat(book.line(1)).isEqualTo(Sums.of(10).c(10).i(2).quantities());
        book.takeBack(second);
        assertUnanswered(book);
    }

    @Test
    void another_that_is_taken_back_changes_nothing_of_it() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10, 5);
        var first = book.dispatch(4, 0);
        var second = book.dispatch(3, 0);

        book.takeBack(second);

        assertAccepted(book, first, 1, 2);
    }

    @Test
    void an_answer_takes_its_place_line_by_line_and_gives_it_back() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10, 5);
        var dispatch = book.dispatch(4, 0);

        var answer = book.answer(new long[] {6, 0});

        assertAccepted(book, dispatch, 2);
        assertThat(book.line(1)).isEqualTo(Sums.of(10).c(6).d(4).quantities());
        book.refuses("ledger.later-document", () -> book.takeBack(dispatch));
        book.takeBack(answer);
        assertAccepted(book, dispatch, 2, 1);
        assertThat(book.line(1)).isEqualTo(Sums.of(10).c(10).d(4).quantities());
    }

    @Test
    void an_answer_of_every_line_lets_go_of_the_dispatch_and_leaves_no_answer_without_it() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10, 5);
        var dispatch = book.dispatch(4, 0);
        var answer = book.answer(new long[] {6, 0}, new long[] {5, 0});

        book.takeBack(dispatch);

        assertAccepted(book, null);
        assertThat(book.line(1)).isEqualTo(Sums.of(10).c(6).quantities());
        book.takeBack(answer);
        assertUnanswered(book);
    }

    @Test
    void a_line_that_nobody_answered_stays_open_whatever_is_taken_back_of_others() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10, 5);
        book.answer(new long[] {10, 0});
        book.dispatch(4, 0);
        var second = book.dispatch(3, 0);

        book.takeBack(second);

        assertAccepted(book, null);
        assertThat(book.line(2)).isEqualTo(Sums.of(5).quantities());
    }

    @Test
    void it_is_carried_on_also_where_the_buyer_has_come_to_want_answers() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10, 5);
        var first = book.dispatch(4, 0);
        var second = book.dispatch(3, 0);
        book.demand(Sums.ANSWER_FIRST);

        book.takeBack(first);

        assertAccepted(book, second, 1, 2);
    }

    @Test
    void a_cancellation_that_is_undone_leaves_the_order_accepted_as_before() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10, 5);
        var dispatch = book.dispatch(4, 0);
        var cancellation = book.cancel();
        assertAccepted(book, null);

        book.takeBack(cancellation);

        assertAccepted(book, dispatch, 1, 2);
        assertThat(book.line(1)).isEqualTo(Sums.of(10).c(10).d(4).quantities());
        assertThat(book.line(2)).isEqualTo(Sums.of(5).c(5).quantities());
    }

    @Test
    void what_gave_up_the_rest_carries_nothing() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10, 5);
        var first = book.dispatch(4, 0);
        book.closeShort();
        var second = book.dispatch(1, 0);

        book.takeBack(first);

        assertAccepted(book, second, 1, 2);
    }

    @Test
    void an_unanswered_order_whose_cancellation_is_undone_is_accepted_by_a_debit_note_sent_meanwhile() {
        for (var rules : List.of(BuyerRules.DEFAULT, Sums.ANSWER_FIRST)) {
            var book = new BookOnPaper(rules, 10, 5);
            var cancellation = book.cancel();
            var debit = book.invoice(0);

            book.takeBack(cancellation);

            if (rules.responseRequired()) {
                assertUnanswered(book);
            } else {
                assertAccepted(book, debit, 1, 2);
            }
        }
    }

    private static void assertAccepted(BookOnPaper book, Posting.@Nullable Source carrier, long... lines) {
        assertThat(book.live(LedgerKind.CONFIRMED_IMPLICITLY))
                .allSatisfy(entry -> assertThat(entry.cause())
                        .isEqualTo(Objects.requireNonNull(carrier).whole()))
                .extracting(LedgerEntry::lineId)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.of(lines).boxed().toList());
    }

    private static void assertUnanswered(BookOnPaper book) {
        assertThat(book.live(LedgerKind.CONFIRMED_IMPLICITLY)).isEmpty();
        assertThat(book.lines())
                .allSatisfy(line -> assertThat(line.quantities()).returns(false, LineQuantities::isAnswered));
    }
}
