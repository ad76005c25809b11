package org.orderportal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Amount;
import org.orderportal.base.CurrencyCode;
import org.orderportal.base.Money;
import org.orderportal.base.Quantity;
import org.orderportal.base.calendar.WorkingTime;
import org.orderportal.document.DocumentId;
import org.orderportal.document.UndeliveredDocument;
import org.orderportal.order.ControlFacet;
import org.orderportal.order.DeliveryFacet;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.DueFor;
import org.orderportal.order.Folder;
import org.orderportal.order.Headline;
import org.orderportal.order.InvoiceFacet;
import org.orderportal.order.NoticeKind;
import org.orderportal.order.OrderConcern;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderKind;
import org.orderportal.order.OrderNumber;
import org.orderportal.order.OrderStatus;
import org.orderportal.order.OrderStatus.Share;
import org.orderportal.order.OrderSummary;
import org.orderportal.order.OrderTurn;
import org.orderportal.order.OrderTurn.OpenNotice;
import org.orderportal.order.OrderTurn.Pause;
import org.orderportal.order.ResponseFacet;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRules.InvoiceBase;
import org.orderportal.party.CompanyId;

@AnyDatabase
class ReviewRulesTest {

    /** Monday, 09:00. */
    private static final Instant RECEIVED = Instant.parse("2026-11-23T08:00:00Z");

    private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");
    private static final WorkingTime HOURS = new WorkingTime(ZoneId.of("Europe/Stockholm"));

    private BuyerRules rules = deadline(16);
    private Folder folder = Folder.INBOX;
    private ControlFacet control = ControlFacet.OPEN;
    private boolean respondable = true;
    private boolean waiting;
    private @Nullable Instant dueAt;
    private @Nullable DueFor dueFor;
    private List<Pause> pauses = List.of();
    private @Nullable OpenNotice notice;
    private List<UndeliveredDocument> undelivered = List.of();
    private List<OrderConcern> concerns = List.of();

    @Test
    void an_unanswered_order_needs_somebody_one_working_day_before_its_deadline() {
        var answer = only();

        assertThat(answer.kind()).isEqualTo(ReasonKind.ANSWER);
        assertThat(answer.dueAt()).isEqualTo(Instant.parse("2026-11-25T08:00:00Z"));
        assertThat(answer.showsAt()).isEqualTo(TUESDAY);
        assertThat(answer.since()).isEqualTo(RECEIVED);
    }

    @Test
    void a_short_deadline_shows_at_once_and_not_before() {
        rules = deadline(2);

        assertThat(only().showsAt()).isEqualTo(RECEIVED);
    }

    @Test
    void without_a_deadline_it_needs_somebody_only_where_the_buyer_requires_an_answer() {
        rules = rules(true, null);
        assertThat(only().dueAt()).isEqualTo(Instant.parse("2026-11-26T08:00:00Z"));

        rules = rules(false, null);
        assertThat(reasons()).isEmpty();
    }

    @Test
    void the_clock_stands_still_while_the_buyer_has_the_turn_and_then_goes_on() {
        pauses = List.of(new Pause(TUESDAY, null));
        assertThat(only().isPaused()).isTrue();

        pauses = List.of(new Pause(TUESDAY, Instant.parse("2026-11-24T10:00:00Z")));
        assertThat(only().dueAt()).isEqualTo(Instant.parse("2026-11-25T10:00:00Z"));
    }

    @Test
    void a_delivery_needs_somebody_when_it_is_late_and_not_before() {
        respondable = false;
        dueAt = Instant.parse("2026-11-24T23:00:00Z");
        dueFor = DueFor.DELIVERY;

        var late = only();

        assertThat(late.kind()).isEqualTo(ReasonKind.DELIVERY);
        assertThat(late.showsAt()).isEqualTo(dueAt);
        assertThat(late.dueAt()).isEqualTo(dueAt);
    }

    @Test
    void a_change_is_answered_in_the_buyers_time_from_its_arrival_on() {
        respondable = false;
        notice = new OpenNotice(NoticeKind.ORDER_CHANGE, "C-7", TUESDAY);

        var change = only();

        assertThat(change.kind()).isEqualTo(ReasonKind.CHANGE);
        assertThat(change.arguments()).containsExactly("C-7");
        assertThat(change.dueAt()).isEqualTo(Instant.parse("2026-11-26T08:00:00Z"));
    }

