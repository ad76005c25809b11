package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Amount;
import org.orderportal.base.CurrencyCode;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.Availability.Possible;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.CompanyId;

@AnyDatabase
class ActionRulesTest {

    record Case(String name, OrderStanding order, boolean waiting, ActionKind action, String reason) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        var open = Sums.of(10).order(BuyerRules.DEFAULT);
        var required = Sums.of(10).order(Sums.ANSWER_FIRST);
        return List.of(
                new Case(
                        "what would be allowed is not made yet",
                        open,
                        false,
                        ActionKind.RESPOND,
                        "not-in-this-version.RESPOND"),
                new Case("dispatch without answer", open, false, ActionKind.DISPATCH, "not-in-this-version.DISPATCH"),
                new Case("invoice without answer", open, false, ActionKind.INVOICE, "not-in-this-version.INVOICE"),
                new Case("waiting", open, true, ActionKind.RESPOND, "waiting-for-connection"),
                new Case("answer first, dispatch", required, false, ActionKind.DISPATCH, "response-first"),
                new Case("answer first, invoice", required, false, ActionKind.INVOICE, "response-first"),
                new Case("hold", Sums.withControl(open, ControlFacet.ON_HOLD), false, ActionKind.DISPATCH, "on-hold"),
                new Case(
                        "in the trash",
                        trashed(Sums.withControl(open, ControlFacet.CLOSED)),
                        false,
                        ActionKind.DISPATCH,
                        "trashed"),
                new Case("closed", Sums.withControl(open, ControlFacet.CLOSED), false, ActionKind.INVOICE, "closed"),
                new Case(
                        "cancelled",
                        Sums.withControl(open, ControlFacet.CANCELLED),
                        false,
                        ActionKind.RESPOND,
                        "cancelled"),
                new Case(
                        "blanket, dispatch",
                        Sums.withKind(open, OrderKind.BLANKET_ORDER),
                        false,
                        ActionKind.DISPATCH,
                        "blanket-order.DISPATCH"),
                new Case(
                        "blanket, invoice",
                        Sums.withKind(open, OrderKind.BLANKET_ORDER),
                        false,
                        ActionKind.INVOICE,
                        "blanket-order.INVOICE"),
                new Case(
                        "consignment",
                        Sums.withKind(open, OrderKind.CONSIGNMENT_ORDER),
                        false,
                        ActionKind.INVOICE,
                        "consignment-order"),
                new Case("rejected", done(Sums.of(10).c(0)), false, ActionKind.DISPATCH, "nothing-to-dispatch"),
                new Case("rejected, invoice", done(Sums.of(10).c(0)), false, ActionKind.INVOICE, "nothing-to-invoice"),
                new Case("all dispatched", done(Sums.of(10).c(10).d(10)), false, ActionKind.DISPATCH, "all-dispatched"),
                new Case("back order", done(Sums.of(10).c(5).b(5).d(5)), false, ActionKind.DISPATCH, "only-back-order"),
                new Case(
                        "all invoiced", done(Sums.of(10).c(10).d(10).i(10)), false, ActionKind.INVOICE, "all-invoiced"),
                new Case("nothing dispatched", done(Sums.of(10).c(10)), false, ActionKind.INVOICE, "dispatch-first"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_first_reason_that_a_person_would_name_is_given(Case given) {
        var availability = rules(given).availabilities().get(given.action());

        assertThat(availability)
                .isInstanceOfSatisfying(
                        Impossible.class,
                        impossible -> assertThat(impossible.reasonKey()).isEqualTo("order.action." + given.reason()));
    }

    @Test
    void what_a_module_makes_is_possible() {
        var open = new Case("open", Sums.of(10).order(BuyerRules.DEFAULT), false, ActionKind.RESPOND, "none");

        var availabilities = rules(open, Set.of(ActionKind.RESPOND)).availabilities();

        assertThat(availabilities.get(ActionKind.RESPOND)).isInstanceOf(Possible.class);
        assertThat(availabilities.get(ActionKind.INVOICE)).isInstanceOf(Impossible.class);
    }

    @Test
    void who_looks_only_is_told_so_whatever_the_order_is_like() {
        var open = new Case("open", Sums.of(10).order(BuyerRules.DEFAULT), false, ActionKind.RESPOND, "none");

        var availabilities = rules(open, Set.of(ActionKind.values()), true).availabilities();

        assertThat(availabilities.values())
                .allSatisfy(availability -> assertThat(availability)
                        .isInstanceOfSatisfying(
                                Impossible.class,
                                no -> assertThat(no.reasonKey()).isEqualTo("order.action.looks-only")));
    }

    private static ActionRules rules(Case given) {
        return rules(given, Set.of());
    }

    private static ActionRules rules(Case given, Set<ActionKind> offered) {
        return rules(given, offered, false);
    }

    private static ActionRules rules(Case given, Set<ActionKind> offered, boolean looksOnly) {
        var order = given.order();
        var summary = new OrderSummary(
                new OrderId(1),
                new OrderNumber("PO-1"),
                order.kind(),
                new CompanyId(2),
                "Supplier",
                new CompanyId(3),
                "Buyer",
                Amount.of("10").in(new CurrencyCode("SEK")),
                LocalDate.of(2026, 12, 1),
                Sums.RECEIVED,
                1,
                given.waiting(),
                Sums.statusOf(order));
        var reasons = new OrderDetails.Reasons(
                order.controls().holdReason(), order.controls().closedReason());
        return new ActionRules(summary, reasons, order.rules(), Sums.quantitiesOf(order), offered, looksOnly);
    }

    private static OrderStanding trashed(OrderStanding order) {
        return new OrderStanding(
                order.kind(),
                order.controls().withTrashed(true),
                order.answering(),
                order.rules(),
                order.askedAt(),
                order.lines());
    }

    private static OrderStanding done(Sums sums) {
        return sums.order(Sums.ANSWER_FIRST);
    }
}
