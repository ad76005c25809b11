package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.order.Posting.CreditedLine;
import org.orderportal.order.Posting.DispatchedLine;
import org.orderportal.order.Posting.InvoicedLine;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRules.CreditKind;

/** What a dispatch, an invoice and a credit note may do to a ledger: to their bounds, and no further. */
@AnyDatabase
class GoodsAndMoneyBoundsTest {

    @Test
    void so_many_per_cent_more_than_owed_leave_and_no_more_where_the_buyer_blocks_it() {
        var book = new BookOnPaper(PaperRules.TOLERANT, 10);
        book.answer(new long[] {10, 0});
        book.dispatch(4, 0);

        book.refuses("ledger.over-dispatched", () -> book.dispatch(Desk.dispatched(1, 4, 0), Desk.dispatched(1, 4, 0)));
        book.dispatch(Desk.dispatched(1, 4, 0), Desk.dispatched(1, 3, 0));

        assertThat(book.line().dispatched()).isEqualTo(Quantity.of(11));
    }

    @Test
    void more_than_owed_leaves_where_the_buyer_only_warns() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
        book.answer(new long[] {10, 0});

        book.dispatch(12, 0);

        assertThat(book.line().dispatched()).isEqualTo(Quantity.of(12));
    }

    @Test
    void of_what_is_left_all_is_given_up_and_no_more() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
        book.answer(new long[] {10, 0});
        book.dispatch(2, 1);

        book.refuses("ledger.given-up-too-much", () -> book.dispatch(3, 5));
        book.dispatch(3, 4);

        assertThat(book.line()).isEqualTo(Sums.of(10).c(10).d(5).s(5).quantities());
    }

    @Test
    void a_dispatch_sends_something_and_what_is_zero_has_no_entry() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10, 5);
        book.answer(new long[] {10, 0}, new long[] {5, 0});

        book.refuses("ledger.nothing-dispatched", () -> book.dispatch(0, 1));
        book.refuses("ledger.negative", () -> book.dispatch(-1, 0));
        book.refuses("ledger.negative", () -> book.dispatch(1, -1));
        book.dispatch(Desk.dispatched(1, 1, 0), Desk.dispatched(2, 0, 2));

        assertThat(book.live(LedgerKind.DISPATCHED))
                .extracting(LedgerEntry::lineId)
                .containsExactly(1L);
        assertThat(book.live(LedgerKind.SHORT_CLOSED))
                .extracting(LedgerEntry::lineId)
                .containsExactly(2L);
    }

    @Test
    void who_saw_another_dispatch_than_the_last_one_sends_nothing() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
        book.dispatch(seeing(4, 0));

        book.refuses("ledger.dispatched-meanwhile", () -> book.dispatch(seeing(2, 0)));
        book.dispatch(seeing(2, 4));

        assertThat(book.line().dispatched()).isEqualTo(Quantity.of(6));
    }

    @Test
    void a_line_is_answered_before_it_leaves_or_is_invoiced_where_the_buyer_wants_that() {
        var book = new BookOnPaper(PaperRules.TOLERANT, 10, 5);
        book.answer(new long[] {10, 0});

        book.refuses("action.response-first", () -> book.dispatch(Desk.dispatched(1, 1, 0), Desk.dispatched(2, 1, 0)));
        book.refuses("action.response-first", () -> book.invoice(Desk.invoiced(1, 1), Desk.invoiced(2, 1)));
        book.dispatch(1, 0);
        book.invoice(1);

        assertThat(book.line(1)).isEqualTo(Sums.of(10).c(10).d(1).i(1).quantities());
    }

    @Test
    void a_blanket_order_is_neither_dispatched_nor_invoiced_and_consigned_goods_only_leave() {
        var blanket = new BookOnPaper(OrderKind.BLANKET_ORDER, BuyerRules.DEFAULT, 10);
        var consigned = new BookOnPaper(OrderKind.CONSIGNMENT_ORDER, BuyerRules.DEFAULT, 10);

        blanket.refuses("action.blanket-order.DISPATCH", () -> blanket.dispatch(1, 0));
        blanket.refuses("action.blanket-order.INVOICE", () -> blanket.invoice(1));
        consigned.refuses("action.consignment-order", () -> consigned.invoice(1));
        consigned.dispatch(1, 0);
        assertThat(consigned.line().dispatched()).isEqualTo(Quantity.of(1));
    }

    @Test
    void nothing_leaves_and_nothing_is_invoiced_of_an_order_on_hold() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
        book.say(controls -> controls.withHoldReason("price unclear"));

        book.refuses("action.on-hold", () -> book.dispatch(1, 0));
        book.refuses("action.on-hold", () -> book.invoice(1));
        book.answer(new long[] {10, 0});
    }

    @Test
    void nothing_leaves_after_a_cancellation_and_what_left_before_is_invoiced() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
        book.dispatch(4, 0);
        book.cancel();

        book.refuses("ledger.dispatch-after-cancellation", () -> book.dispatch(1, 0));
        book.refuses("ledger.over-invoiced", () -> book.invoice(5));
        book.invoice(4);

        assertThat(book.line()).isEqualTo(Sums.of(4).c(4).d(4).i(4).quantities());
    }

    @Test
    void what_is_left_is_invoiced_by_all_rows_together_and_no_more() {
        var book = new BookOnPaper(Sums.ANSWER_FIRST, 10);
        book.answer(new long[] {10, 0});
        book.dispatch(6, 0);

        book.refuses("ledger.over-invoiced", () -> book.invoice(Desk.invoiced(1, 4), Desk.invoiced(1, 3)));
        book.refuses("ledger.nothing-invoiced", book::invoice);
        book.refuses("ledger.negative", () -> book.invoice(-1));
        book.invoice(Desk.invoiced(1, 4), Desk.invoiced(1, 2));

        assertThat(book.line().invoiced()).isEqualTo(Quantity.of(6));
        assertThat(book.live(LedgerKind.INVOICED)).hasSize(2);
    }

    @Test
    void what_is_invoiced_is_credited_by_all_rows_together_and_no_more() {
        var book = invoiced(BuyerRules.DEFAULT);
        book.credit(1, false);

        book.refuses("ledger.over-credited", () -> book.credit(Desk.credited(1, 3, true), Desk.credited(1, 3, true)));
        book.refuses("ledger.nothing-credited", book::credit);
        book.refuses("ledger.negative", () -> book.credit(-1, true));
        book.credit(Desk.credited(1, 3, true), Desk.credited(1, 2, false));

        assertThat(book.line()).isEqualTo(Sums.of(10).c(10).i(6).k(3).w(3).quantities());
    }

    @Test
    void an_amount_alone_is_credited_to_the_last_cent_of_what_every_credit_left() {
        var book = invoiced(BuyerRules.DEFAULT);
        book.credit(1, false);
        book.credit(1, true);
        book.creditAmount("10");

        book.refuses("ledger.over-credited-amount", () -> book.creditAmount("30.01"));
        book.refuses("ledger.over-credited-amount", () -> book.creditAmount("-1"));
        book.creditAmount("30");
        book.creditAmount("0");

        assertThat(book.line()).isEqualTo(Sums.of(10).c(10).i(6).k(1).w(1).quantities());
        assertThat(book.live(LedgerKind.CREDITED))
                .as("an amount alone is never written off")
                .hasSize(4);
    }

    @Test
    void what_several_invoices_come_to_is_credited_at_once() {
        var book = invoiced(BuyerRules.DEFAULT);
        book.invoice(2);

        book.refusesNaming(
                "ledger.over-credited-amount",
                List.of("10", new BigDecimal("80.01"), new BigDecimal("80")),
                () -> book.creditAmount("80.01"));
        book.creditAmount("80");

        assertThat(book.live(LedgerKind.CREDITED)).hasSize(1);
    }

    @Test
    void a_row_with_a_negative_price_is_credited_with_negative_amounts() {
        var book = new BookOnPaper(BuyerRules.DEFAULT, 10);
        book.answer(new long[] {10, 0});
        book.invoice(new InvoicedLine(1, null, Quantity.of(2), Amount.of("-20")));

        book.refuses("ledger.over-credited-amount", () -> book.creditAmount("1"));
        book.refuses("ledger.over-credited-amount", () -> book.creditAmount("-20.01"));
        book.creditAmount("-20");

        assertThat(book.live(LedgerKind.CREDITED)).hasSize(1);
    }

    @Test
    void a_buyer_takes_the_kinds_of_credit_notes_that_it_named() {
        var quantities = invoiced(PaperRules.crediting(CreditKind.QUANTITY));
        var amounts = invoiced(PaperRules.crediting(CreditKind.AMOUNT));

        quantities.refuses(
                "rules.credit-quantity",
                () -> quantities.credit(
                        Desk.credited(1, 1, true), new CreditedLine(1, null, Quantity.ZERO, Amount.of("1"), false)));
        amounts.refuses("rules.credit-amount", () -> amounts.credit(1, true));
        quantities.credit(1, true);
        amounts.creditAmount("1");

        assertThat(quantities.line().credited()).isEqualTo(Quantity.of(1));
        assertThat(amounts.live(LedgerKind.CREDITED)).hasSize(1);
    }

    private static BookOnPaper invoiced(BuyerRules rules) {
        var book = new BookOnPaper(rules, 10);
        book.answer(new long[] {10, 0});
        book.invoice(6);
        return book;
    }

    private static DispatchedLine seeing(long quantity, long before) {
        return new DispatchedLine(1, null, Quantity.of(quantity), Quantity.ZERO, Quantity.of(before));
    }
}
