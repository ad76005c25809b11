package org.orderportal.exchange.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderportal.base.i18n.Texts;
import org.orderportal.document.Channel;
import org.orderportal.document.Documents;
import org.orderportal.document.Receipt;
import org.orderportal.document.Sending;
import org.orderportal.document.Transmission;
import org.orderportal.document.Transmission.State;
import org.orderportal.exchange.Acting;
import org.orderportal.exchange.Desk;
import org.orderportal.exchange.Letter;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.orderportal.party.CompanyId;
import org.orderportal.response.Responses;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A response on its whole way: from the supplier's click to the buyer's folder and mail. */
@OutboundTest
class TransmittedResponseTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Responses responses;

    @Autowired
    Documents documents;

    @Autowired
    OutgoingFolders folders;

    @Autowired
    Transmitting transmitting;

    private Acting supplier;

    @Test
    void the_buyers_system_gets_just_the_bytes_that_were_sent_and_each_way_fares_by_itself() throws Exception {
        var office = PostOffice.of(beans);
        var receipt = accepted("accepted");
        office.clock.forward(Duration.ofMinutes(10));

        office.claims().take(10).forEach(transmitting::transmit);

        var file = folders.base().resolve("accepted/order_response_" + receipt.number() + "_" + receipt.id() + ".xml");
        assertThat(Files.readAllBytes(file))
                .isEqualTo(supplier.call(() -> documents.xml(receipt.id())).bytes());
        assertThat(ways(receipt)).extracting(Transmission::channel).containsExactly(Channel.DROP_FOLDER, Channel.MAIL);
        assertThat(ways(receipt)).extracting(Transmission::state).containsExactly(State.DELIVERED, State.WAITING);
        assertThat(ways(receipt).getLast().error()).startsWith("The mail could not be handed to the mail server");
    }

    @Test
    void a_mailed_response_is_printed_in_the_buyers_language_with_its_xml_beside_it() {
        var office = PostOffice.of(beans);
        accepted("mailed");
        office.clock.forward(Duration.ofMinutes(10));

        var mailed = office.claims().take(10).stream()
                .map(Claim::row)
                .filter(row -> row.channel() == Channel.MAIL)
                .findFirst()
                .orElseThrow();
        var parcel = office.system().call(() -> beans.getBean(Parcels.class).of(mailed));

        var pdf = office.system().call(() -> parcel.pdf().apply(Texts.SWEDISH));
        assertThat(pdf.bytes()).startsWith("%PDF".getBytes());
        assertThat(pdf.fileName()).isEqualTo(mailed.number() + ".pdf");
        assertThat(parcel.xml().bytes()).asString().contains("<cbc:OrderResponseCode>AP<");
        assertThat(parcel.order()).startsWith("PO-");
        assertThat(office.system().call(parcel.files())).isEmpty();
    }

    @Test
    void what_was_taken_back_in_time_never_leaves() {
        var office = PostOffice.of(beans);
        var receipt = accepted("undone");
        supplier.call(() -> beans.getBean(Sending.class).undo(receipt.id()));
        office.clock.forward(Duration.ofDays(1));

        assertThat(office.claims().take(10)).isEmpty();
        assertThat(folders.base().resolve("undone")).doesNotExist();
        assertThat(ways(receipt)).extracting(Transmission::state).containsOnly(State.CANCELLED);
    }

    private List<Transmission> ways(Receipt receipt) {
        return supplier.call(() -> documents.transmissions(receipt.id()));
    }

    /** The response to an order of a buyer with that folder and a mail address. */
    private Receipt accepted(String folder) {
        var desk = Desk.of(beans);
        var letter = Letter.unique();
        supplier = Acting.supplier(desk.connectSupplier(letter));
        desk.connectBuyer(letter);
        var order = desk.take(letter.orderBytes()).order();
        Acting.ADMINISTRATOR.call(() -> beans.getBean(BuyerChannels.class)
                .save(Settings.mail(
                        Settings.folder(BuyerChannel.none(buyerOf(order)), folder),
                        "orders@buyer.example",
                        Texts.SWEDISH)));
        return supplier.call(() -> responses.accept(order, "test-" + folder));
    }

    private CompanyId buyerOf(OrderId order) {
        return supplier.call(
                () -> beans.getBean(Orders.class).details(order).summary().buyer());
    }
}
