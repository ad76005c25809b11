package org.orderportal.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.orderportal.document.Transmission.State;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderProfile;
import org.orderportal.party.CompanyId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An outbox with one way to each buyer, and a worker that a test moves by hand. */
@Primary
public class TestOutbox implements Outbox {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private volatile boolean broken;

    TestOutbox(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
        database.sql("create table test_outbox (document_id bigint not null primary key, state varchar(20) not null,"
                        + " not_before varchar(40) not null)")
                .update();
    }

    /** From now on nothing can be put in. */
    void breakDown(boolean now) {
        broken = now;
    }

    @Override
    public Route route(CompanyId buyer, DocumentKind kind, OrderProfile profile) {
        return new Route(List.of(Channel.DROP_FOLDER));
    }

    @Override
    public void put(OutgoingDocument document) {
        database.sql("insert into test_outbox (document_id, state, not_before) values (:id, 'WAITING', :notBefore)")
                .param("id", document.id().value())
                .param("notBefore", document.notBefore().toString())
                .update();
        if (broken) {
            throw new IllegalStateException("The node dies");
        }
    }

    @Override
    public boolean withdraw(DocumentId id) {
        return move(id, State.WAITING, State.CANCELLED);
    }

    @Override
    public Stopped stop(DocumentId id) {
        if (states(id).contains(State.UNDER_WAY)) {
            return Stopped.UNDER_WAY;
        }
        return move(id, State.WAITING, State.CANCELLED) ? Stopped.NOTHING_WENT : Stopped.MAY_BE_THERE;
    }

    @Override
    public boolean tellVoid(OutgoingDocument document) {
        return true;
    }

    @Override
    public boolean resend(DocumentId id) {
        return move(id, State.FAILED, State.WAITING);
    }

    /** What a worker does: from one state to the next, if nobody was faster. */
    public boolean move(DocumentId id, State from, State to) {
        var moved = database.sql("update test_outbox set state = :to where document_id = :id and state = :from")
                        .param("to", to.name())
                        .param("id", id.value())
                        .param("from", from.name())
                        .update()
                == 1;
        if (moved && (from == State.FAILED || to == State.FAILED)) {
            events.publishEvent(new TransmissionMoved(id));
        }
        return moved;
    }

    List<State> states(DocumentId id) {
        return transmissions(List.of(id)).getOrDefault(id, List.of()).stream()
                .map(Transmission::state)
                .toList();
    }

    @Override
    public Map<DocumentId, List<Transmission>> transmissions(Collection<DocumentId> ids) {
        return database
                .sql("select document_id, state, not_before from test_outbox where document_id in (:ids)")
                .param("ids", ids.stream().map(DocumentId::value).toList())
                .query((row, number) -> {
                    var at = java.time.Instant.parse(row.getString("not_before"));
                    var state = State.valueOf(row.getString("state"));
                    var error = state == State.FAILED ? "The folder is gone." : null;
                    var way = new Transmission(Channel.DROP_FOLDER, state, "/out/region", 3, error, at, at);
                    return Map.entry(new DocumentId(row.getLong("document_id")), List.of(way));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
