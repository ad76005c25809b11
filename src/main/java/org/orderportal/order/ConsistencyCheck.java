package org.orderportal.order;

import java.util.function.Consumer;

/**
 * Compares what is stored twice: lists and pages read caches, and a cache that differs from what it was made of is a
 * fault. An operator runs all of them ({@code script/check-ledger}); none repairs anything.
 */
public interface ConsistencyCheck {

    /** What is compared, as the head of a report. */
    String subject();

    /**
     * Compares everything, in pieces that each see one moment of the database.
     *
     * @param difference is told each difference in words, as it is found
     * @return how many orders were compared
     */
    long run(Consumer<String> difference);
}
