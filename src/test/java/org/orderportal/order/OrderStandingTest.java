package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.order.OrderStatus.Share;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRules.InvoiceBase;
import org.orderportal.party.CompanyId;

@AnyDatabase
class OrderStandingTest {

    private static final Amount NET = Amount.of("100");

    @Test
    void an_order_that_has_just_come_in_has_its_lines_unanswered_and_is_due_when_it_was_wanted() {
        var wanted = LocalDate.of(2026, 12, 5);
        var content = Desk.withLines(
                Sample.of(new CompanyId(2), new CompanyId(3), "PO-1")
                        .requestedOn(wanted)
                        .content(),
                10,
                5);

        var order = OrderStanding.received(content, BuyerRules.DEFAULT, Sums.RECEIVED);

        assertThat(order)
                .isEqualTo(Sums.orderOf(
                        BuyerRules.DEFAULT,
                        Sums.of(10).line(Amount.of("100"), wanted),
                        Sums.of(5).line(Amount.of("50"), wanted)));
    }

    @Test
    void too_much_on_one_line_never_completes_another() {
        var order = Sums.orderOf(
                Sums.ANSWER_FIRST,
                Sums.of(10).c(10).d(20).i(20).line(),
                Sums.of(10).c(10).line());

        var status = Sums.statusOf(order);

        assertThat(status.delivery()).isEqualTo(DeliveryFacet.PARTLY_DELIVERED);
        assertThat(status.invoicing()).isEqualTo(InvoiceFacet.PARTLY_INVOICED);
        assertThat(status.delivered()).isEqualTo(new Share(Quantity.of(1), Quantity.of(2)));
        assertThat(status.folder()).isEqualTo(Folder.INBOX);
        assertThat(status.progress()).isEqualTo(50);
    }

    @Test
    void a_line_of_quantity_zero_counts_in_no_denominator_and_does_not_make_an_answer_partial() {
        var order = Sums.orderOf(
                Sums.ANSWER_FIRST, Sums.of(5).c(5).line(), Sums.of(0).c(0).line());

        var status = Sums.statusOf(order);

        assertThat(status.response()).isEqualTo(ResponseFacet.ACCEPTED);
        assertThat(status.delivered()).isEqualTo(new Share(Quantity.ZERO, Quantity.of(1)));
    }

    @Test
    void some_lines_answered_is_partly_answered_and_still_wants_an_answer() {
        var order = Sums.orderOf(
                Sums.ANSWER_FIRST, Sums.of(5).c(5).line(), Sums.of(5).line());

        var status = Sums.statusOf(order);

        assertThat(status.response()).isEqualTo(ResponseFacet.PARTLY_ANSWERED);
        assertThat(status.respondable()).isTrue();
        assertThat(status.deliverable()).isTrue();
        assertThat(status.headline()).isEqualTo(Headline.NOT_ANSWERED);
    }

    @Test
    void more_than_ordered_is_accepted_with_changes() {
        assertThat(Sums.statusOf(Sums.of(10).c(11).order(BuyerRules.DEFAULT)).response())
                .isEqualTo(ResponseFacet.ACCEPTED_WITH_CHANGES);
    }

    @Test
    void an_acknowledged_order_still_wants_its_answer() {
        var order = Sums.withAnswering(Sums.of(10).order(Sums.ANSWER_FIRST), Answering.RECEIPT_ACKNOWLEDGED);

        var status = Sums.statusOf(order);

        assertThat(status.response()).isEqualTo(ResponseFacet.RECEIVED);
        assertThat(status.respondable()).isTrue();
    }

    @Test
    void an_unanswered_order_may_be_dispatched_and_invoiced_where_no_answer_is_required_first() {
        var status = Sums.statusOf(Sums.of(10).order(BuyerRules.DEFAULT));

        assertThat(status.respondable()).isTrue();
        assertThat(status.deliverable()).isTrue();
        assertThat(status.invoiceable()).isTrue();
        assertThat(status.headline()).isEqualTo(Headline.NOT_ANSWERED);
        assertThat(status.progress()).isZero();
    }

    @Test
    void a_blanket_order_is_answered_and_then_complete() {
        var order = Sums.withKind(Sums.of(10).c(10).order(BuyerRules.DEFAULT), OrderKind.BLANKET_ORDER);

        var status = Sums.statusOf(order);

        assertThat(status.delivery()).isEqualTo(DeliveryFacet.NOT_APPLICABLE);
        assertThat(status.invoicing()).isEqualTo(InvoiceFacet.NOT_APPLICABLE);
        assertThat(status.folder()).isEqualTo(Folder.COMPLETED);
        assertThat(status.progress()).isEqualTo(100);
    }

    @Test
    void a_consignment_order_is_delivered_and_not_invoiced() {
        var order = Sums.withKind(Sums.of(10).c(10).d(10).order(BuyerRules.DEFAULT), OrderKind.CONSIGNMENT_ORDER);

        var status = Sums.statusOf(order);

        assertThat(status.delivery()).isEqualTo(DeliveryFacet.FULLY_DELIVERED);
        assertThat(status.invoiceable()).isFalse();
        assertThat(status.headline()).isEqualTo(Headline.COMPLETED);
    }

