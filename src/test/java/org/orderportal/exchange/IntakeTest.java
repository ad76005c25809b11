package org.orderportal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.NotFound;
import org.orderportal.order.Orders;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Orders that come in, whoever brings them. */
@SpringBootTest
class IntakeTest {

    @Autowired
    Intake intake;

    @Autowired
    MessageLog log;

    @Autowired
    Orders orders;

    private Desk desk;

    @BeforeEach
    void open(@Autowired BeanFactory beans) {
        desk = Desk.of(beans);
    }

    @Test
    void an_order_between_connected_companies_is_taken_in_with_its_exact_bytes() {
        var letter = Letter.unique();
        desk.connectSupplier(letter);
        desk.connectBuyer(letter);

        var result = desk.take(letter.orderBytes());

        assertThat(result.status()).isEqualTo(MessageStatus.TAKEN_IN);
        assertThat(result.number()).isEqualTo(letter.number());
        var details = Acting.OPERATOR.call(() -> orders.details(result.order()));
        assertThat(details.lines()).hasSize(2);
        assertThat(Acting.OPERATOR.call(() -> orders.original(result.order())).bytes())
                .isEqualTo(letter.orderBytes());
        assertThat(desk.message(result)).satisfies(row -> {
            assertThat(row.documentNo()).isEqualTo(letter.number());
            assertThat(row.documentKind()).isEqualTo("ORDER");
            assertThat(row.buyerName()).isEqualTo("Region Nordmark");
            assertThat(row.order()).isEqualTo(result.order());
        });
    }

    @Test
    void the_same_bytes_again_make_no_second_order() {
        var letter = Letter.unique();

        var first = desk.take(letter.orderBytes());
        var second = desk.take(letter.orderBytes());

        assertThat(second.status()).isEqualTo(MessageStatus.ALREADY_HERE);
        assertThat(second.order()).isEqualTo(first.order());
        assertThat(desk.ordersNumbered(letter.number())).isEqualTo(1);
    }

    @Test
    void the_same_bytes_at_the_same_moment_make_one_order() throws Exception {
        for (int round = 0; round < 5; round++) {
            var letter = Letter.unique();
            var results =
                    atTheSameMoment(6, () -> Acting.OPERATOR.call(() -> intake.take(Desk.upload(letter.orderBytes()))));

            assertThat(results)
                    .extracting(IntakeResult::order)
                    .containsOnly(results.getFirst().order());
            assertThat(results)
                    .filteredOn(result -> result.status() == MessageStatus.WAITING_FOR_CONNECTION)
                    .hasSize(1);
            assertThat(results)
                    .filteredOn(result -> result.status() == MessageStatus.ALREADY_HERE)
                    .hasSize(5);
            assertThat(desk.ordersNumbered(letter.number())).isEqualTo(1);
        }
    }

