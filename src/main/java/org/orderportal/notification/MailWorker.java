package org.orderportal.notification;

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

/** Looks every few seconds which mails are due, and sends some at once; a slow mail server holds up no other work. */
@Component
class MailWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);
    private static final int AT_ONCE = 4;
    private static final Duration AT_THE_END = Duration.ofSeconds(20);

    private final MailClaims claims;
    private final MailSending sending;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("notification-mail-", 1).factory());

    MailWorker(MailClaims claims, MailSending sending) {
        this.claims = claims;
        this.sending = sending;
    }

    @Scheduled(
            fixedDelayString = "${portal.notifications.every:PT5S}",
            initialDelayString = "${portal.notifications.every:PT5S}")
    void poll() {
        var most = free.drainPermits();
        if (most == 0) {
            return;
        }
        var begun = 0;
        try {
            for (var claim : claims.take(most)) {
                threads.execute(() -> Traces.job("MailWorker.send", () -> send(claim)));
                begun++;
            }
        } catch (RuntimeException failed) {
            LOG.error("Mails to people cannot be read; it is tried again", failed);
        } finally {
            free.release(most - begun);
        }
    }

    private void send(MailClaims.Claim claim) {
        try {
            sending.send(claim);
        } catch (RuntimeException failed) {
            LOG.error("What came of a mail could not be noted; it goes out again when its lease ends", failed);
        } finally {
            free.release();
        }
    }

    /** What is not done by then goes out again, with the same id, when its lease ends. */
    @Override
    public void destroy() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(AT_THE_END.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("Not all mails that were under way ended in time; they go out again later");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
