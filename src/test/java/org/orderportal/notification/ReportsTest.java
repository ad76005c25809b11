package org.orderportal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderportal.base.security.Role;
import org.orderportal.document.Channel;
import org.orderportal.document.DocumentHappened;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.Drafts;
import org.orderportal.document.TransmissionFailed;
import org.orderportal.identity.UserId;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderHappened;
import org.orderportal.order.OrderId;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told of what comes in, of documents, and by other modules. */
class ReportsTest extends SupplierInTheNews {

    @Autowired
    DocumentReports reports;

    @Autowired
    Notices notices;

    @Autowired
    Drafts drafts;

    @Test
    void an_order_that_waits_is_news_to_staff_and_to_its_supplier_when_it_waits_no_more() {
        var maria = news.person("Maria", Role.ACCOUNT_MANAGER);
        var order = samples.order("PO-1", buyer, supplier);
        news.publish(happened(order, OrderHappened.WAITING));
        news.spread();
        assertThat(news.of(anna)).isEmpty();
        assertThat(news.of(maria)).contains("Order PO-1 from Region Nordmark waits for a connection");

        news.publish(happened(order, OrderHappened.CONNECTED));
        news.spread();

        assertThat(news.of(anna)).containsExactly("New order PO-1 from Region Nordmark");
    }

    @Test
    void what_the_buyer_sends_about_an_order_is_told_with_its_number() {
        var order = samples.order("PO-1", buyer, supplier);
        news.publish(new OrderHappened(
                order, supplier.id(), clock.instant(), OrderHappened.CHANGE_ARRIVED, List.of("4500201")));
        news.publish(new OrderHappened(
                order, supplier.id(), clock.instant(), OrderHappened.CANCELLATION_ARRIVED, List.of("4500202")));
        news.spread();

        assertThat(news.of(anna))
                .contains(
                        "Region Nordmark has sent order change 4500201 for order PO-1",
                        "Region Nordmark has sent cancellation 4500202 of order PO-1");
    }

    @Test
    void a_document_that_was_taken_back_or_could_not_be_delivered_is_told_with_reason_and_link() {
        var order = samples.order("PO-1", buyer, supplier);
        var draft = anna.call(() -> drafts.open(DocumentKind.ACT, order));
        news.publish(new DocumentHappened(
                draft,
                DocumentKind.DISPATCH_ADVICE,
                "DA-5",
                order,
                supplier.id(),
                DocumentState.VOIDED,
                clock.instant()));
        var failed = new TransmissionFailed(
                draft, Channel.HTTP_PUSH, 8, "exchange.outbound.error.unreachable", "buyer.example", clock.instant());
        news.publish(failed);
        news.publish(failed);
        news.publish(new TransmissionFailed(
                new DocumentId(4711), Channel.HTTP_PUSH, 8, "exchange.outbound.error.late", "", clock.instant()));
        news.spread();

        assertThat(news.of(anna))
                .containsOnlyOnce("Document of order PO-1 could not be delivered to Region Nordmark")
                .contains("Dispatch advice DA-5 of order PO-1 does not count any more")
                .hasSize(3);
        var words = news.words(anna);
        assertThat(list(anna))
                .filteredOn(entry -> entry.occasion() != Occasion.ORDER_RECEIVED)
                .extracting(entry -> words.reason(entry.told().getFirst()))
                .containsExactlyInAnyOrder("buyer.example cannot be reached.", "Order Portal has declared it void.");
        assertThat(list(anna))
                .filteredOn(entry -> entry.occasion() == Occasion.TRANSMISSION_FAILED)
                .extracting(entry -> NoticeWords.link(entry.told().getFirst()))
                .containsExactly("/documents/" + draft);
    }

    @Test
    void what_a_buyer_answers_is_told_with_document_line_and_reason_once() {
        var order = samples.order("PO-1", buyer, supplier);
        var document = anna.call(() -> drafts.open(DocumentKind.ACT, order));
        for (int i = 0; i < 2; i++) {
            news.happening(() -> reports.buyerAnswered(
                    document, "answer-7", "2", Notice.Reason.inWords("Price {wrong}, don't pay"), clock.instant()));
        }
        news.spread();

        var answered = list(anna).stream()
                .filter(entry -> entry.occasion() == Occasion.BUYER_ANSWERED)
                .toList();
        assertThat(answered).hasSize(1);
        var told = answered.getFirst().told().getFirst();
        assertThat(news.words(anna).title(told)).isEqualTo("Region Nordmark has answered Document of order PO-1");
        assertThat(news.words(anna).line(told)).isEqualTo("Line 2");
        assertThat(news.words(anna).reason(told)).isEqualTo("Price {wrong}, don't pay");
    }

    @Test
    void other_modules_tell_certain_people_and_an_internal_mention_stays_internal() {
        var maria = news.person("Maria", Role.ACCOUNT_MANAGER);
        var johan = news.person("Johan", Role.ADMINISTRATOR);
        var order = samples.order("PO-1", buyer, supplier);
        var mention = Notice.of(Occasion.MENTIONED, "mention:" + order, supplier.id(), order, clock.instant())
                .leadingTo("/orders/" + order + "#notes");
        var all = List.of(maria, johan, anna).stream()
                .map(person -> new UserId(person.user().id()))
                .toList();
        johan.run(() -> news.inTransaction(() -> notices.tell(mention, all)));
        johan.run(() -> news.inTransaction(() -> notices.tell(mention, all)));
        johan.run(() -> news.inTransaction(() ->
                notices.tell(Notice.of(Occasion.REMINDED, "reminder:" + order, supplier.id(), order, clock.instant())
                        .because(Notice.Reason.inWords("Please answer today.")))));
        news.spread();

        assertThat(news.of(maria)).containsOnlyOnce("You are mentioned in a note on order PO-1");
        assertThat(list(maria).stream()
                        .filter(entry -> entry.occasion() == Occasion.MENTIONED)
                        .map(entry -> NoticeWords.link(entry.told().getFirst())))
                .containsExactly("/orders/" + order + "#notes");
        assertThat(news.of(johan)).doesNotContain("You are mentioned in a note on order PO-1");
        assertThat(news.of(anna))
                .contains("You are reminded of order PO-1 from Region Nordmark")
                .noneMatch(title -> title.contains("note"));
    }

    private OrderHappened happened(OrderId order, String kind) {
        return new OrderHappened(order, supplier.id(), clock.instant(), kind, List.of());
    }
}
