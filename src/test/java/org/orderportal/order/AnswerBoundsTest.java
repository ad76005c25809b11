package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Quantity;
import org.orderportal.order.Posting.AddedLine;
import org.orderportal.order.Posting.AnsweredLine;
import org.orderportal.order.Posting.Split;
import org.orderportal.party.BuyerRules;

/** What an answer, an acknowledgement and an ending may do to a ledger: to their bounds, and no further. */
@AnyDatabase
class AnswerBoundsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    void so_many_per_cent_more_than_ordered_are_confirmed_and_no_more() {
        var book = new BookOnPaper(PaperRules.TOLERANT, 10);

        book.refusesNaming(
                "ledger.over-confirmed",
                List.of("10", new BigDecimal("12"), new BigDecimal("11")),
                () -> book.answer(new long[] {9, 3}));
        book.answer(new long[] {9, 2});

        assertThat(book.line()).isEqualTo(Sums.of(10).c(9).b(2).quantities());
    }

    @Test
    void what_went_and_what_was_given_up_is_confirmed_at_least() {
        var book = new BookOnPaper(PaperRules.TOLERANT, 10);
        book.answer(new long[] {10, 0});
        book.dispatch(6, 2);

        book.refuses("ledger.confirmed-below-dispatched", () -> book.answer(new long[] {7, 0}));
        book.answer(new long[] {8, 0});

        assertThat(book.line()).isEqualTo(Sums.of(10).c(8).d(6).s(2).quantities());
    }

    @Test
    void what_is_invoiced_and_not_credited_is_confirmed_at_least() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
        book.answer(new long[] {10, 0});
        book.invoice(6);
        book.credit(1, true);

        book.refuses("ledger.confirmed-below-invoiced", () -> book.answer(new long[] {4, 0}));
        book.answer(new long[] {5, 0});

        assertThat(book.line()).isEqualTo(Sums.of(10).c(5).i(6).k(1).quantities());
    }

    @Test
    void an_answer_takes_the_place_of_what_was_answered_of_its_lines_and_of_nothing_else() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10, 5);
        book.answer(new long[] {8, 2}, new long[] {5, 0});
        book.dispatch(3, 0);

        book.answer(new long[] {7, 0});

        assertThat(book.line(1)).isEqualTo(Sums.of(10).c(7).d(3).quantities());
        assertThat(book.line(2)).isEqualTo(Sums.of(5).c(5).quantities());
        assertThat(book.live(LedgerKind.BACK_ORDERED)).isEmpty();
    }

    @Test
    void what_is_not_put_off_has_no_entry_and_what_is_refused_has_one_of_zero() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);

        book.answer(new long[] {0, 0});

        assertThat(book.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(LedgerKind.CONFIRMED);
            assertThat(entry.quantity()).isEqualTo(Quantity.ZERO);
            assertThat(entry.changed()).isFalse();
        });
    }

    @Test
    void two_parts_are_a_change_and_a_part_of_zero_is_none() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);

        book.answer(List.of(given(false, split(10, MONDAY), split(0, MONDAY.plusDays(1)))));
        assertThat(book.live(LedgerKind.CONFIRMED)).singleElement().satisfies(entry -> {
            assertThat(entry.changed()).isFalse();
            assertThat(entry.promisedOn()).isEqualTo(MONDAY);
        });
        book.answer(List.of(given(false, split(6, MONDAY), split(4, MONDAY.plusDays(1)))));

        assertThat(book.live(LedgerKind.CONFIRMED))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.changed()).isTrue());
    }

    @Test
    void terms_stay_as_they_are_once_goods_went_or_were_invoiced() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
        book.answer(List.of(given(true, split(10, null))));
        book.invoice(1);

        book.refuses("ledger.terms-changed", () -> book.answer(List.of(given(true, split(10, null)))));
        book.answer(List.of(given(false, split(9, null))));

        assertThat(book.line().confirmed()).isEqualTo(Quantity.of(9));
    }

    @Test
    void no_part_is_negative_even_where_the_sum_is_right() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);

        book.refuses("ledger.negative", () -> book.answer(List.of(given(false, split(11, null), split(-1, null)))));
        book.refuses("ledger.negative", () -> book.answer(new long[] {10, -1}));
        book.refuses("ledger.negative", () -> book.post(adding(book, split(6, null), split(-1, null))));
    }

    @Test
    void an_answer_says_something_and_names_each_line_once() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10, 5);

        book.refuses("ledger.nothing-said", book::answer);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.answer(List.of(Desk.answered(1, 5, 0), Desk.answered(1, 4, 0))));
        assertThat(book.entries()).isEmpty();
    }

    @Test
    void who_has_not_seen_the_answer_that_counts_gives_none_and_is_told_its_number() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
        book.refusesNaming("ledger.answered-meanwhile", List.of(""), () -> answerUpon(book, 7L));
        var counts = book.answer(new long[] {10, 0});

        book.refusesNaming("ledger.answered-meanwhile", List.of(counts.number()), () -> answerUpon(book, null));
        book.refusesNaming("ledger.answered-meanwhile", List.of(counts.number()), () -> answerUpon(book, 7L));
    }

    private static void answerUpon(BookOnPaper book, @Nullable Long seen) {
        var source = book.source(DocumentKind.ORDER_RESPONSE);
        book.post(new Posting.Answer(source, seen, List.of(Desk.answered(1, 9, 0)), List.of(), false));
    }

    @Test
    void an_article_is_added_where_the_buyer_takes_it_and_something_of_it_is_confirmed() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);

        book.refuses("ledger.added-nothing", () -> book.post(adding(book, split(0, null))));
        book.post(adding(book, split(5, null)));

        var added = book.lines().getLast();
        assertThat(added.quantities()).isEqualTo(Sums.of(0).c(5).quantities());
        assertThat(book.status().response()).isEqualTo(ResponseFacet.PARTLY_ANSWERED);
        book.answer(List.of(Desk.answered(1, 10, 0), Desk.answered(added.id(), 7, 0)));
        assertThat(book.line(added.id()).confirmed()).isEqualTo(Quantity.of(7));
        book.demand(PaperRules.TOLERANT);
        book.refuses("ledger.no-added-lines", () -> book.post(adding(book, split(5, null))));
    }

    @Test
    void a_cancelled_order_is_neither_answered_nor_acknowledged_nor_cancelled_again() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
        book.cancel();

        book.refuses("action.cancelled", () -> book.answer(new long[] {10, 0}));
        book.refuses("action.cancelled", book::acknowledge);
        book.refuses("ledger.cancelled-already", book::cancel);
    }

    @Test
    void receipt_is_acknowledged_once_and_before_any_answer() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10, 5);
        book.acknowledge();

        book.refuses("action.acknowledged-already", book::acknowledge);
        assertThat(book.status().response()).isEqualTo(ResponseFacet.RECEIVED);
        book.answer(new long[] {10, 0});
        book.refuses("action.answered-already", book::acknowledge);
    }

    @Test
    void a_cancellation_leaves_what_went_and_nothing_else() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10, 5, 4);
        book.answer(new long[] {7, 3}, new long[] {5, 0});
        book.dispatch(4, 1);
        book.dispatch(Desk.dispatched(2, 6, 0));

        book.cancel();

        assertThat(book.line(1)).isEqualTo(Sums.of(4).c(4).d(4).quantities());
        assertThat(book.line(2)).isEqualTo(Sums.of(5).c(6).d(6).quantities());
        assertThat(book.line(3)).isEqualTo(Sums.of(0).c(0).quantities());
        assertThat(book.status().control()).isEqualTo(ControlFacet.CANCELLED);
    }

    @Test
    void the_rest_of_answered_lines_is_given_up_and_only_where_something_is_left() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10, 5, 4);
        book.answer(new long[] {7, 3}, new long[] {5, 0});
        book.refuses("ledger.close-short-unanswered", book::closeShort);
        book.answer(List.of(Desk.answered(3, 0, 4)));
        book.dispatch(6, 0);
        book.dispatch(Desk.dispatched(2, 5, 0));

        book.closeShort();

        assertThat(book.line(1)).isEqualTo(Sums.of(10).c(7).d(6).s(1).quantities());
        assertThat(book.line(2)).isEqualTo(Sums.of(5).c(5).d(5).quantities());
        assertThat(book.line(3)).isEqualTo(Sums.of(4).c(0).quantities());
        assertThat(book.live(LedgerKind.SHORT_CLOSED))
                .extracting(LedgerEntry::lineId)
                .as("lines that were open")
                .containsExactly(1L, 3L);
        book.refuses("ledger.nothing-left", book::closeShort);
    }

    @Test
    void no_more_is_given_up_than_the_buyer_lets_be_missing() {
        var book = new BookOnPaper(PaperRules.SHORT, 10);
        book.answer(new long[] {10, 0});

        book.refuses("rules.too-short", () -> book.dispatch(7, 3));
        book.dispatch(6, 1);
        book.refuses("rules.too-short", book::closeShort);
        book.refusesNaming(
                "rules.too-short", List.of("10", new BigDecimal("3"), new BigDecimal("2")), () -> book.dispatch(1, 2));
        book.dispatch(2, 1);

        assertThat(book.line()).isEqualTo(Sums.of(10).c(10).d(8).s(2).quantities());
    }

    @Test
    void what_was_given_up_before_the_buyer_minded_stops_no_dispatch() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
        book.answer(new long[] {10, 0});
        book.dispatch(1, 5);
        book.demand(PaperRules.SHORT);

        book.dispatch(4, 0);

        assertThat(book.line()).isEqualTo(Sums.of(10).c(10).d(5).s(5).quantities());
    }

    private static Posting.Answer adding(BookOnPaper book, Split... splits) {
        var article = Desk.added("added", 5).article();
        var source = book.source(DocumentKind.ORDER_RESPONSE);
        return new Posting.Answer(
                source, book.current(), List.of(), List.of(new AddedLine(article, null, List.of(splits))), false);
    }

    private static AnsweredLine given(boolean termsChanged, Split... splits) {
        return new AnsweredLine(1, null, List.of(splits), Quantity.ZERO, false, termsChanged);
    }

    private static Split split(long quantity, @Nullable LocalDate on) {
        return new Split(Quantity.of(quantity), on);
    }
}
