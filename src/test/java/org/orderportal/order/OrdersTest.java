package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.base.error.NotFound;
import org.orderportal.party.BuyerRules.InvoiceBase;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@SpringBootTest
class OrdersTest {

    @Autowired
    Orders orders;

    @Autowired
    Companies companies;

    @Autowired
    BuyerRulesBook rules;

    private CompanyId buyer;
    private CompanyId supplier;
    private CompanyId other;

    @BeforeEach
    void two_suppliers_and_a_buyer() {
        buyer = Sample.connected(companies);
        supplier = Sample.connected(companies);
        other = Sample.connected(companies);
    }

    @Test
    void what_was_received_is_shown_as_it_came() {
        var sample = Sample.of(buyer, supplier, "PO-1").lines(3);

        var id = receive(sample).order();

        var details = As.supplier(supplier).call(() -> orders.details(id));
        assertThat(details.content()).isEqualTo(sample.content());
        assertThat(details.versionNo()).isEqualTo(1);
        assertThat(details.messageId()).isEqualTo(4711);
        assertThat(details.lines())
                .extracting(line -> line.ordered().ref(), OrderDetails.Line::quantities)
                .containsExactly(
                        tuple("10", LineQuantities.received(Quantity.of("2.5"))),
                        tuple("20", LineQuantities.received(Quantity.of("2.5"))),
                        tuple("30", LineQuantities.received(Quantity.of("2.5"))));
        assertThat(details.summary().amount().amount()).isEqualTo(Amount.of("100"));
        assertThat(details.summary().requestedOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(details.summary().receivedAt()).isEqualTo(Sample.MORNING);
        assertThat(details.summary().lineCount()).isEqualTo(3);
        assertThat(details.summary().status().headline()).isEqualTo(Headline.NOT_ANSWERED);
        assertThat(details.summary().status().folder()).isEqualTo(Folder.INBOX);
        assertThat(details.history())
                .extracting(OrderDetails.HistoryEntry::kind, OrderDetails.HistoryEntry::arguments)
                .containsExactly(tuple("received", List.of("Buyer AB")));
    }

    @Test
    void an_action_is_possible_or_says_why_not() {
        As.ADMINISTRATOR.run(() -> rules.setRules(buyer, Sums.rules(true, InvoiceBase.CONFIRMED, null)));

        var id = receive(Sample.of(buyer, supplier, "PO-2")).order();

        var actions = As.supplier(supplier).call(() -> orders.details(id)).actions();
        assertThat(actions)
                .containsEntry(ActionKind.RESPOND, new Availability.Possible())
                .containsEntry(
                        ActionKind.DISPATCH, new Availability.Impossible("order.action.response-first", "Buyer AB"))
                .containsEntry(
                        ActionKind.INVOICE, new Availability.Impossible("order.action.response-first", "Buyer AB"));
    }

    @Test
    void another_suppliers_order_is_answered_exactly_like_an_unknown_one() {
        var id = receive(Sample.of(buyer, supplier, "PO-3")).order();

        As.supplier(other).run(() -> {
            assertNotFound(id);
            assertNotFound(new OrderId(42));
        });
        As.supplier().run(() -> assertNotFound(id));
        assertThat(As.MANAGER.call(() -> orders.details(id)).summary().id()).isEqualTo(id);
    }

    @Test
    void nobody_sees_nothing() {
        assertThatThrownBy(() -> orders.details(new OrderId(42)))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> As.supplier(supplier).call(orders::waitingForConnection))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_order_for_another_supplier_is_not_taken_in() {
        assertThatThrownBy(() -> As.supplier(other)
                        .call(() -> orders.receive(
                                Sample.of(buyer, supplier, "PO-4").received())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_same_bytes_again_change_nothing() {
        var sample = Sample.of(buyer, supplier, "PO-5");
        var first = receive(sample);

        var second = receive(sample);

        assertThat(first).isInstanceOf(Reception.Created.class);
        assertThat(second).isEqualTo(new Reception.AlreadyHere(first.order()));
        assertThat(As.MANAGER.call(() -> orders.details(first.order())).history())
                .hasSize(1);
    }

    @Test
    void other_content_with_the_same_identity_is_a_conflict() {
        var first = receive(Sample.of(buyer, supplier, "PO-6"));

        var second = receive(Sample.of(buyer, supplier, "PO-6").amount("999"));

        assertThat(second).isEqualTo(new Reception.Conflict(first.order()));
        assertThat(As.MANAGER
                        .call(() -> orders.details(first.order()))
                        .summary()
                        .amount()
                        .amount())
                .isEqualTo(Amount.of("100"));
    }

    @Test
    void numbers_are_told_apart_by_case_and_blanks_and_so_are_suppliers() {
        assertThat(List.of(
                        receive(Sample.of(buyer, supplier, "PO-1")),
                        receive(Sample.of(buyer, supplier, "po-1")),
                        receive(Sample.of(buyer, supplier, "PO-1 ")),
                        receive(Sample.of(buyer, other, "PO-1"))))
                .allMatch(Reception.Created.class::isInstance);
    }

    @Test
    void the_same_order_at_the_same_moment_is_made_once() throws Exception {
        var sample = Sample.of(buyer, supplier, "PO-7");
        var together = new CyclicBarrier(4);

        try (var threads = Executors.newFixedThreadPool(4)) {
            var tries = IntStream.range(0, 4)
                    .mapToObj(index -> threads.submit(() -> {
                        together.await();
                        return receiveAgain(sample);
                    }))
                    .toList();
            var receptions = new ArrayList<Reception>();
            for (var one : tries) {
                receptions.add(one.get());
            }

            assertThat(receptions)
                    .filteredOn(Reception.Created.class::isInstance)
                    .hasSize(1);
            assertThat(receptions)
                    .extracting(Reception::order)
                    .containsOnly(receptions.getFirst().order());
        }
    }

    @Test
    void attachments_are_kept_beside_the_order_and_given_to_its_readers_only() {
        var bytes = "drawing".getBytes(StandardCharsets.UTF_8);
        var sample = Sample.of(buyer, supplier, "PO-8")
                .attachments(
                        new OrderContent.Attachment("A1", "Drawing", "bolt.pdf", "application/pdf", null, bytes),
                        new OrderContent.Attachment("A2", "Page", null, null, "https://example.org/a", null));

        var id = receive(sample).order();

        var details = As.supplier(supplier).call(() -> orders.details(id));
        assertThat(details.attachments()).hasSize(1);
        assertThat(details.content().attachments())
                .extracting(OrderContent.Attachment::link)
                .containsExactly(null, "https://example.org/a");
        var file = details.attachments().getFirst();
        assertThat(file.byteCount()).isEqualTo(bytes.length);
        assertThat(file.description()).isEqualTo("Drawing");
        var content = As.supplier(supplier).call(() -> orders.attachment(id, file.id()));
        assertThat(content.bytes()).isEqualTo(bytes);
        assertThat(content.fileName()).isEqualTo("bolt.pdf");
        assertThatThrownBy(() -> As.supplier(other).call(() -> orders.attachment(id, file.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.supplier(supplier).call(() -> orders.attachment(id, 42)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void very_long_and_unusual_texts_survive() {
        var number = "🎉".repeat(100);
        var name = "Æ".repeat(299) + "🎉🎉";

        var id = receive(Sample.of(buyer, supplier, number).buyerName(name)).order();

        var details = As.supplier(supplier).call(() -> orders.details(id));
        assertThat(details.summary().number().text()).isEqualTo(number);
        assertThat(details.summary().buyerName()).isEqualTo("Æ".repeat(299));
        assertThat(details.content().buyer().name()).isEqualTo(name);
    }

    @Test
    void twenty_thousand_lines_are_taken_in_and_read() {
        var id = receive(Sample.of(buyer, supplier, "PO-9").lines(20_000)).order();

        var lines = As.supplier(supplier).call(() -> orders.details(id)).lines();

        assertThat(lines).hasSize(20_000);
        assertThat(lines.getLast().ordered().ref()).isEqualTo("200000");
    }

    @Test
    void a_change_is_kept_beside_its_order_once_and_is_to_answer() {
        var id = receive(Sample.of(buyer, supplier, "PO-10")).order();
        var before = As.supplier(supplier).call(() -> orders.details(id));
        var notice = notice("PO-10", 815);

        assertThat(As.OPERATOR.call(() -> orders.attach(notice))).isTrue();
        assertThat(As.OPERATOR.call(() -> orders.attach(notice))).isTrue();

        var after = As.supplier(supplier).call(() -> orders.details(id));
        assertThat(after.notices())
                .containsExactly(new OrderDetails.Notice(
                        NoticeKind.ORDER_CHANGE, "C-1", LocalDate.of(2026, 11, 21), "Less", Sample.MORNING));
        assertThat(after.history()).extracting(OrderDetails.HistoryEntry::kind).contains("change-arrived");
        assertThat(after.lines()).isEqualTo(before.lines());
        assertThat(after.summary().status().control()).isEqualTo(ControlFacet.CHANGE_TO_ANSWER);
    }

    @Test
    void a_change_of_an_order_that_is_not_here_is_not_attached() {
        assertThat(As.OPERATOR.call(() -> orders.attach(notice("PO-unknown", 816))))
                .isFalse();
        assertThatThrownBy(() -> As.supplier(other).call(() -> orders.attach(notice("PO-10", 817))))
                .isInstanceOf(NotFound.class);
    }

    private ReceivedNotice notice(String number, long messageId) {
        return new ReceivedNotice(
                NoticeKind.ORDER_CHANGE,
                buyer,
                supplier,
                new OrderNumber(number),
                "C-1",
                LocalDate.of(2026, 11, 21),
                "Less",
                messageId,
                "hash of " + messageId,
                Sample.MORNING);
    }

    private void assertNotFound(OrderId id) {
        assertThatThrownBy(() -> orders.details(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> orders.original(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> orders.pdf(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> orders.attachment(id, 1)).isInstanceOf(NotFound.class);
    }

    private Reception receive(Sample sample) {
        return As.OPERATOR.call(() -> orders.receive(sample.received()));
    }

    private Reception receiveAgain(Sample sample) {
        try {
            return receive(sample);
        } catch (DuplicateKeyException anotherWasFaster) {
            return receive(sample);
        }
    }
}
