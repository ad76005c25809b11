package org.orderportal.exchange.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.Quantity;
import org.orderportal.base.i18n.Texts;
import org.orderportal.dispatch.DispatchAdvices;
import org.orderportal.document.Channel;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.Documents;
import org.orderportal.document.Drafts;
import org.orderportal.document.HandingOver;
import org.orderportal.document.Receipt;
import org.orderportal.document.Sending;
import org.orderportal.document.Transmission;
import org.orderportal.document.Transmission.State;
import org.orderportal.exchange.Acting;
import org.orderportal.exchange.Desk;
import org.orderportal.exchange.Letter;
import org.orderportal.order.Orders;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRules.AllowedChange;
import org.orderportal.party.BuyerRules.InvoiceBase;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A dispatch advice that the buyer has already is declared void: the whole way to the buyer's mail. */
@OutboundTest
class TransmittedVoidNoticeTest {

    private final MailServer server = new MailServer();

    @Autowired
    BeanFactory beans;

    @Autowired
    Documents documents;

    @Autowired
    Texts texts;

    private Acting supplier;
    private PostOffice office;

    @BeforeEach
    void start() {
        server.start();
        office = PostOffice.of(beans);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void the_buyer_is_told_by_mail_what_is_void_in_its_language() throws Exception {
        var sent = dispatched("void");
        office.clock.forward(Duration.ofMinutes(10));
        office.claims().take(10).forEach(beans.getBean(Transmitting.class)::transmit);

        var voided = supplier.call(() -> beans.getBean(Sending.class).declareVoid(sent.id()));

        assertThat(voided.state()).isEqualTo(DocumentState.VOIDED);
        assertThat(ways(sent.id()))
                .extracting(Transmission::channel)
                .containsExactly(Channel.DROP_FOLDER, Channel.MAIL, Channel.VOID_NOTICE);
        assertThat(ways(sent.id()))
                .extracting(Transmission::state)
                .containsExactly(State.DELIVERED, State.CANCELLED, State.WAITING);
        deliverNotice();
        var mail = server.received()[0];
        assertThat(mail.getSubject()).startsWith("Ogiltigt: Leveransavisering " + sent.number());
        assertThat(MailServer.part(mail, 1).getFileName()).isEqualTo(sent.number() + ".pdf");
        assertThat(MailServer.part(mail, 1).getInputStream().readAllBytes()).startsWith("%PDF".getBytes());
    }

    @Test
    void who_took_it_to_a_buyer_whom_no_mail_reaches_may_declare_it_void_and_tells_them() {
        var sent = dispatched(buyer -> {});
        supplier.call(() -> {
            beans.getBean(HandingOver.class).done(sent.id());
            return true;
        });

        var voided = supplier.call(() -> beans.getBean(Sending.class).declareVoid(sent.id()));

        assertThat(voided.state()).isEqualTo(DocumentState.VOIDED);
        assertThat(ways(sent.id())).extracting(Transmission::channel).containsExactly(Channel.BY_HAND);
    }

    /** Hands the notice over as the worker does, to the mail server of the test. */
    private void deliverNotice() {
        office.clock.forward(Duration.ofHours(1));
        var row = office.claims().take(10).stream()
                .map(Claim::row)
                .filter(way -> way.channel() == Channel.VOID_NOTICE)
                .findFirst()
                .orElseThrow();
        var settings = beans.getBean(BuyerChannelRows.class).of(row.buyer());
        var parcel = office.system().call(() -> beans.getBean(Parcels.class).of(row));
        var carrier = new VoidNoticeCarrier(new DocumentMail(server.mailRoom(), texts));
        office.system().call(() -> {
            try {
                carrier.deliver(parcel, settings);
                return true;
            } catch (Undelivered failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private List<Transmission> ways(DocumentId id) {
        return supplier.call(() -> documents.transmissions(id));
    }

    /** All of an order of a buyer with that folder and a mail address, who allows voids for a day. */
    private Receipt dispatched(String folder) {
        return dispatched(buyer -> Acting.ADMINISTRATOR.call(() -> beans.getBean(BuyerChannels.class)
                .save(Settings.mail(
                        Settings.folder(BuyerChannel.none(buyer), folder), "orders@buyer.example", Texts.SWEDISH))));
    }

    private Receipt dispatched(Consumer<CompanyId> settings) {
        var desk = Desk.of(beans);
        var letter = Letter.unique();
        supplier = Acting.supplier(desk.connectSupplier(letter));
        desk.connectBuyer(letter);
        var order = desk.take(letter.orderBytes()).order();
        var buyer = supplier.call(
                () -> beans.getBean(Orders.class).details(order).summary().buyer());
        settings.accept(buyer);
        allowVoids(buyer);
        var advices = beans.getBean(DispatchAdvices.class);
        return supplier.call(() -> {
            var id = advices.create(order, "test-" + order);
            return advices.send(id, beans.getBean(Drafts.class).read(id).revision(), true);
        });
    }

    private void allowVoids(CompanyId buyer) {
        var rules = new BuyerRules(
                false,
                null,
                Set.of(AllowedChange.values()),
                false,
                Quantity.ZERO,
                Quantity.ZERO,
                false,
                true,
                false,
                false,
                24,
                InvoiceBase.CONFIRMED,
                Quantity.ZERO,
                Set.of());
        office.system().run(() -> beans.getBean(BuyerRulesBook.class).setRules(buyer, rules));
    }
}