    @Test
    void a_change_to_answer_is_not_told_twice_as_an_order_to_answer() {
        control = ControlFacet.CANCEL_TO_ANSWER;

        assertThat(only().kind()).isEqualTo(ReasonKind.CANCELLATION);
    }

    @Test
    void what_waits_for_a_connection_waits_for_nothing_else() {
        waiting = true;
        dueAt = TUESDAY;
        dueFor = DueFor.DELIVERY;

        var connection = only();

        assertThat(connection.kind()).isEqualTo(ReasonKind.CONNECTION);
        assertThat(connection.dueAt()).isEqualTo(TUESDAY);
    }

    @Test
    void a_document_that_did_not_get_through_is_a_matter_of_hours() {
        respondable = false;
        undelivered = List.of(new UndeliveredDocument(
                new OrderId(1), new DocumentId(5), DocumentKind.INVOICE, "I-1", "address unknown", TUESDAY));

        var sending = only();

        assertThat(sending.kind()).isEqualTo(ReasonKind.SENDING);
        assertThat(sending.arguments()).startsWith("address unknown", "I-1");
        assertThat(sending.dueAt()).isEqualTo(Instant.parse("2026-11-24T12:00:00Z"));
    }

    @Test
    void another_module_says_its_reason_in_its_own_words() {
        respondable = false;
        concerns = List.of(new OrderConcern("inv:9", "order.whatever", List.of("I-9"), TUESDAY, null));

        var other = only();

        assertThat(other.textKey()).isEqualTo("order.whatever");
        assertThat(other.mark()).isEqualTo("OTHER:inv:9");
        assertThat(other.dueAt()).isEqualTo(Instant.parse("2026-11-25T08:00:00Z"));
    }

    @Test
    void of_several_reasons_the_one_that_is_due_soonest_comes_first_and_one_that_stands_still_last() {
        pauses = List.of(new Pause(TUESDAY, null));
        undelivered = List.of(
                new UndeliveredDocument(new OrderId(1), new DocumentId(5), DocumentKind.INVOICE, "I-1", null, TUESDAY));

        assertThat(reasons()).extracting(ReviewReason::kind).containsExactly(ReasonKind.SENDING, ReasonKind.ANSWER);
    }

    @Test
    void what_is_in_the_trash_or_closed_by_hand_needs_nobody() {
        folder = Folder.TRASHED;
        assertThat(reasons()).isEmpty();

        folder = Folder.COMPLETED;
        control = ControlFacet.CLOSED;
        assertThat(reasons()).isEmpty();
    }

    private ReviewReason only() {
        assertThat(reasons()).hasSize(1);
        return reasons().getFirst();
    }

    private List<ReviewReason> reasons() {
        var status = new OrderStatus(
                folder,
                control,
                ResponseFacet.NOT_ANSWERED,
                DeliveryFacet.NOT_STARTED,
                InvoiceFacet.NOT_STARTED,
                Headline.NOT_ANSWERED,
                respondable,
                true,
                true,
                false,
                Share.NONE,
                Share.NONE,
                0,
                dueAt,
                dueFor);
        var order = new OrderSummary(
                new OrderId(1),
                new OrderNumber("PO-1"),
                OrderKind.ORDER,
                new CompanyId(2),
                "Supplier",
                new CompanyId(3),
                "Buyer",
                new Money(Amount.of("10"), new CurrencyCode("SEK")),
                null,
                RECEIVED,
                1,
                waiting,
                status);
        return ReviewRules.reasons(
                new ReviewFacts(new OrderTurn(order, pauses, notice), rules, undelivered, concerns, HOURS, HOURS));
    }

    static BuyerRules deadline(int hours) {
        return rules(false, hours);
    }

    static BuyerRules rules(boolean answerRequired, @Nullable Integer hours) {
        return new BuyerRules(
                answerRequired,
                hours,
                Set.of(),
                false,
                Quantity.ZERO,
                Quantity.ZERO,
                false,
                true,
                false,
                false,
                null,
                InvoiceBase.CONFIRMED,
                Quantity.ZERO,
                Set.of());
    }
}
