package org.orderportal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderportal.order.DocumentKind.INVOICE;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.Stored;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ten thousand documents take a number of one series, from two nodes at once, and a tenth of them fails after that: no
 * number is missing, and none is given twice.
 */
class GaplessSeriesTest extends DraftToSend {

    private static final int SENDS = 10_000;
    private static final int THREADS = 32;
    private static final int ONE_IN = 10;
    private static final int MOST_ATTEMPTS = 100;

    @Autowired
    DataSource source;

    @Autowired
    DocumentHeads heads;

    private final List<Node> nodes = new ArrayList<>();

    /** A node of its own, with its own connections. */
    private record Node(
            HikariDataSource pool, JdbcClient client, NumberSeries numbers, TransactionTemplate transaction) {

        static Node on(HikariDataSource same) {
            var pool = new HikariDataSource();
            pool.setJdbcUrl(same.getJdbcUrl());
            pool.setUsername(same.getUsername());
            pool.setPassword(same.getPassword());
            pool.setTransactionIsolation(same.getTransactionIsolation());
            pool.setMaximumPoolSize(THREADS / 2);
            pool.setConnectionTimeout(60_000);
            var client = JdbcClient.create(pool);
            return new Node(
                    pool,
                    client,
                    new NumberSeries(client, new SeriesRows(client, Clock.systemUTC(), ZoneOffset.UTC)),
                    new TransactionTemplate(new JdbcTransactionManager(pool)));
        }
    }

    /** What goes wrong after the number was drawn. */
    private static final class Failed extends RuntimeException {}

    @BeforeEach
    void two_nodes() throws Exception {
        var same = source.unwrap(HikariDataSource.class);
        nodes.add(Node.on(same));
        nodes.add(Node.on(same));
    }

    @AfterEach
    void close() {
        nodes.forEach(node -> node.pool().close());
    }

    @Test
    void no_number_is_missing_and_none_is_given_twice() throws Exception {
        var head = karin.call(() -> heads.get(draft));
        var documents = documentsLike(head);

        var failed = onAllThreads(number -> {
            var node = nodes.get(number % nodes.size());
            var document = document(head, documents.get(number));
            return sent(node, () -> {
                node.numbers().take(document, node.numbers().lock(head.supplier(), INVOICE));
                if (number % ONE_IN == 0) {
                    throw new Failed();
                }
            });
        });

        assertThat(failed).isEqualTo(SENDS / ONE_IN);
        var given = nodes.getFirst()
                .client()
                .sql("select series_no from document_number where supplier_id = :supplier and kind = 'INVOICE'")
                .param("supplier", head.supplier().value())
                .query(Long.class)
                .list();
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, SENDS - SENDS / ONE_IN)
                        .boxed()
                        .toList());
    }

    /** The control: without the lock of the counter, the same run gives numbers twice. */
    @Test
    void without_the_lock_of_the_counter_numbers_are_given_twice() throws Exception {
        var client = nodes.getFirst().client();
        client.sql("create table unlocked_series (next_no bigint not null)").update();
        client.sql("create table unlocked_number (series_no bigint not null)").update();
        try {
            client.sql("insert into unlocked_series (next_no) values (1)").update();

            onAllThreads(number -> {
                var node = nodes.get(number % nodes.size());
                return sent(node, () -> takeUnlocked(node.client()));
            });

            var given = client.sql("select count(*) from unlocked_number")
                    .query(Integer.class)
                    .single();
            var different = client.sql("select count(distinct series_no) from unlocked_number")
                    .query(Integer.class)
                    .single();
            assertThat(given).isEqualTo(SENDS);
            assertThat(different).isLessThan(given);
        } finally {
            client.sql("drop table unlocked_number").update();
            client.sql("drop table unlocked_series").update();
        }
    }

    private static void takeUnlocked(JdbcClient client) {
        var next = client.sql("select next_no from unlocked_series")
                .query(Long.class)
                .single();
        client.sql("insert into unlocked_number (series_no) values (:no)")
                .param("no", next)
                .update();
        client.sql("update unlocked_series set next_no = :next")
                .param("next", next + 1)
                .update();
    }

    private interface Send {
        boolean failed(int number);
    }

    /** @return how many failed */
    private static int onAllThreads(Send send) throws InterruptedException, ExecutionException {
        int failed = 0;
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var sends = IntStream.range(0, SENDS)
                    .mapToObj(number -> threads.submit(() -> send.failed(number)))
                    .toList();
            for (Future<Boolean> one : sends) {
                failed += one.get() ? 1 : 0;
            }
        }
        return failed;
    }

    /** In a transaction that is repeated where it clashes with another, as the portal repeats its own. */
    private static boolean sent(Node node, Runnable act) {
        for (int attempt = 1; ; attempt++) {
            try {
                node.transaction().executeWithoutResult(status -> act.run());
                return false;
            } catch (Failed failed) {
                return true;
            } catch (TransientDataAccessException | DuplicateKeyException clash) {
                if (attempt == MOST_ATTEMPTS) {
                    throw clash;
                }
            }
        }
    }

    private List<Long> documentsLike(DocumentHead head) {
        var first = head.id().value() + 1;
        var ids = LongStream.range(first, first + SENDS).boxed().toList();
        new JdbcTemplate(source).batchUpdate("""
                        insert into document (id, supplier_id, order_id, buyer_id, kind, state, number, revision,
                            structure_revision, on_request, created_at, changed_at, changed_by)
                        values (?, ?, ?, ?, 'INVOICE', 'DRAFT', null, 0, 0, false, ?, ?, 'Karin')\
                        """, ids, 1_000, (row, id) -> {
            row.setLong(1, id);
            row.setLong(2, head.supplier().value());
            row.setLong(3, head.order().value());
            row.setLong(4, head.buyer().value());
            row.setObject(5, Stored.moment(head.createdAt()));
            row.setObject(6, Stored.moment(head.createdAt()));
        });
        return ids;
    }

    private static DocumentHead document(DocumentHead like, long id) {
        return new DocumentHead(
                new DocumentId(id),
                INVOICE,
                DocumentState.DRAFT,
                like.order(),
                like.supplier(),
                like.buyer(),
                null,
                null,
                0,
                0,
                null,
                false,
                like.createdAt(),
                like.createdAt(),
                "Karin",
                null,
                null);
    }
}