    private static <T> List<T> atTheSameMoment(int threads, Callable<T> work) throws Exception {
        var start = new CyclicBarrier(threads);
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var futures = new ArrayList<Future<T>>();
            for (int i = 0; i < threads; i++) {
                futures.add(pool.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }

    @Test
    void other_content_of_the_same_number_is_a_conflict_and_is_kept() {
        var letter = Letter.unique();
        var first = desk.take(letter.orderBytes());

        var second = desk.take(letter.otherOrderBytes());

        assertThat(second.status()).isEqualTo(MessageStatus.CONFLICT);
        assertThat(second.order()).isEqualTo(first.order());
        assertThat(second.problems().getFirst().rule()).isEqualTo("PORTAL-CONFLICT");
        assertThat(Acting.OPERATOR.call(() -> log.original(second.messageId())).bytes())
                .isEqualTo(letter.otherOrderBytes());
    }

    @Test
    void an_order_of_unknown_companies_waits_until_both_are_connected() {
        var letter = Letter.unique();
        var result = desk.take(letter.orderBytes());
        assertThat(result.status()).isEqualTo(MessageStatus.WAITING_FOR_CONNECTION);

        desk.connectSupplier(letter);
        assertThat(desk.message(result).status()).isEqualTo(MessageStatus.WAITING_FOR_CONNECTION);
        desk.connectBuyer(letter);

        assertThat(desk.message(result).status()).isEqualTo(MessageStatus.TAKEN_IN);
        assertThat(Acting.OPERATOR
                        .call(() -> orders.details(result.order()))
                        .summary()
                        .waitingForConnection())
                .isFalse();
    }

    @Test
    void a_supplier_brings_in_orders_of_their_own_companies_only() {
        var own = Letter.unique();
        var foreign = Letter.unique();
        var supplier = Acting.supplier(desk.connectSupplier(own));
        desk.connectSupplier(foreign);

        var mine = supplier.call(() -> intake.take(Desk.upload(own.orderBytes())));
        var theirs = supplier.call(() -> intake.take(Desk.upload(foreign.orderBytes())));

        assertThat(mine.status()).isEqualTo(MessageStatus.WAITING_FOR_CONNECTION);
        assertThat(theirs.status()).isEqualTo(MessageStatus.REFUSED);
        assertThat(theirs.supplier()).isNull();
        assertThat(theirs.problems()).extracting(Problem::rule).containsExactly("PORTAL-NOT-YOURS");
        assertThat(theirs.problems().getFirst().text()).contains(foreign.supplier());
        assertThat(desk.ordersNumbered(foreign.number())).isZero();
    }

    @Test
    void what_is_refused_for_another_supplier_tells_not_whether_that_one_is_here() {
        var known = Letter.unique();
        desk.connectSupplier(known);
        var unknown = Letter.unique();
        var supplier = Acting.supplier(desk.connectSupplier(Letter.unique()));

        var ofKnown = supplier.call(() -> intake.take(Desk.upload(known.orderBytes())));
        var ofUnknown = supplier.call(() -> intake.take(Desk.upload(unknown.orderBytes())));

        assertThat(ofKnown.problems().getFirst().text().replace(known.supplier(), "X"))
                .isEqualTo(ofUnknown.problems().getFirst().text().replace(unknown.supplier(), "X"));
    }

    @Test
    void a_supplier_sees_their_own_messages_and_no_trace_of_another() {
        var own = Letter.unique();
        var foreign = Letter.unique();
        var supplier = Acting.supplier(desk.connectSupplier(own));
        desk.connectSupplier(foreign);
        var mine = desk.take(own.orderBytes());
        var theirs = desk.take(foreign.orderBytes());

        var seen = supplier.call(() -> log.list(null, "", null, 100));

        assertThat(seen).extracting(MessageSummary::id).containsExactly(mine.messageId());
        assertThatThrownBy(() -> supplier.call(() -> log.get(theirs.messageId())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> supplier.call(() -> log.original(theirs.messageId())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> supplier.call(() -> intake.retry(theirs.messageId())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_log_is_read_in_pieces_and_searched() {
        var letter = Letter.unique();
        var supplier = Acting.supplier(desk.connectSupplier(letter));
        for (int i = 0; i < 5; i++) {
            desk.take(letter.numbered(letter.number() + "-" + i).orderBytes());
        }

        var first = supplier.call(() -> log.list(null, "", null, 3));
        var second = supplier.call(() -> log.list(null, "", first.getLast().id(), 3));
        var found = supplier.call(() -> log.list(null, letter.number() + "-3", null, 3));

        assertThat(first)
                .extracting(MessageSummary::documentNo)
                .containsExactly(letter.number() + "-4", letter.number() + "-3", letter.number() + "-2");
        assertThat(second).hasSize(2);
        assertThat(found).extracting(MessageSummary::documentNo).containsExactly(letter.number() + "-3");
        assertThat(supplier.call(() -> log.list(MessageStatus.REFUSED, "", null, 3)))
                .isEmpty();
    }

    @Test
    void a_refused_document_is_kept_with_its_reason() {
        var result = desk.take("no order".getBytes(StandardCharsets.UTF_8));

        assertThat(result.status()).isEqualTo(MessageStatus.REFUSED);
        assertThat(desk.message(result).problems()).extracting(Problem::rule).containsExactly("PORTAL-NOT-XML");
    }
}