    @Test
    void hold_blocks_dispatch_and_invoice_but_not_the_answer() {
        var order = Sums.withControl(Sums.of(10).order(BuyerRules.DEFAULT), ControlFacet.ON_HOLD);

        var status = Sums.statusOf(order);

        assertThat(status.headline()).isEqualTo(Headline.ON_HOLD);
        assertThat(status.respondable()).isTrue();
        assertThat(status.deliverable()).isFalse();
        assertThat(status.invoiceable()).isFalse();
    }

    @Test
    void an_order_closed_by_hand_is_complete_and_never_overdue() {
        var order = Sums.withControl(
                Sums.orderOf(BuyerRules.DEFAULT, Sums.of(10).line(NET, LocalDate.of(2026, 11, 1))),
                ControlFacet.CLOSED);

        var status = Sums.statusOf(order);

        assertThat(status.folder()).isEqualTo(Folder.COMPLETED);
        assertThat(status.headline()).isEqualTo(Headline.COMPLETED);
        assertThat(status.dueAt()).isNull();
    }

    @Test
    void progress_is_by_amount() {
        var order = Sums.orderOf(
                Sums.ANSWER_FIRST,
                Sums.of(1).c(1).d(1).i(1).line(Amount.of("900"), null),
                Sums.of(1000).c(1000).line(Amount.of("100"), null));

        assertThat(Sums.statusOf(order).progress()).isEqualTo(90);
    }

    @Test
    void progress_of_an_order_without_prices_is_by_lines() {
        var order = Sums.orderOf(
                Sums.ANSWER_FIRST,
                Sums.of(1).c(1).d(1).i(1).line(Amount.ZERO, null),
                Sums.of(7).c(7).line(Amount.ZERO, null),
                Sums.of(7).c(7).line(Amount.ZERO, null));

        assertThat(Sums.statusOf(order).progress()).isEqualTo(33);
    }

    @Test
    void an_answer_is_due_after_working_hours_only() {
        var rules = Sums.rules(true, InvoiceBase.CONFIRMED, 8);

        var status = Sums.statusOf(Sums.of(10).order(rules));

        // Received on a Friday at 10:00 in Stockholm: six hours are left until Monday.
        assertThat(status.dueAt()).isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
        assertThat(status.isOverdue(Instant.parse("2026-11-23T09:00:01Z"))).isTrue();
    }

    @Test
    void a_delivery_is_due_when_its_day_has_passed_and_only_while_something_is_left() {
        var order = Sums.orderOf(
                BuyerRules.DEFAULT,
                Sums.of(10).c(10).d(10).line(NET, LocalDate.of(2026, 12, 1)),
                Sums.of(10).c(10).line(NET, LocalDate.of(2026, 12, 5)));

        assertThat(Sums.statusOf(order).dueAt()).isEqualTo(Instant.parse("2026-12-05T23:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource(OrderKind.class)
    void whatever_happens_the_status_agrees_with_itself(OrderKind kind) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int round = 0; round < 2_000; round++) {
            var order = Sums.withKind(anyOrder(random), kind);

            var status = Sums.statusOf(order);

            assertThat(status.progress()).as("%s", order).isBetween(0, 100);
            if (status.folder() == Folder.COMPLETED && status.control() != ControlFacet.CLOSED) {
                assertThat(status.respondable() || status.deliverable() || status.invoiceable())
                        .as("%s", order)
                        .isFalse();
            }
            if (status.headline() == Headline.COMPLETED) {
                assertThat(status.folder()).as("%s", order).isEqualTo(Folder.COMPLETED);
            }
            if (status.delivery() == DeliveryFacet.FULLY_DELIVERED) {
                assertThat(status.deliverable()).as("%s", order).isFalse();
            }
        }
    }

    private static OrderStanding anyOrder(RandomGenerator random) {
        var lines = new LineStanding[1 + random.nextInt(3)];
        for (int index = 0; index < lines.length; index++) {
            lines[index] = anyLine(random);
        }
        var rules = Sums.rules(
                random.nextBoolean(), random.nextBoolean() ? InvoiceBase.CONFIRMED : InvoiceBase.DISPATCHED, null);
        var controls = ControlFacet.values();
        return Sums.withControl(Sums.orderOf(rules, lines), controls[random.nextInt(controls.length)]);
    }

    private static LineStanding anyLine(RandomGenerator random) {
        var ordered = random.nextInt(12);
        var sums = Sums.of(ordered);
        if (random.nextInt(4) == 0) {
            return sums.line();
        }
        var confirmed = random.nextInt(ordered + 1);
        var invoiced = random.nextInt(14);
        var credited = random.nextInt(invoiced + 1);
        return sums.c(confirmed)
                .b(random.nextInt(ordered - confirmed + 1))
                .d(random.nextInt(14))
                .s(random.nextInt(confirmed + 1))
                .i(invoiced)
                .k(credited)
                .w(random.nextInt(invoiced - credited + 1))
                .line(Amount.of(Integer.toString(random.nextInt(50))), null);
    }
}
