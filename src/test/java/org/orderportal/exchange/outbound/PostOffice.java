package org.orderportal.exchange.outbound;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.orderportal.base.IdText;
import org.orderportal.base.Ids;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.document.Deliveries;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Outbox;
import org.orderportal.document.OutgoingDocument;
import org.orderportal.document.Route;
import org.orderportal.document.Transmission;
import org.orderportal.exchange.Acting;
import org.orderportal.exchange.Letter;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.FileContent;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderProfile;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.orderportal.party.CompanyRole;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the tests set up buyers, put documents into the outbox and see what becomes of them, by a clock of their own. */
final class PostOffice {

    private static final AtomicLong DOCUMENTS = new AtomicLong(1_000);

    final TestClock clock = new TestClock();
    final Outbox outbox;

    /** What listeners were told. */
    final List<Object> published = new CopyOnWriteArrayList<>();

    final RetriedTransactions transactions;
    private final BeanFactory beans;
    private final JdbcClient database;

    private PostOffice(BeanFactory beans) {
        this.beans = beans;
        this.database = beans.getBean(JdbcClient.class);
        this.transactions = beans.getBean(RetriedTransactions.class);
        this.outbox = new InTransaction(
                new StoredOutbox(
                        rows(),
                        beans.getBean(BuyerChannelRows.class),
                        beans.getBean(ChannelRules.class),
                        beans.getBean(Texts.class),
                        beans.getBean(CurrentUsers.class),
                        clock),
                transactions);
    }

    /** With an empty outbox. */
    static PostOffice of(BeanFactory beans) {
        var office = new PostOffice(beans);
        office.database.sql("delete from outbox").update();
        return office;
    }

    OutboxRows rows() {
        return new OutboxRows(database, beans.getBean(Ids.class), clock, event -> {});
    }

    Claims claims() {
        return new Claims(database, transactions, beans.getBean(Deliveries.class), clock, published::add);
    }

    /** A worker whose parcels hold what the test says. */
    Transmitting worker(Carrier... carriers) {
        var parcels = new Parcels(null, null, null, List.of(), ZoneOffset.UTC) {
            @Override
            Parcel of(OutboxRow row) {
                return parcel(row);
            }
        };
        return new Transmitting(
                claims(), parcels, beans.getBean(BuyerChannelRows.class), Arrays.asList(carriers), system(), clock);
    }

    /** Hands over all that is due now. */
    int work(Carrier... carriers) {
        var due = claims().take(100);
        due.forEach(worker(carriers)::transmit);
        return due.size();
    }

    static Parcel parcel(OutboxRow row) {
        return new Parcel(
                IdText.of(row.id()),
                row.document(),
                row.kind(),
                row.number(),
                "PO-7",
                "Norrskog Medical",
                new FileContent("OR-1.xml", "application/xml", ("<OrderResponse>" + row.number()).getBytes()),
                language -> new FileContent("OR-1.pdf", "application/pdf", ("%PDF " + language).getBytes()),
                List::of);
    }

    CompanyId buyer(UnaryOperator<BuyerChannel> settings) {
        var letter = Letter.unique();
        var buyer = system().call(() -> beans.getBean(Companies.class)
                .findOrMake(letter.buyerDescription(), CompanyRole.BUYER)
                .id());
        Acting.ADMINISTRATOR.call(
                () -> beans.getBean(BuyerChannels.class).save(settings.apply(BuyerChannel.none(buyer))));
        return buyer;
    }

    CompanyId buyerWithFolder() {
        return buyer(none -> Settings.way(none, BuyerChannel.Way.DROP_FOLDER));
    }

    /** Sent now, to go out in half a minute. */
    DocumentId put(CompanyId buyer, OrderProfile profile) {
        var id = new DocumentId(DOCUMENTS.incrementAndGet());
        outbox.put(new OutgoingDocument(
                id,
                DocumentKind.ORDER_RESPONSE,
                "OR-" + id.value(),
                new OrderId(1),
                profile,
                new CompanyId(2),
                buyer,
                clock.instant().plus(Duration.ofSeconds(30))));
        return id;
    }

    DocumentId put(CompanyId buyer) {
        return put(buyer, OrderProfile.ORDERING);
    }

    /** Sent, and due now. */
    DocumentId putDue(CompanyId buyer) {
        var id = put(buyer);
        clock.forward(Duration.ofSeconds(30));
        return id;
    }

    List<Transmission> ways(DocumentId id) {
        return outbox.transmissions(List.of(id)).getOrDefault(id, List.of());
    }

    Transmission way(DocumentId id) {
        var ways = ways(id);
        if (ways.size() != 1) {
            throw new AssertionError("One way, not " + ways);
        }
        return ways.getFirst();
    }

    AsSystem system() {
        return beans.getBean(AsSystem.class);
    }

    /** The outbox, as a caller with a transaction has it. */
    private record InTransaction(StoredOutbox outbox, RetriedTransactions transactions) implements Outbox {

        @Override
        public Route route(CompanyId buyer, DocumentKind kind, OrderProfile profile) {
            return outbox.route(buyer, kind, profile);
        }

        @Override
        public void put(OutgoingDocument document) {
            call(() -> {
                outbox.put(document);
                return true;
            });
        }

        @Override
        public boolean withdraw(DocumentId id) {
            return call(() -> outbox.withdraw(id));
        }

        @Override
        public Stopped stop(DocumentId id) {
            return call(() -> outbox.stop(id));
        }

        @Override
        public boolean tellVoid(OutgoingDocument document) {
            return call(() -> outbox.tellVoid(document));
        }

        @Override
        public boolean resend(DocumentId id) {
            return call(() -> outbox.resend(id));
        }

        @Override
        public Map<DocumentId, List<Transmission>> transmissions(Collection<DocumentId> ids) {
            return outbox.transmissions(ids);
        }

        private <T> T call(Supplier<T> work) {
            return transactions.call(work);
        }
    }
}
