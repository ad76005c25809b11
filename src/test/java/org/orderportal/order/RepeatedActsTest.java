package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.party.Companies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Acts on orders that block each other for good, so that the database gives one of them up. */
@SpringBootTest
class RepeatedActsTest {

    private static final Impossible TRASHED_ALREADY = new Impossible("order.skipped.trashed-already");

    @Autowired
    Desk desk;

    @Autowired
    OrderFolders folders;

    @Autowired
    OrderSteering steering;

    @Autowired
    OrderHeads heads;

    @Autowired
    OrderHistory history;

    @Autowired
    Companies companies;

    @Autowired
    JdbcClient database;

    @Value("${portal.test.database:h2}")
    String product;

    private TransactionTemplate once;
    private List<OrderId> orders;

    @BeforeEach
    void three_orders(@Autowired PlatformTransactionManager transactions) {
        once = new TransactionTemplate(transactions);
        var supplier = Sample.connected(companies);
        var buyer = Sample.connected(companies);
        orders = List.of(
                desk.receive(Sample.of(buyer, supplier, "PO-1"), 10),
                desk.receive(Sample.of(buyer, supplier, "PO-2"), 10),
                desk.receive(Sample.of(buyer, supplier, "PO-3"), 10));
    }

    @Test
    void an_act_that_loses_a_deadlock_is_done_again_by_what_holds_then() {
        var outcome = inDeadlock(() -> folders.trash(orders));

        assertThat(outcome.done()).containsExactly(orders.get(1), orders.get(2));
        assertThat(outcome.skipped()).containsOnlyKeys(orders.getFirst()).containsValue(TRASHED_ALREADY);
        assertThat(orders).allSatisfy(order -> {
            assertThat(desk.status(order).folder()).isEqualTo(Folder.TRASHED);
            assertThat(desk.details(order).history())
                    .extracting(OrderDetails.HistoryEntry::kind)
                    .containsOnlyOnce(OrderHistory.TRASHED);
        });
    }

    @Test
    void an_act_that_is_tried_once_only_is_lost_in_the_same_deadlock() {
        assertThatThrownBy(() -> inDeadlock(() -> once.execute(status -> trash(orders))))
                .hasCauseInstanceOf(ConcurrencyFailureException.class);

        assertThat(desk.status(orders.getFirst()).folder()).isEqualTo(Folder.TRASHED);
        assertThat(desk.status(orders.getLast()).folder()).isEqualTo(Folder.INBOX);
    }

    /**
     * The act holds the first order and waits for the second; another transaction holds the third and waits for the
     * first. Then the second is let go, and the act asks for the third. The act asked last and has written less, so
     * both databases give up the act.
     */
    private <T> T inDeadlock(Supplier<T> act) {
        var held = new CountDownLatch(2);
        var goOn = new CountDownLatch(1);
        var letGo = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var middle = start(threads, () -> holding(orders.get(1), held, letGo, () -> {}));
            var other = start(threads, () -> holding(orders.get(2), held, goOn, () -> trash(List.of(orders.get(0)))));
            await(held);
            var tried = CompletableFuture.supplyAsync(() -> As.MANAGER.call(act), threads);
            waitUntilBlocked(1);
            goOn.countDown();
            waitUntilBlocked(2);
            letGo.countDown();
            CompletableFuture.allOf(middle, other).join();
            return tried.join();
        }
    }

    private void holding(OrderId order, CountDownLatch held, CountDownLatch until, Runnable then) {
        once.executeWithoutResult(status -> {
            var head = heads.lock(order).orElseThrow();
            for (int row = 0; row < 50; row++) {
                history.add(order, head.supplier().value(), Sample.MORNING, OrderHistory.WAITING);
            }
            held.countDown();
            await(until);
            then.run();
        });
    }

    private BulkOutcome trash(List<OrderId> wanted) {
        return steering.steer(wanted, OrderHistory.TRASHED, OrderFolders::trashed);
    }

    private static CompletableFuture<Void> start(Executor threads, Runnable work) {
        return CompletableFuture.runAsync(() -> As.MANAGER.run(work), threads);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new CompletionException(interrupted);
        }
    }

    /** MariaDB shows what it saw a moment ago, and only to who asks less often than ten times a second. */
    private void waitUntilBlocked(int transactions) {
        var deadline = System.nanoTime() + Duration.ofSeconds(8).toNanos();
        while (blocked() < transactions) {
            assertThat(System.nanoTime()).as("no deadlock came about").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
        }
    }

    private int blocked() {
        return database.sql(
                        product.equals("mariadb")
                                ? "select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'"
                                : "select count(*) from information_schema.sessions where blocker_id is not null")
                .query(Integer.class)
                .single();
    }
}
