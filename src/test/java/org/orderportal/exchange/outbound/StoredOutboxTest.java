package org.orderportal.exchange.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orderportal.document.Channel;
import org.orderportal.document.Outbox;
import org.orderportal.document.OutgoingDocument;
import org.orderportal.document.Transmission;
import org.orderportal.document.Transmission.State;
import org.orderportal.exchange.outbound.BuyerChannel.Way;
import org.orderportal.exchange.outbound.Undelivered.Reason;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderProfile;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

/** Putting documents into the outbox, taking them back, and sending them again. */
@OutboundTest
class StoredOutboxTest {

    private PostOffice office;

    @BeforeEach
    void open(@Autowired BeanFactory beans) {
        office = PostOffice.of(beans);
    }

    private CompanyId buyerOnTwoWays() {
        return office.buyer(
                none -> Settings.mail(Settings.way(none, Way.DROP_FOLDER), "orders@buyer.example", Locale.ENGLISH));
    }

    @Test
    void a_document_waits_on_each_of_its_buyers_ways() {
        var id = office.put(buyerOnTwoWays());

        assertThat(office.ways(id))
                .extracting(Transmission::channel)
                .containsExactly(Channel.DROP_FOLDER, Channel.MAIL);
        assertThat(office.ways(id)).allSatisfy(way -> {
            assertThat(way.state()).isEqualTo(State.WAITING);
            assertThat(way.nextTry()).isEqualTo(office.clock.instant().plusSeconds(30));
        });
        assertThat(office.ways(id)).extracting(Transmission::target).last().isEqualTo("orders@buyer.example");
    }

    @Test
    void a_buyer_without_a_channel_gets_nothing_and_the_document_can_be_taken_back() {
        var id = office.put(office.buyer(none -> none));

        assertThat(office.ways(id)).isEmpty();
        assertThat(office.outbox.withdraw(id)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"DROP_FOLDER", "PULL"})
    void a_response_to_an_order_only_order_goes_electronically_only_to_those_who_take_it(Way way) {
        var taking = office.buyer(none -> Settings.takingResponses(Settings.way(none, way)));
        var other = office.buyer(none -> Settings.mail(Settings.way(none, way), "a@buyer.example", Locale.ENGLISH));

        assertThat(office.outbox
                        .route(taking, DocumentKind.ORDER_RESPONSE, OrderProfile.ORDER_ONLY)
                        .channels())
                .containsExactly(Channel.valueOf(way.name()));
        assertThat(office.outbox
                        .route(other, DocumentKind.ORDER_RESPONSE, OrderProfile.ORDER_ONLY)
                        .channels())
                .containsExactly(Channel.MAIL);
        assertThat(office.outbox
                        .route(other, DocumentKind.DISPATCH_ADVICE, OrderProfile.ORDER_ONLY)
                        .channels())
                .containsExactly(Channel.valueOf(way.name()), Channel.MAIL);
        assertThat(office.outbox
                        .route(other, DocumentKind.ORDER_RESPONSE, OrderProfile.ORDERING)
                        .channels())
                .containsExactly(Channel.valueOf(way.name()), Channel.MAIL);
    }

    @Test
    void a_document_is_put_only_in_the_transaction_that_sends_it(@Autowired Outbox outbox) {
        var document = new OutgoingDocument(
                office.put(office.buyerWithFolder()),
                DocumentKind.ORDER_RESPONSE,
                "OR-1",
                new OrderId(1),
                OrderProfile.ORDERING,
                new CompanyId(1),
                new CompanyId(2),
                office.clock.instant());

        assertThatThrownBy(() -> outbox.put(document)).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> outbox.withdraw(document.id())).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> outbox.resend(document.id())).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void what_waits_is_taken_back_from_all_its_ways_and_never_goes_out() {
        var id = office.put(buyerOnTwoWays());

        assertThat(office.outbox.withdraw(id)).isTrue();
        office.clock.forward(Duration.ofDays(1));

        assertThat(office.ways(id)).extracting(Transmission::state).containsOnly(State.CANCELLED);
        assertThat(office.claims().take(10)).isEmpty();
    }

    @Test
    void what_is_under_way_on_one_way_is_taken_back_from_none() {
        var id = office.put(buyerOnTwoWays());
        office.clock.forward(Duration.ofSeconds(30));
        office.claims().take(1);

        assertThat(office.outbox.withdraw(id)).isFalse();

        assertThat(office.ways(id)).extracting(Transmission::state).containsExactly(State.UNDER_WAY, State.WAITING);
    }

    @Test
    void what_was_tried_in_vain_cannot_be_taken_back_since_it_may_have_arrived() {
        var folder = new TestCarrier(Channel.DROP_FOLDER);
        folder.now(parcel -> {
            throw Undelivered.forNow(Reason.UNREACHABLE, "buyer.example", null);
        });
        var id = office.putDue(office.buyerWithFolder());
        office.work(folder);

        assertThat(office.way(id).state()).isEqualTo(State.WAITING);
        assertThat(office.outbox.withdraw(id)).isFalse();
    }

    @Test
    void what_is_pulled_can_be_taken_back_until_it_can_be_fetched() {
        var buyer = office.buyer(none -> Settings.way(none, Way.PULL));
        var first = office.put(buyer);
        assertThat(office.outbox.withdraw(first)).isTrue();

        var second = office.putDue(buyer);

        assertThat(office.outbox.withdraw(second)).isFalse();
        assertThat(office.claims().take(10)).isEmpty();
    }

    @Test
    void only_what_failed_is_sent_again() {
        var id = office.putDue(buyerOnTwoWays());
        var folder = new TestCarrier(Channel.DROP_FOLDER);
        var mail = new TestCarrier(Channel.MAIL);
        mail.now(parcel -> {
            throw Undelivered.untilMended(Reason.MAIL_WRONG, "orders@buyer.example");
        });
        office.work(folder, mail);
        assertThat(office.ways(id)).extracting(Transmission::state).containsExactly(State.DELIVERED, State.FAILED);
        assertThat(office.ways(id).getLast().error()).contains("orders@buyer.example");

        mail.now(parcel -> {});
        assertThat(office.outbox.resend(id)).isTrue();
        office.work(folder, mail);

        assertThat(office.ways(id)).extracting(Transmission::state).containsOnly(State.DELIVERED);
        assertThat(office.ways(id)).extracting(Transmission::error).containsOnlyNulls();
        assertThat(folder.carried).hasSize(1);
        assertThat(mail.carried).hasSize(2);
        assertThat(office.outbox.resend(id)).isFalse();
    }
}
