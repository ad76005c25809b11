package org.orderportal.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class RetriedTransactionsTest {

    @Autowired
    RetriedTransactions transactions;

    @Autowired
    JdbcClient database;

    @Value("${portal.test.database:h2}")
    String product;

    private final AtomicInteger attempts = new AtomicInteger();

    @BeforeEach
    void a_table() {
        sql("create table clash (id bigint primary key, text varchar(20))");
        sql("insert into clash (id, text) values (1, 'as it was')");
    }

    @AfterEach
    void no_table() {
        sql("drop table clash");
    }

    @Test
    void work_that_waited_in_vain_for_a_lock_is_done_again() {
        var held = new CountDownLatch(1);
        var letGo = new CountDownLatch(1);
        var other = CompletableFuture.runAsync(() -> transactions.run(() -> {
            sql("update clash set text = 'by the other' where id = 1");
            held.countDown();
            await(letGo);
        }));
        await(held);

        try {
            var seen = transactions.call(() -> {
                if (attempts.incrementAndGet() == 2) {
                    letGo.countDown();
                    other.join();
                }
                var text = waitingOneSecond(() -> database.sql("select text from clash where id = 1 for update")
                        .query(String.class)
                        .single());
                sql("update clash set text = 'done' where id = 1");
                return text;
            });

            assertThat(seen).isEqualTo("by the other");
        } finally {
            letGo.countDown();
        }

        assertThat(attempts).hasValue(2);
        assertThat(text()).isEqualTo("done");
    }

    @Test
    void nothing_remains_of_a_lost_attempt() {
        transactions.run(() -> {
            sql("insert into clash (id, text) values (%d, 'mine')".formatted(10 + attempts.incrementAndGet()));
            if (attempts.get() < 3) {
                throw new CannotAcquireLockException("lost");
            }
        });

        assertThat(database.sql("select id from clash order by id")
                        .query(Long.class)
                        .list())
                .containsExactly(1L, 13L);
    }

    @Test
    void a_key_that_another_took_first_is_seen_by_the_next_attempt() {
        transactions.run(() -> {
            if (attempts.incrementAndGet() == 1) {
                sql("insert into clash (id, text) values (1, 'mine')");
            } else {
                sql("update clash set text = 'mine' where id = 1");
            }
        });

        assertThat(text()).isEqualTo("mine");
    }

    @Test
    void a_refusal_is_no_clash() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    attempts.incrementAndGet();
                    sql("update clash set text = 'half' where id = 1");
                    throw new Refusal("no");
                }))
                .isInstanceOf(Refusal.class);

        assertThat(attempts).hasValue(1);
        assertThat(text()).isEqualTo("as it was");
    }

    @Test
    void what_clashes_each_time_is_given_up() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    attempts.incrementAndGet();
                    throw new CannotAcquireLockException("lost");
                }))
                .isInstanceOf(CannotAcquireLockException.class);

        assertThat(attempts).hasValue(100);
    }

    @Test
    void who_lost_three_times_stays_at_it_until_through_before_the_next_who_did() {
        var hasTheTurn = new CountDownLatch(1);
        var isThrough = new AtomicBoolean();
        var others = new AtomicInteger();
        var wasThrough = new AtomicBoolean();
        var first = CompletableFuture.runAsync(() -> transactions.run(() -> {
            var attempt = attempts.incrementAndGet();
            if (attempt > 3) {
                hasTheTurn.countDown();
            }
            if (attempt < 12) {
                throw new CannotAcquireLockException("lost");
            }
            isThrough.set(true);
        }));
        await(hasTheTurn);

        transactions.run(() -> {
            if (others.incrementAndGet() <= 3) {
                throw new CannotAcquireLockException("lost");
            }
            wasThrough.set(isThrough.get());
        });

        first.join();
        assertThat(wasThrough).isTrue();
    }

    @Test
    void a_key_that_is_taken_each_time_is_given_up_soon() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    attempts.incrementAndGet();
                    throw new DuplicateKeyException("taken");
                }))
                .isInstanceOf(DuplicateKeyException.class);

        assertThat(attempts).hasValue(6);
    }

    @Test
    void a_part_of_a_transaction_cannot_be_repeated_alone() {
        assertThatThrownBy(() -> transactions.run(() -> transactions.run(attempts::incrementAndGet)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(attempts).hasValue(0);
    }

    /** Ten seconds, as everywhere else, are long for a test. */
    private <T> T waitingOneSecond(java.util.function.Supplier<T> work) {
        patience(1);
        try {
            return work.get();
        } finally {
            patience(10);
        }
    }

    private void patience(int seconds) {
        sql(
                product.equals("mariadb")
                        ? "set session innodb_lock_wait_timeout = " + seconds
                        : "set lock_timeout " + 1000 * seconds);
    }

    private String text() {
        return database.sql("select text from clash where id = 1")
                .query(String.class)
                .single();
    }

    private void sql(String statement) {
        database.sql(statement).update();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
