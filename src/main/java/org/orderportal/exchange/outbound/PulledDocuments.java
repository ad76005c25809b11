package org.orderportal.exchange.outbound;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.orderportal.base.Stored;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.StaffOnly;
import org.orderportal.document.Channel;
import org.orderportal.document.Deliveries;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Transmission.State;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the operator's machines fetch the documents of buyers who are connected that way. */
@Service
public class PulledDocuments {

    private final JdbcClient database;
    private final OutboxRows rows;
    private final Deliveries deliveries;
    private final Companies companies;
    private final CurrentUsers currentUsers;
    private final Clock clock;

    PulledDocuments(
            JdbcClient database,
            OutboxRows rows,
            Deliveries deliveries,
            Companies companies,
            CurrentUsers currentUsers,
            Clock clock) {
        this.database = database;
        this.rows = rows;
        this.deliveries = deliveries;
        this.companies = companies;
        this.currentUsers = currentUsers;
        this.clock = clock;
    }

    /** Those that can be fetched now and nobody has acknowledged, behind that position. */
    @StaffOnly
    @Transactional(readOnly = true)
    public List<PulledDocument> list(long after, int limit) {
        var found = database.sql("select " + OutboxRow.COLUMNS + """
                         from outbox
                        where channel = 'PULL' and state = 'WAITING' and id > :after and not_before <= :now
                        order by id fetch first %d rows only""".formatted(limit))
                .param("after", after)
                .param("now", Stored.moment(clock.instant()))
                .query(OutboxRow::read)
                .list();
        var buyers = companies
                .byIds(found.stream().map(OutboxRow::buyer).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Company::id, Function.identity()));
        return found.stream()
                .map(row -> pulled(row, Objects.requireNonNull(buyers.get(row.buyer()))))
                .toList();
    }

    private static PulledDocument pulled(OutboxRow row, Company buyer) {
        return new PulledDocument(row.id(), row.document(), row.kind(), row.number(), buyer, row.notBefore());
    }

    /**
     * Acknowledges that the caller has the document; doing it twice is as good as once.
     *
     * @throws NotFound if no such document can be fetched
     * @throws Refusal  if it was taken back meanwhile
     */
    @StaffOnly
    @Transactional
    public void taken(DocumentId id) {
        deliveries.moving(id, () -> {
            take(id);
            return true;
        });
    }

    private void take(DocumentId id) {
        var row = rows.lock(id).stream()
                .filter(way -> way.channel() == Channel.PULL && !clock.instant().isBefore(way.notBefore()))
                .findFirst()
                .orElseThrow(() -> new NotFound("document"));
        if (row.state() == State.CANCELLED) {
            throw new Refusal("exchange.outbound.takenBack", row.number());
        }
        if (row.state() == State.WAITING) {
            rows.taken(row, currentUsers.require().name());
        }
    }
}
