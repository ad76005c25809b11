package org.orderportal.exchange;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction of its own, and all of it again when it clashed with another: a deadlock, a lock that did
 * not come, or a unique key that the other took first. The work must do nothing outside the database.
 */
@Component
public class RetriedTransactions {

    private static final int MOST = 6;
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** MariaDB: lock timeout, deadlock, record changed, node not ready (Galera); H2: deadlock, lock timeout. */
    private static final Set<Integer> CLASHES = Set.of(1205, 1213, 1020, 1047, 40001, 50200);

    private final TransactionTemplate transactions;

    RetriedTransactions(PlatformTransactionManager manager) {
        this.transactions = new TransactionTemplate(manager);
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public <T> T call(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.execute(status -> work.get());
            } catch (RuntimeException failed) {
                if (attempt == MOST || !isClash(failed)) {
                    throw failed;
                }
                pause(attempt);
            }
        }
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** The one that lost waits a little, each a different while, so that they do not clash again. */
    private static void pause(int attempt) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE.toNanos()) * attempt);
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
