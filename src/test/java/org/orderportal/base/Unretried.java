package org.orderportal.base;

import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions that are tried once: what people would see if clashes were not repeated. */
public final class Unretried extends RetriedTransactions {

    private final TransactionTemplate once;

    public Unretried(PlatformTransactionManager manager) {
        super(manager);
        this.once = new TransactionTemplate(manager);
    }

    @Override
    public <T> T call(Supplier<T> work) {
        return once.execute(status -> work.get());
    }
}
