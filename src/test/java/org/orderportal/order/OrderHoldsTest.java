package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

/** An order that is held, and what is given up of one. */
@SpringBootTest
class OrderHoldsTest {

    @Autowired
    Desk desk;

    @Autowired
    OrderFolders folders;

    @Autowired
    OrderHolds holds;

    @Autowired
    OrderLedger ledger;

    @Autowired
    Companies companies;

    private CompanyId buyer;
    private CompanyId supplier;
    private CompanyId other;
    private As reader;
    private OrderId order;

    @BeforeEach
    void an_order() {
        buyer = Sample.connected(companies);
        supplier = Sample.connected(companies);
        other = Sample.connected(companies);
        reader = As.supplier(supplier);
        order = desk.receive(Sample.of(buyer, supplier, "PO-1"), 10);
    }

    @Test
    void a_hold_blocks_dispatch_and_invoice_until_it_is_released() {
        var before = desk.status(order);

        As.MANAGER.run(() -> holds.hold(order, "price unclear"));

        var details = desk.details(order);
        assertThat(details.summary().status())
                .returns(Headline.ON_HOLD, OrderStatus::headline)
                .returns(false, OrderStatus::deliverable);
        assertThat(details.reasons().hold()).isEqualTo("price unclear");
        assertThat(details.actions())
                .containsEntry(ActionKind.DISPATCH, new Impossible("order.action.on-hold", "price unclear"));
        assertRefused("order.action.on-hold", () -> desk.dispatch(order, 1, 0));
        assertRefused("order.action.on-hold", () -> desk.invoice(order, 1));
        assertRefused("order.skipped.held-already", () -> As.MANAGER.run(() -> holds.hold(order, "again")));

        As.MANAGER.run(() -> holds.release(order, "agreed"));

        assertThat(desk.status(order)).isEqualTo(before);
        assertRefused("order.skipped.not-held", () -> As.MANAGER.run(() -> holds.release(order, "again")));
        assertThat(history()).containsExactly("received", "held", "released");
    }

    @Test
    void only_staff_holds_orders() {
        assertThatThrownBy(() -> reader.run(() -> holds.hold(order, "why"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.MANAGER.run(() -> holds.hold(new OrderId(42), "why")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void several_things_can_be_said_of_an_order_and_each_shows_again_when_the_one_before_it_ends() {
        As.MANAGER.run(() -> holds.hold(order, "price unclear"));
        desk.say(
                order,
                now -> new Controls(
                        false,
                        null,
                        true,
                        true,
                        false,
                        true,
                        now.holdReason(),
                        now.closedReason(),
                        OrderTroubles.NONE));
        assertThat(desk.status(order))
                .returns(Headline.CANCEL_TO_ANSWER, OrderStatus::headline)
                .returns(false, OrderStatus::deliverable);
        desk.say(
                order,
                now -> new Controls(false, null, true, false, false, true, now.holdReason(), null, OrderTroubles.NONE));
        assertThat(desk.status(order).headline()).isEqualTo(Headline.CHANGE_TO_ANSWER);
        desk.say(
                order,
                now -> new Controls(
                        false, null, false, false, false, true, now.holdReason(), null, OrderTroubles.NONE));
        assertThat(desk.status(order).headline()).isEqualTo(Headline.ON_HOLD);
        reader.run(() -> folders.complete(List.of(order), "settled"));
        assertThat(desk.status(order).folder()).isEqualTo(Folder.COMPLETED);
        reader.run(() -> folders.reopen(List.of(order)));
        assertThat(desk.status(order).headline()).isEqualTo(Headline.ON_HOLD);
        As.MANAGER.run(() -> holds.release(order, "agreed"));
        assertThat(desk.status(order).control()).isEqualTo(ControlFacet.WAITING_FOR_BUYER);
    }

    @Test
    void what_is_left_is_given_up_with_a_reason() {
        assertRefused("order.ledger.close-short-unanswered", () -> closeShort("why"));
        desk.answer(order, new long[] {7, 3});
        desk.dispatch(order, 6, 0);

        closeShort("sold out");

        assertThat(desk.quantities(order)).isEqualTo(Sums.of(10).c(7).d(6).s(1).quantities());
        assertThat(desk.status(order).backOrdered()).isFalse();
        assertThat(desk.details(order).history().getLast())
                .returns("closed-short", OrderDetails.HistoryEntry::kind)
                .returns(List.of("sold out"), OrderDetails.HistoryEntry::arguments);
        var entries = reader.call(() -> ledger.entries(order, desk.first(order)));
        assertThat(entries.getLast().cause())
                .returns(DocumentKind.ACT, DocumentLineRef::kind)
                .returns("sold out", DocumentLineRef::number);
        assertRefused("order.ledger.nothing-left", () -> closeShort("again"));
    }

    @Test
    void the_ledger_of_another_supplier_is_not_found() {
        desk.answer(order, new long[] {7, 3});
        var line = desk.first(order);
        var second = desk.receive(Sample.of(buyer, supplier, "PO-2"), 10);

        assertThat(reader.call(() -> ledger.entries(order, line))).hasSize(2);
        assertThatThrownBy(() -> As.supplier(other).call(() -> ledger.entries(order, line)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reader.call(() -> ledger.entries(second, line)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.supplier(other).run(() -> holds.closeShort(order, "why")))
                .isInstanceOf(NotFound.class);
    }

    private void closeShort(String reason) {
        reader.run(() -> holds.closeShort(order, reason));
    }

    private List<String> history() {
        return desk.details(order).history().stream()
                .map(OrderDetails.HistoryEntry::kind)
                .toList();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
