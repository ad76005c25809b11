package org.orderportal.exchange.api;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.exchange.Digest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers the first answer to each Idempotency-Key of a connection. The key is claimed before the work, in a
 * statement of its own: where the portal stops in between, a repeated call does the work again, which must therefore
 * be harmless by itself (an order that is here already is not taken in twice).
 */
@Component
class IdempotentAnswers {

    private static final int LONGEST_KEY = 200;
    private static final int UNDER_WAY = 0;
    private static final int SERVER_ERROR = 500;

    private record Stored(String bodyHash, Answer answer) {}

    private final JdbcClient database;
    private final CurrentUsers currentUsers;
    private final Clock clock;

    IdempotentAnswers(JdbcClient database, CurrentUsers currentUsers, Clock clock) {
        this.database = database;
        this.currentUsers = currentUsers;
        this.clock = clock;
    }

    /**
     * The answer of the first call with that key; a failure of the portal is no answer, so that the call can be repeated.
     *
     * @param call method and path: the same body means another thing elsewhere
     */
    Answer answer(String key, String call, byte[] body, Supplier<Answer> work) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new ApiRefusal(HttpStatus.BAD_REQUEST, "An Idempotency-Key has 1 to 200 characters.");
        }
        var hash = Digest.of(call + "\n" + Digest.of(body));
        claim(key, hash);
        var first = find(key);
        if (!first.bodyHash().equals(hash)) {
            throw new ApiRefusal(
                    HttpStatus.CONFLICT,
                    "This Idempotency-Key was used for another call, or with another body. Use a new key for each.");
        }
        if (first.answer().status() != UNDER_WAY) {
            return first.answer();
        }
        var answer = work.get();
        if (answer.status() >= SERVER_ERROR) {
            return answer;
        }
        keep(key, answer);
        return find(key).answer();
    }

    private void claim(String key, String hash) {
        if (lookUp(key).isPresent()) {
            return;
        }
        try {
            database.sql("""
                            insert into idempotent_answer
                                (connection_id, idempotency_key, body_hash, http_status, answer, answered_at)
                            values (:connection, :key, :hash, 0, '', :now)""")
                    .param("connection", connection())
                    .param("key", key)
                    .param("hash", hash)
                    .param("now", now())
                    .update();
        } catch (DataIntegrityViolationException otherWasFirst) {
            // The other call's claim is read next.
        }
    }

    private void keep(String key, Answer answer) {
        database.sql("""
                        update idempotent_answer set http_status = :status, answer = :answer, answered_at = :now
                        where connection_id = :connection and idempotency_key = :key and http_status = 0""")
                .param("status", answer.status())
                .param("answer", answer.body())
                .param("now", now())
                .param("connection", connection())
                .param("key", key)
                .update();
    }

    private Stored find(String key) {
        return lookUp(key).orElseThrow();
    }

    private Optional<Stored> lookUp(String key) {
        return database.sql("""
                        select body_hash, http_status, answer from idempotent_answer
                        where connection_id = :connection and idempotency_key = :key""")
                .param("connection", connection())
                .param("key", key)
                .query((row, number) -> new Stored(
                        row.getString("body_hash"), new Answer(row.getInt("http_status"), row.getString("answer"))))
                .optional();
    }

    private long connection() {
        return currentUsers.require().id();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
