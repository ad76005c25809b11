package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderportal.base.Quantity;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.Companies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The domain's table of worked cases, each posted to the ledger of an order in the database. */
@SpringBootTest
class LedgerWorkedCasesTest {

    @Autowired
    Desk desk;

    @Autowired
    Companies companies;

    @Autowired
    BuyerRulesBook rules;

    @Autowired
    LedgerCheck check;

    /** How an order gets where a row of the table says that it is. */
    record Case(WorkedCases.Row row, long ordered, BiConsumer<Desk, OrderId> acts) {

        @Override
        public String toString() {
            return row.name();
        }
    }

    static List<Case> cases() {
        return List.of(
                of("received", 10, (desk, order) -> {}),
                of("reject all", 10, (desk, order) -> answer(desk, order, 0, 0)),
                of("accept 6 of 10", 10, (desk, order) -> answer(desk, order, 6, 0)),
                of("... dispatch 8, rule warns", 10, (desk, order) -> {
                    answer(desk, order, 6, 0);
                    desk.dispatch(order, 8, 0);
                }),
                of("back order: 2 now, 3 later, 1 refused of 6", 6, (desk, order) -> answer(desk, order, 2, 3)),
                of("... ship 2", 6, (desk, order) -> {
                    answer(desk, order, 2, 3);
                    desk.dispatch(order, 2, 0);
                }),
                of("... answer again C = 5", 6, LedgerWorkedCasesTest::answerAgain),
                of("... ship 3", 6, (desk, order) -> {
                    answerAgain(desk, order);
                    desk.dispatch(order, 3, 0);
                }),
                of("base confirmed: invoice 10 before delivery", 10, LedgerWorkedCasesTest::invoiceFirst),
                of("... then deliver 10", 10, (desk, order) -> {
                    invoiceFirst(desk, order);
                    desk.dispatch(order, 10, 0);
                }),
                of("deliver 6, invoice 6, deliver 4, invoice 4", 10, LedgerWorkedCasesTest::twoDeliveries),
                of("quantity credit 3", 10, (desk, order) -> {
                    twoDeliveries(desk, order);
                    desk.credit(order, 3, true);
                }),
                of("re-invoice 3", 10, (desk, order) -> {
                    twoDeliveries(desk, order);
                    desk.credit(order, 3, true);
                    desk.invoice(order, 3);
                }),
                of("deliver 6, rest never", 10, (desk, order) -> {
                    answer(desk, order, 10, 0);
                    desk.dispatch(order, 6, 4);
                }),
                of("advice 6 with outstanding 3, and 1 never", 10, (desk, order) -> {
                    answer(desk, order, 10, 0);
                    desk.dispatch(order, 6, 1);
                }),
                of("cancelled after 6 were shipped", 10, (desk, order) -> {
                    answer(desk, order, 10, 0);
                    desk.dispatch(order, 6, 0);
                    desk.cancel(order);
                }),
                of("default rules, unanswered, dispatch 4", 10, (desk, order) -> desk.dispatch(order, 4, 0)),
                of("base confirmed: I 10, D 6, rest never", 10, LedgerWorkedCasesTest::tooMuchInvoiced),
                of("... credit 4, not again", 10, (desk, order) -> {
                    tooMuchInvoiced(desk, order);
                    desk.credit(order, 4, false);
                }),
                of("returned goods: credit 3, not again", 10, (desk, order) -> {
                    twoDeliveries(desk, order);
                    desk.credit(order, 3, false);
                }));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_ledger_leads_to_the_numbers_and_the_badge_of_the_domain(Case given) {
        var row = given.row();
        var order = receive(given);

        given.acts().accept(desk, order);

        assertThat(desk.quantities(order)).isEqualTo(row.sums().quantities());
        var status = desk.status(order);
        var expected = Sums.statusOf(
                Sums.withControl(Sums.withAnswering(row.sums().order(row.rules()), row.answering()), row.control()));
        assertThat(status).isEqualTo(expected);
        assertThat(status.headline()).isEqualTo(row.headline());
        assertThat(status.headlineKey()).isEqualTo(expected.headlineKey());
        assertThat(status.folder()).isEqualTo(row.folder());
        assertThat(TestDifferences.of(check, order)).isEmpty();
    }

    @Test
    void an_article_that_the_supplier_adds_is_a_line_of_its_own() {
        var order = receive(of("received", 10, (desk, id) -> {}));
        var source = Desk.source(DocumentKind.ORDER_RESPONSE);

        var posted = desk.post(
                order,
                new Posting.Answer(
                        source,
                        null,
                        List.of(Desk.answered(desk.first(order), 10, 0)),
                        List.of(Desk.added("added", 5)),
                        false));

        var row = row("added article, confirmed 5");
        var line = desk.details(order).lines().getLast();
        assertThat(posted.addedLines()).containsExactly(line.id());
        assertThat(line.added()).isTrue();
        assertThat(line.ordered().ref()).isEqualTo("added");
        assertThat(line.quantities()).isEqualTo(row.sums().quantities());
        assertThat(line.quantities().toDeliver(LineTerms.of(row.rules(), OrderKind.ORDER)))
                .isEqualTo(Quantity.of(row.toDeliver()));
        assertThat(desk.status(order))
                .returns(row.response(), OrderStatus::response)
                .returns(row.headline(), OrderStatus::headline)
                .returns(row.folder(), OrderStatus::folder);

        desk.takeBack(order, source);

        assertThat(desk.details(order).lines()).hasSize(1);
        assertThat(desk.status(order).headline()).isEqualTo(Headline.NOT_ANSWERED);
        assertThat(TestDifferences.of(check, order)).isEmpty();
    }

    @Test
    void every_worked_case_is_posted() {
        assertThat(Stream.concat(cases().stream().map(Case::toString), Stream.of("added article, confirmed 5")))
                .containsExactlyInAnyOrderElementsOf(
                        WorkedCases.rows().stream().map(WorkedCases.Row::name).toList());
    }

    private OrderId receive(Case given) {
        var buyer = Sample.connected(companies);
        As.ADMINISTRATOR.run(() -> rules.setRules(buyer, given.row().rules()));
        return desk.receive(
                Sample.of(buyer, Sample.connected(companies), "PO-1").requestedOn(null), given.ordered());
    }

    private static Case of(String name, long ordered, BiConsumer<Desk, OrderId> acts) {
        return new Case(row(name), ordered, acts);
    }

    private static WorkedCases.Row row(String name) {
        return WorkedCases.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void answer(Desk desk, OrderId order, long confirmed, long backOrdered) {
        desk.answer(order, new long[] {confirmed, backOrdered});
    }

    private static void answerAgain(Desk desk, OrderId order) {
        answer(desk, order, 2, 3);
        desk.dispatch(order, 2, 0);
        answer(desk, order, 5, 0);
    }

    private static void invoiceFirst(Desk desk, OrderId order) {
        answer(desk, order, 10, 0);
        desk.invoice(order, 10);
    }

    private static void twoDeliveries(Desk desk, OrderId order) {
        answer(desk, order, 10, 0);
        desk.dispatch(order, 6, 0);
        desk.invoice(order, 6);
        desk.dispatch(order, 4, 0);
        desk.invoice(order, 4);
    }

    private static void tooMuchInvoiced(Desk desk, OrderId order) {
        invoiceFirst(desk, order);
        desk.dispatch(order, 6, 4);
    }
}
