package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Texts;
import org.orderportal.order.Posting.CreditedLine;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRules.InvoiceBase;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.Companies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.IllegalTransactionStateException;

/** What a document may not do is refused with a reason in words, and nothing of it is posted. */
@SpringBootTest
class PostingRefusalsTest {

    private static final BuyerRules STRICT = new BuyerRules(
            true,
            null,
            java.util.Set.of(),
            false,
            Quantity.of(10),
            Quantity.of(10),
            true,
            true,
            false,
            false,
            null,
            InvoiceBase.DISPATCHED,
            Quantity.ZERO,
            java.util.Set.of());

    @Autowired
    Desk desk;

    @Autowired
    Companies companies;

    @Autowired
    BuyerRulesBook rules;

    @Autowired
    Texts texts;

    @Autowired
    LedgerCheck check;

    @Autowired
    OrderPostings postings;

    /** How an order gets where the last act is refused. */
    record Case(String reason, BiConsumer<Desk, OrderId> before, BiConsumer<Desk, OrderId> refused) {

        @Override
        public String toString() {
            return reason;
        }
    }

    static List<Case> cases() {
        return List.of(
                of("over-confirmed", (desk, id) -> {}, (desk, id) -> answer(desk, id, 10, 2)),
                of("negative", (desk, id) -> {}, (desk, id) -> answer(desk, id, 3, -1)),
                of("confirmed-below-dispatched", PostingRefusalsTest::dispatched, (desk, id) -> answer(desk, id, 5, 0)),
                of(
                        "confirmed-below-dispatched",
                        (desk, id) -> {
                            answer(desk, id, 10, 0);
                            desk.dispatch(id, 6, 2);
                        },
                        (desk, id) -> answer(desk, id, 7, 0)),
                of("terms-changed", PostingRefusalsTest::dispatched, PostingRefusalsTest::changeTerms),
                of("terms-changed", PostingRefusalsTest::invoiced, PostingRefusalsTest::changeTerms),
                of("answered-meanwhile", PostingRefusalsTest::answered, PostingRefusalsTest::answerUnseen),
                of("no-added-lines", (desk, id) -> {}, (desk, id) -> add(desk, id, 5)),
                of("nothing-said", (desk, id) -> {}, (desk, id) -> desk.answer(id)),
                of("nothing-dispatched", PostingRefusalsTest::answered, (desk, id) -> desk.dispatch(id, 0, 1)),
                of("over-dispatched", PostingRefusalsTest::answered, (desk, id) -> desk.dispatch(id, 12, 0)),
                of("given-up-too-much", PostingRefusalsTest::answered, (desk, id) -> desk.dispatch(id, 6, 5)),
                of(
                        "dispatch-after-cancellation",
                        PostingRefusalsTest::cancelled,
                        (desk, id) -> desk.dispatch(id, 1, 0)),
                of("cancelled-already", PostingRefusalsTest::cancelled, Desk::cancel),
                of("over-invoiced", PostingRefusalsTest::dispatched, (desk, id) -> desk.invoice(id, 7)),
                of("over-credited", PostingRefusalsTest::invoiced, (desk, id) -> desk.credit(id, 7, true)),
                of(
                        "over-credited-amount",
                        PostingRefusalsTest::invoiced,
                        (desk, id) -> creditAmount(desk, id, "60.01")),
                of(
                        "over-credited-amount",
                        (desk, id) -> {
                            invoiced(desk, id);
                            creditAmount(desk, id, "50");
                        },
                        (desk, id) -> creditAmount(desk, id, "10.01")),
                of("close-short-unanswered", (desk, id) -> {}, Desk::closeShort),
                of("nothing-left", (desk, id) -> answer(desk, id, 0, 0), Desk::closeShort));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_goes_too_far_is_refused_with_a_reason(Case given) {
        var order = receive(STRICT);
        given.before().accept(desk, order);
        var before = desk.lines.of(order);

        assertRefused("order.ledger." + given.reason(), () -> given.refused().accept(desk, order));

        assertThat(desk.lines.of(order)).isEqualTo(before);
        assertThat(TestDifferences.of(check, order)).isEmpty();
    }

    @Test
    void what_a_later_document_builds_on_stays() {
        var order = receive(STRICT);
        var first = desk.answer(order, new long[] {8, 0});
        var second = desk.answer(order, new long[] {10, 0});
        assertRefused("order.ledger.counts-no-more", () -> desk.takeBack(order, first));
        var dispatch = desk.dispatch(order, 6, 0);
        assertRefused("order.ledger.later-document", () -> desk.takeBack(order, second));
        var invoice = desk.invoice(order, 6);
        assertRefused("order.ledger.later-document", () -> desk.takeBack(order, dispatch));
        var credit = desk.credit(order, 2, true);
        assertRefused("order.ledger.later-document", () -> desk.takeBack(order, invoice));
        var again = desk.invoice(order, 2);
        assertRefused("order.ledger.later-document", () -> desk.takeBack(order, credit));

        for (var source : List.of(again, credit, invoice, dispatch, second)) {
            desk.takeBack(order, source);
        }

        assertThat(desk.quantities(order)).isEqualTo(Sums.of(10).c(8).quantities());
        desk.takeBack(order, first);
        assertThat(desk.status(order).headline()).isEqualTo(Headline.NOT_ANSWERED);
        assertThat(TestDifferences.of(check, order)).isEmpty();
    }

    @Test
    void an_implicit_acceptance_holds_as_long_as_one_dispatch_or_invoice_counts() {
        var order = receive(BuyerRules.DEFAULT);
        var first = desk.dispatch(order, 4, 0);
        var second = desk.invoice(order, 2);

        desk.takeBack(order, first);

        assertThat(desk.quantities(order)).isEqualTo(Sums.of(10).c(10).i(2).quantities());
        assertThat(desk.status(order).response()).isEqualTo(ResponseFacet.ACCEPTED_IMPLICITLY);

        desk.takeBack(order, second);

        assertThat(desk.quantities(order)).isEqualTo(Sums.of(10).quantities());
        assertThat(desk.status(order).response()).isEqualTo(ResponseFacet.NOT_ANSWERED);
    }

    @Test
    void nothing_is_posted_outside_of_a_transaction_and_no_document_twice() {
        var order = receive(BuyerRules.DEFAULT);
        var dispatch = new Posting.Dispatch(
                Desk.source(DocumentKind.DISPATCH_ADVICE), List.of(Desk.dispatched(desk.first(order), 1, 0)));

        assertThatThrownBy(() -> As.MANAGER.run(() -> postings.post(order, List.of(dispatch))))
                .isInstanceOf(IllegalTransactionStateException.class);
        desk.post(order, dispatch);
        assertThatThrownBy(() -> desk.post(order, dispatch)).isInstanceOf(IllegalStateException.class);
        assertThat(desk.quantities(order).dispatched()).isEqualTo(Quantity.of(1));
    }

    private void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            for (var language : List.of(Locale.ENGLISH, Texts.SWEDISH)) {
                assertThat(texts.get(language, refusal.key(), refusal.arguments()))
                        .doesNotContain("!", "{");
            }
        });
    }

    private OrderId receive(BuyerRules demanded) {
        var buyer = Sample.connected(companies);
        As.ADMINISTRATOR.run(() -> rules.setRules(buyer, demanded));
        return desk.receive(Sample.of(buyer, Sample.connected(companies), "PO-1"), 10);
    }

    private static Case of(String reason, BiConsumer<Desk, OrderId> before, BiConsumer<Desk, OrderId> refused) {
        return new Case(reason, before, refused);
    }

    private static void answer(Desk desk, OrderId order, long confirmed, long backOrdered) {
        desk.answer(order, new long[] {confirmed, backOrdered});
    }

    private static void answered(Desk desk, OrderId order) {
        answer(desk, order, 10, 0);
    }

    private static void dispatched(Desk desk, OrderId order) {
        answered(desk, order);
        desk.dispatch(order, 6, 0);
    }

    private static void invoiced(Desk desk, OrderId order) {
        dispatched(desk, order);
        desk.invoice(order, 6);
    }

    private static void cancelled(Desk desk, OrderId order) {
        dispatched(desk, order);
        desk.cancel(order);
    }

    private static void add(Desk desk, OrderId order, long quantity) {
        var source = Desk.source(DocumentKind.ORDER_RESPONSE);
        desk.post(order, new Posting.Answer(source, null, List.of(), List.of(Desk.added("added", quantity)), false));
    }

    private static void changeTerms(Desk desk, OrderId order) {
        var line =
                new Posting.AnsweredLine(desk.first(order), null, List.of(Desk.split(10)), Quantity.ZERO, true, true);
        var source = Desk.source(DocumentKind.ORDER_RESPONSE);
        desk.post(order, new Posting.Answer(source, desk.current(order), List.of(line), List.of(), false));
    }

    private static void answerUnseen(Desk desk, OrderId order) {
        var line = Desk.answered(desk.first(order), 10, 0);
        var source = Desk.source(DocumentKind.ORDER_RESPONSE);
        desk.post(order, new Posting.Answer(source, null, List.of(line), List.of(), false));
    }

    private static void creditAmount(Desk desk, OrderId order, String amount) {
        var line = new CreditedLine(desk.first(order), null, Quantity.ZERO, Amount.of(amount), false);
        desk.post(order, new Posting.Credit(Desk.source(DocumentKind.CREDIT_NOTE), List.of(line)));
    }
}
