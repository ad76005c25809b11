package org.orderportal.base;

import io.micrometer.core.instrument.Metrics;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction, and all of it again, its checks included, when it clashed with another: a deadlock, a lock
 * that did not come, or a unique key that the other took first. The work must do nothing outside the database.
 */
@Component
public class RetriedTransactions {

    private static final Logger LOG = LoggerFactory.getLogger(RetriedTransactions.class);

    /**
     * Twelve who want the same three rows in any order lose one attempt in two, and more while one of them holds a row for
     * long: six were not enough for one in fifty, and twenty not for four in a thousand.
     */
    private static final int MOST = 100;

    /** A key that is taken six times in a row is no clash: the work is wrong. */
    private static final int MOST_KEYS = 6;

    private static final Duration PAUSE = Duration.ofMillis(20);

    /** From then on pauses grow no more: up to 0.1 s, in which others of this node wait for their turn. */
    private static final int LONGEST_PAUSE = 5;

    /**
     * From then on no further attempt is started: somebody waits for the answer. Fifteen seconds were too few for one in a
     * thousand of those who all want the same rows.
     */
    private static final Duration LAST_START = Duration.ofSeconds(50);

    /** MariaDB: lock timeout, deadlock, record changed, node not ready (Galera); H2: deadlock, lock timeout. */
    private static final Set<Integer> CLASHES = Set.of(1205, 1213, 1020, 1047, 40001, 50200);

    /** Who lost three times lines up: one at a time tries again on this node until it is through, and loses to fewer. */
    private static final int TOGETHER = 3;

    /** So long each waits for its turn at most: who has it may wait for locks of the database itself. */
    private static final Duration TURN = Duration.ofSeconds(12);

    private final ReentrantLock turn = new ReentrantLock(true);
    private final TransactionTemplate transactions;

    RetriedTransactions(PlatformTransactionManager manager) {
        this.transactions = new TransactionTemplate(manager);
    }

    /**
     * What the work answers, once it is committed. Whatever the work throws that is no clash undoes it, and is thrown at
     * once; a clash is thrown after the last attempt.
     *
     * @throws IllegalStateException within a transaction: it is lost with the clash, and only the whole can be repeated
     */
    public <T> T call(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Within a transaction, nothing can be repeated by itself");
        }
        var attempts = new Attempts<>(work);
        if (attempts.upTo(TOGETHER)) {
            return attempts.answer;
        }
        var isMine = awaitTurn();
        try {
            attempts.upTo(MOST);
            return attempts.answer;
        } finally {
            if (isMine) {
                turn.unlock();
            }
        }
    }

    /** What is tried for one who waits. */
    private final class Attempts<T> {

        private final Supplier<T> work;
        private final long start = System.nanoTime();
        private int made;
        private T answer;

        @SuppressWarnings("NullAway.Init") // read only after an attempt that went well
        private Attempts(Supplier<T> work) {
            this.work = work;
        }

        /** Whether one of them went well. */
        boolean upTo(int most) {
            while (made < most) {
                made++;
                try {
                    answer = transactions.execute(status -> work.get());
                    return true;
                } catch (RuntimeException failed) {
                    if (isLast(failed)) {
                        throw failed;
                    }
                    LOG.info(
                            "Attempt {} clashed with another transaction, and is repeated: {}",
                            made,
                            failed.getClass().getSimpleName());
                    Metrics.counter("portal.transactions.repeated").increment();
                    pause(made);
                }
            }
            return false;
        }

        private boolean isLast(RuntimeException failed) {
            var most = failed instanceof DataIntegrityViolationException ? MOST_KEYS : MOST;
            return !isClash(failed) || made >= most || System.nanoTime() - start > LAST_START.toNanos();
        }
    }

    /** Whether it came: who waited in vain tries all the same. */
    private boolean awaitTurn() {
        try {
            return turn.tryLock(TURN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The same for work without an answer. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** The one that lost waits a little, each a different while, so that they do not clash again. */
    private static void pause(int attempt) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE.toNanos()) * Math.min(attempt, LONGEST_PAUSE));
    }

    private static boolean isClash(@Nullable Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyFailureException
                    || cause instanceof DataIntegrityViolationException
                    || cause instanceof SQLException sql && CLASHES.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
