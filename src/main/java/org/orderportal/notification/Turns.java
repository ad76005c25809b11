package org.orderportal.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.Stored;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets one node at a time do a piece of work: whoever has its row locked. The others do not wait, they leave it. */
@Component
class Turns {

    /** The pieces of work. */
    enum Turn {
        SPREADING,
        CLOCK
    }

    private record Held(Optional<Instant> doneAt) {}

    private final JdbcClient database;
    private final RetriedTransactions transactions;
    private final Clock clock;

    Turns(JdbcClient database, RetriedTransactions transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Does the work in a transaction, unless another node is at it.
     *
     * @param work is told when it was done last, and answers how much it did
     * @return what the work answers; 0 where another node is at it
     */
    int take(Turn turn, Function<Optional<Instant>, Integer> work) {
        return transactions.call(
                () -> held(turn).map(held -> doneBy(turn, held, work)).orElse(0));
    }

    private Optional<Held> held(Turn turn) {
        return database.sql("select done_at from notification_turn where name = :name for update skip locked")
                .param("name", turn.name())
                .query((row, number) -> new Held(Optional.ofNullable(Stored.instantOrNull(row, "done_at"))))
                .optional();
    }

    private int doneBy(Turn turn, Held held, Function<Optional<Instant>, Integer> work) {
        var now = clock.instant();
        int done = work.apply(held.doneAt());
        database.sql("update notification_turn set done_at = :now where name = :name")
                .param("now", Stored.moment(now))
                .param("name", turn.name())
                .update();
        return done;
    }
}
