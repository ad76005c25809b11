package org.orderportal.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Ids;
import org.orderportal.base.SearchKey;
import org.orderportal.base.Stored;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.order.OrderId;
import org.orderportal.party.CompanyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the message log. Every change runs in its caller's transaction. */
@Component
class Messages {

    /** The two companies that a message is between. */
    record Pair(CompanyId buyer, CompanyId supplier) {}

    private final JdbcClient database;
    private final ProblemJson json;
    private final Ids ids;
    private final Clock clock;

    Messages(JdbcClient database, ProblemJson json, Ids ids, Clock clock) {
        this.database = database;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    long add(Arrival arrival, CurrentUser sender) {
        var id = ids.next();
        database.sql("""
            insert into message (id, version, received_at, channel, file_name, sender_id, sender_name,
                sender_scope, byte_count, content_hash, content, document_kind, status, problems, attempts,
                search_text)
            values (:id, 0, :at, :channel, :file, :sender, :senderName, :scope, :count, :hash, :content,
                'UNKNOWN', :status, '[]', 0, :search)\
            """)
                .param("id", id)
                .param("at", Stored.moment(clock.instant()))
                .param("channel", arrival.channel().name())
                .param("file", cut(arrival.fileName(), 300))
                .param("sender", sender.id())
                .param("senderName", cut(sender.name(), 200))
                .param("scope", KeptMessage.stored(sender.scope()))
                .param("count", (long) arrival.bytes().length)
                .param("hash", Digest.of(arrival.bytes()))
                .param("content", arrival.bytes())
                .param("status", MessageStatus.RECEIVED.name())
                .param("search", SearchKey.of(Objects.requireNonNullElse(arrival.fileName(), ""), 1_200))
                .update();
        return id;
    }

    KeptMessage load(long id) {
        return database.sql("select received_at, sender_scope, content from message where id = :id")
                .param("id", id)
                .query((row, number) -> new KeptMessage(
                        id,
                        Stored.instant(row, "received_at"),
                        KeptMessage.scope(row.getString("sender_scope")),
                        row.getBytes("content")))
                .single();
    }

    /** Locks the row, so that two never take in the same message; the result is there if that is done already. */
    Optional<IntakeResult> lock(long id) {
        return database.sql("""
            select status, order_id, document_no, supplier_id, problems from message
            where id = :id for update\
            """)
                .param("id", id)
                .query((row, number) -> new IntakeResult(
                        id,
                        MessageStatus.valueOf(row.getString("status")),
                        Optional.ofNullable(row.getObject("order_id", Long.class))
                                .map(OrderId::new)
                                .orElse(null),
                        row.getString("document_no"),
                        Optional.ofNullable(row.getObject("supplier_id", Long.class))
                                .map(CompanyId::new)
                                .orElse(null),
                        json.read(row.getString("problems"))))
                .optional()
                .filter(result -> result.status().isDone());
    }

    void settle(long id, Outcome outcome) {
        var heading = outcome.heading();
        database.sql("""
            update message set status = :status, document_kind = :kind, document_no = :no,
                buyer_name = :buyerName, supplier_name = :supplierName, referred_no = :referred,
                buyer_id = :buyer, supplier_id = :supplier, order_id = :order, problems = :problems,
                attempts = attempts + 1, last_tried_at = :now, version = version + 1,
                search_text = :search
            where id = :id\
            """)
                .param("status", outcome.status().name())
                .param("kind", heading.kind().name())
                .param("no", cut(heading.number(), 200))
                .param("buyerName", cut(heading.buyerName(), 300))
                .param("supplierName", cut(heading.sellerName(), 300))
                .param("referred", cut(heading.referredNumber(), 200))
                .param("buyer", id(outcome.buyer()))
                .param("supplier", id(outcome.supplier()))
                .param("order", outcome.order() == null ? null : outcome.order().value())
                .param("problems", json.write(outcome.problems()))
                .param("now", Stored.moment(clock.instant()))
                .param("search", searchText(id, outcome))
                .param("id", id)
                .update();
    }

    private String searchText(long id, Outcome outcome) {
        var heading = outcome.heading();
        var file = database.sql("select file_name from message where id = :id")
                .param("id", id)
                .query((row, number) -> Optional.ofNullable(row.getString("file_name")))
                .single();
        var words = Stream.of(heading.number(), heading.buyerName(), heading.sellerName(), file.orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return SearchKey.of(words, 1_200);
    }

    /** The portal failed: what is known of the document stays as it is. */
    void fail(long id, Problem problem) {
        database.sql("""
            update message set status = :status, problems = :problems, attempts = attempts + 1,
                last_tried_at = :now, version = version + 1
            where id = :id\
            """)
                .param("status", MessageStatus.FAILED.name())
                .param("problems", json.write(List.of(problem)))
                .param("now", Stored.moment(clock.instant()))
                .param("id", id)
                .update();
    }

    void attached(long id, OrderId order) {
        database.sql("update message set status = :status, order_id = :order, version = version + 1 where id = :id")
                .param("status", MessageStatus.ARRIVED_NOT_PROCESSED.name())
                .param("order", order.value())
                .param("id", id)
                .update();
    }

    List<Long> waitingForOrder(CompanyId buyer, CompanyId supplier, String number) {
        return database.sql("""
            select id from message where referred_no = :number and status = 'WAITING_FOR_ORDER'
                and buyer_id = :buyer and supplier_id = :supplier
            order by id\
            """)
                .param("number", number)
                .param("buyer", buyer.value())
                .param("supplier", supplier.value())
                .query(Long.class)
                .list();
    }

    /** The order of that number, by the message that it came in. */
    Optional<OrderId> orderOf(CompanyId buyer, CompanyId supplier, String number) {
        return database.sql("""
            select order_id from message
            where buyer_id = :buyer and supplier_id = :supplier and document_no = :number
                and document_kind = 'ORDER' and order_id is not null
            order by id fetch first 1 rows only\
            """)
                .param("buyer", buyer.value())
                .param("supplier", supplier.value())
                .param("number", number)
                .query(Long.class)
                .optional()
                .map(OrderId::new);
    }

    Set<Pair> pairsWaitingForConnection() {
        return database.sql("""
            select distinct buyer_id, supplier_id from message
            where status = 'WAITING_FOR_CONNECTION'\
            """)
                .query((row, number) ->
                        new Pair(new CompanyId(row.getLong("buyer_id")), new CompanyId(row.getLong("supplier_id"))))
                .set();
    }

    void connected(Pair pair) {
        database.sql("""
            update message set status = 'TAKEN_IN', version = version + 1
            where status = 'WAITING_FOR_CONNECTION' and buyer_id = :buyer and supplier_id = :supplier\
            """)
                .param("buyer", pair.buyer().value())
                .param("supplier", pair.supplier().value())
                .update();
    }

    void moved(CompanyId unknown, CompanyId known) {
        for (var side : List.of("buyer_id", "supplier_id")) {
            database.sql("update message set %1$s = :known, version = version + 1 where %1$s = :unknown"
                            .formatted(side))
                    .param("known", known.value())
                    .param("unknown", unknown.value())
                    .update();
        }
    }

    /** Messages in that state, received in that time, the oldest first. */
    List<Long> inState(MessageStatus status, Instant from, Instant until, int limit) {
        return database.sql("""
            select id from message
            where status = :status and received_at >= :from and received_at < :until
            order by id fetch first %d rows only\
            """.formatted(limit))
                .param("status", status.name())
                .param("from", Stored.moment(from))
                .param("until", Stored.moment(until))
                .query(Long.class)
                .list();
    }

    private static @Nullable Long id(@Nullable CompanyId company) {
        return company == null ? null : company.value();
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
