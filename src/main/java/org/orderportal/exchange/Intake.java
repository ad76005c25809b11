package org.orderportal.exchange;

import io.micrometer.core.instrument.Metrics;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.Scope;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.base.security.SystemOnly;
import org.orderportal.exchange.ubl.DocumentReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Takes in documents, whatever they are: each is kept first, then read, checked and made into an order. */
@Service
public class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    /** Instead of its channel: a kept message is tried once more. */
    private static final String AGAIN = "AGAIN";

    private final Messages messages;
    private final MessageLog log;
    private final DocumentReader reader;
    private final Taking taking;
    private final RetriedTransactions transactions;
    private final CurrentUsers currentUsers;

    Intake(
            Messages messages,
            MessageLog log,
            DocumentReader reader,
            Taking taking,
            RetriedTransactions transactions,
            CurrentUsers currentUsers) {
        this.messages = messages;
        this.log = log;
        this.reader = reader;
        this.taking = taking;
        this.transactions = transactions;
        this.currentUsers = currentUsers;
    }

    /**
     * Keeps the bytes in the message log (a transaction of its own), then tries to take the document in. Never throws
     * for what is in the bytes: a refusal is a result. Acts for the current user: a supplier's user or connection can
     * take in orders of their own companies only.
     */
    @SignedInOnly
    public IntakeResult take(Arrival arrival) {
        var sender = currentUsers.require();
        long id = transactions.call(() -> messages.add(arrival, sender));
        return counted(arrival.channel().name(), tryToTake(id, sender.scope()));
    }

    /** Tries a kept message again, in the reader's scope. What has reached its aim stays as it is. */
    @SignedInOnly
    public IntakeResult retry(long messageId) {
        log.get(messageId);
        return counted(AGAIN, tryToTake(messageId, currentUsers.scope()));
    }

    /** Goes on with a message that was kept and then left, within what its sender was allowed to bring in. */
    @SystemOnly
    public IntakeResult resume(long messageId) {
        return counted(AGAIN, tryToTake(messageId, messages.load(messageId).senderScope()));
    }

    private static IntakeResult counted(String channel, IntakeResult result) {
        Metrics.counter(
                        "portal.documents.received",
                        "channel",
                        channel,
                        "outcome",
                        result.status().name())
                .increment();
        return result;
    }

    private IntakeResult tryToTake(long id, Scope scope) {
        try {
            var message = messages.load(id);
            var reading = reader.read(message.bytes());
            return transactions.call(() -> messages.lock(id).orElseGet(() -> {
                var outcome = taking.take(message, reading, scope);
                messages.settle(id, outcome);
                return outcome.result(id);
            }));
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError failed) {
            return failed(id, failed);
        }
    }

    private IntakeResult failed(long id, Throwable failure) {
        var error = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Message {} could not be taken in, error {}", id, error, failure);
        var problem = Problem.own("PORTAL-FAILED", true, null, error);
        try {
            transactions.run(() -> messages.fail(id, problem));
        } catch (RuntimeException unreachable) {
            LOG.error("Message {} stays in the state received; it is tried again later", id, unreachable);
        }
        return new IntakeResult(id, MessageStatus.FAILED, null, null, null, List.of(problem));
    }
}
