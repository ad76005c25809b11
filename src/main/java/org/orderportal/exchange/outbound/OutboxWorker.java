package org.orderportal.exchange.outbound;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.orderportal.base.log.Traces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few seconds what is due, and hands over several at once, so that one slow receiver does not hold up the others. */
@Component
class OutboxWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);
    private static final int AT_ONCE = 8;
    private static final Duration AT_THE_END = Duration.ofSeconds(20);

    private final Claims claims;
    private final Transmitting transmitting;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("outbox-", 1).factory());

    OutboxWorker(Claims claims, Transmitting transmitting) {
        this.claims = claims;
        this.transmitting = transmitting;
    }

    @Scheduled(fixedDelayString = "${portal.outbox.poll:PT2S}", initialDelayString = "${portal.outbox.poll:PT2S}")
    void poll() {
        var most = free.drainPermits();
        if (most == 0) {
            return;
        }
        var begun = 0;
        try {
            for (var claim : claims.take(most)) {
                threads.execute(() -> Traces.job("OutboxWorker.transmit", () -> transmit(claim)));
                begun++;
            }
        } catch (RuntimeException failed) {
            LOG.error("The outbox cannot be read; it is tried again", failed);
        } finally {
            free.release(most - begun);
        }
    }

    private void transmit(Claim claim) {
        try {
            transmitting.transmit(claim);
        } catch (RuntimeException failed) {
            LOG.error(
                    "What came of document {} could not be noted; it goes out again when its lease ends",
                    claim.row().document(),
                    failed);
        } finally {
            free.release();
        }
    }

    /**
     * Gives what is under way a moment. What is not done by then goes out again, with the same id, when its lease ends;
     * it is not interrupted, which would close the embedded database's files under it.
     */
    @Override
    public void destroy() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(AT_THE_END.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("Not all that was under way ended in time; it goes out again later");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
