package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderportal.AnyDatabase;

/** What an order says of its goods and of its invoices: each because of one thing that is still to come. */
@AnyDatabase
class DeliveryAndInvoicingTest {

    record Case(String name, OrderStanding order, DeliveryFacet delivery, InvoiceFacet invoicing) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        return List.of(
                new Case(
                        "unanswered, and the answer comes first",
                        of(Sums.of(10)),
                        DeliveryFacet.NOT_STARTED,
                        InvoiceFacet.NOT_STARTED),
                new Case(
                        "refused: nothing will come",
                        of(Sums.of(10).c(0)),
                        DeliveryFacet.NOT_APPLICABLE,
                        InvoiceFacet.NOT_APPLICABLE),
                new Case("confirmed", of(Sums.of(10).c(10)), DeliveryFacet.NOT_STARTED, InvoiceFacet.NOT_STARTED),
                new Case(
                        "all on back order",
                        of(Sums.of(10).c(0).b(10)),
                        DeliveryFacet.NOT_STARTED,
                        InvoiceFacet.NOT_STARTED),
                new Case(
                        "all that went is invoiced, and the rest is still to go",
                        of(Sums.of(10).c(10).d(5).i(5)),
                        DeliveryFacet.PARTLY_DELIVERED,
                        InvoiceFacet.PARTLY_INVOICED),
                new Case(
                        "all that was confirmed is invoiced before any of it goes",
                        Sums.of(10).c(10).i(10).order(WorkedCases.CONFIRMED_BASE),
                        DeliveryFacet.NOT_STARTED,
                        InvoiceFacet.FULLY_INVOICED),
                new Case(
                        "all that was confirmed went and is invoiced, and the rest is on back order",
                        of(Sums.of(5).c(2).b(3).d(2).i(2)),
                        DeliveryFacet.PARTLY_DELIVERED,
                        InvoiceFacet.PARTLY_INVOICED),
                new Case(
                        "one line is through, the other unanswered",
                        of(Sums.of(5).c(5).d(5).i(5), Sums.of(5)),
                        DeliveryFacet.PARTLY_DELIVERED,
                        InvoiceFacet.PARTLY_INVOICED),
                new Case(
                        "all went, and none of it is invoiced",
                        of(Sums.of(5).c(5).d(5)),
                        DeliveryFacet.FULLY_DELIVERED,
                        InvoiceFacet.NOT_STARTED),
                new Case(
                        "all went, and a part is invoiced",
                        of(Sums.of(5).c(5).d(5).i(4)),
                        DeliveryFacet.FULLY_DELIVERED,
                        InvoiceFacet.PARTLY_INVOICED),
                new Case(
                        "through",
                        of(Sums.of(5).c(5).d(5).i(5)),
                        DeliveryFacet.FULLY_DELIVERED,
                        InvoiceFacet.FULLY_INVOICED));
    }

    @Test
    void what_is_not_delivered_or_not_invoiced_says_so_also_before_its_answer() {
        var blanket = Sums.statusOf(Sums.withKind(of(Sums.of(10)), OrderKind.BLANKET_ORDER));
        var consigned = Sums.statusOf(Sums.withKind(of(Sums.of(10)), OrderKind.CONSIGNMENT_ORDER));

        assertThat(blanket.delivery()).isEqualTo(DeliveryFacet.NOT_APPLICABLE);
        assertThat(blanket.invoicing()).isEqualTo(InvoiceFacet.NOT_APPLICABLE);
        assertThat(consigned.delivery()).isEqualTo(DeliveryFacet.NOT_STARTED);
        assertThat(consigned.invoicing()).isEqualTo(InvoiceFacet.NOT_APPLICABLE);
    }

    private static OrderStanding of(Sums... lines) {
        return Sums.orderOf(
                Sums.ANSWER_FIRST, List.of(lines).stream().map(Sums::line).toArray(LineStanding[]::new));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_is_still_to_come_decides(Case given) {
        var status = Sums.statusOf(given.order());

        assertThat(status.delivery()).isEqualTo(given.delivery());
        assertThat(status.invoicing()).isEqualTo(given.invoicing());
    }

    @Test
    void an_order_waits_for_its_buyer_only_with_all_its_lines_answered() {
        assertThat(headline(of(Sums.of(5).c(4)))).isEqualTo(Headline.WAITING_FOR_BUYER);
        assertThat(headline(of(Sums.of(5).c(4), Sums.of(5)))).isEqualTo(Headline.NOT_ANSWERED);
    }

    private static Headline headline(OrderStanding order) {
        return Sums.statusOf(Sums.withControl(order, ControlFacet.WAITING_FOR_BUYER))
                .headline();
    }

    @Test
    void work_is_open_until_all_is_through_or_somebody_closes_it() {
        var confirmed = of(Sums.of(5).c(5));

        assertThat(confirmed.hasOpenWork()).isTrue();
        assertThat(Sums.withControl(confirmed, ControlFacet.CLOSED).hasOpenWork())
                .isFalse();
        assertThat(of(Sums.of(5).c(5).d(5).i(5)).hasOpenWork()).isFalse();
    }

    @Test
    void an_order_with_an_invoice_in_dispute_is_not_through() {
        var through = of(Sums.of(5).c(5).d(5).i(5));
        var disputed = new OrderStanding(
                through.kind(),
                Controls.NONE.with(new OrderTroubles(true, false)),
                through.answering(),
                through.rules(),
                through.askedAt(),
                through.lines());

        assertThat(disputed.hasOpenWork()).isTrue();
        assertThat(Sums.statusOf(disputed).headline()).isEqualTo(Headline.INVOICE_DISPUTED);
        assertThat(Sums.statusOf(through).headline()).isEqualTo(Headline.COMPLETED);
    }

    @Test
    void an_order_of_nothing_but_lines_of_zero_is_accepted_and_not_rejected() {
        assertThat(Sums.statusOf(of(Sums.of(0).c(0))).response()).isEqualTo(ResponseFacet.ACCEPTED);
        assertThat(Sums.statusOf(of(Sums.of(1).c(0))).response()).isEqualTo(ResponseFacet.REJECTED);
    }
}
