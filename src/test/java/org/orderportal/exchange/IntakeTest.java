package org.orderportal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.AsSystem;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.orderportal.party.CompanyRole;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class IntakeTest {

    @Autowired
    Intake intake;

    @Autowired
    MessageLog log;

    @Autowired
    Messages messages;

    @Autowired
    Recovery recovery;

    @Autowired
    Orders orders;

    @Autowired
    Companies companies;

    @Autowired
    AsSystem asSystem;

    @Autowired
    RetriedTransactions transactions;

    @Autowired
    JdbcClient database;

    private static Arrival upload(byte[] bytes) {
        return new Arrival(Arrival.Channel.UPLOAD, "order.xml", bytes);
    }

    private IntakeResult take(byte[] bytes) {
        return Acting.OPERATOR.call(() -> intake.take(upload(bytes)));
    }

    private MessageSummary message(IntakeResult result) {
        return Acting.OPERATOR.call(() -> log.get(result.messageId()));
    }

    private CompanyId connectSupplier(Letter letter) {
        var id = asSystem.call(() -> companies
                .findOrMake(letter.supplierDescription(), CompanyRole.SUPPLIER)
                .id());
        asSystem.run(() -> companies.connect(id));
        return id;
    }

    private void connectBuyer(Letter letter) {
        var id = asSystem.call(() -> companies
                .findOrMake(letter.buyerDescription(), CompanyRole.BUYER)
                .id());
        asSystem.run(() -> companies.connect(id));
    }

    private long ordersNumbered(String number) {
        return database.sql("select count(*) from purchase_order where number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
    }

    @Test
    void an_order_between_connected_companies_is_taken_in_with_its_exact_bytes() {
        var letter = Letter.unique();
        connectSupplier(letter);
        connectBuyer(letter);

        var result = take(letter.orderBytes());

        assertThat(result.status()).isEqualTo(MessageStatus.TAKEN_IN);
        assertThat(result.number()).isEqualTo(letter.number());
        var details = Acting.OPERATOR.call(() -> orders.details(result.order()));
        assertThat(details.lines()).hasSize(2);
        assertThat(Acting.OPERATOR.call(() -> orders.original(result.order())).bytes())
                .isEqualTo(letter.orderBytes());
        assertThat(message(result)).satisfies(row -> {
            assertThat(row.documentNo()).isEqualTo(letter.number());
            assertThat(row.documentKind()).isEqualTo("ORDER");
            assertThat(row.buyerName()).isEqualTo("Region Nordmark");
            assertThat(row.order()).isEqualTo(result.order());
        });
    }

    @Test
    void the_same_bytes_again_make_no_second_order() {
        var letter = Letter.unique();

        var first = take(letter.orderBytes());
        var second = take(letter.orderBytes());

        assertThat(second.status()).isEqualTo(MessageStatus.ALREADY_HERE);
        assertThat(second.order()).isEqualTo(first.order());
        assertThat(ordersNumbered(letter.number())).isEqualTo(1);
    }

    @Test
    void the_same_bytes_at_the_same_moment_make_one_order() throws Exception {
        for (int round = 0; round < 5; round++) {
            var letter = Letter.unique();
            var results =
                    atTheSameMoment(6, () -> Acting.OPERATOR.call(() -> intake.take(upload(letter.orderBytes()))));

            assertThat(results)
                    .extracting(IntakeResult::order)
                    .containsOnly(results.getFirst().order());
            assertThat(results)
                    .filteredOn(result -> result.status() == MessageStatus.WAITING_FOR_CONNECTION)
                    .hasSize(1);
            assertThat(results)
                    .filteredOn(result -> result.status() == MessageStatus.ALREADY_HERE)
                    .hasSize(5);
            assertThat(ordersNumbered(letter.number())).isEqualTo(1);
        }
    }

    private static <T> List<T> atTheSameMoment(int threads, Callable<T> work) throws Exception {
        var start = new CyclicBarrier(threads);
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var futures = new ArrayList<java.util.concurrent.Future<T>>();
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
        var first = take(letter.orderBytes());

        var second = take(letter.otherOrderBytes());

        assertThat(second.status()).isEqualTo(MessageStatus.CONFLICT);
        assertThat(second.order()).isEqualTo(first.order());
        assertThat(second.problems().getFirst().rule()).isEqualTo("PORTAL-CONFLICT");
        assertThat(Acting.OPERATOR.call(() -> log.original(second.messageId())).bytes())
                .isEqualTo(letter.otherOrderBytes());
    }

    @Test
    void an_order_of_unknown_companies_waits_until_both_are_connected() {
        var letter = Letter.unique();
        var result = take(letter.orderBytes());
        assertThat(result.status()).isEqualTo(MessageStatus.WAITING_FOR_CONNECTION);

        connectSupplier(letter);
        assertThat(message(result).status()).isEqualTo(MessageStatus.WAITING_FOR_CONNECTION);
        connectBuyer(letter);

        assertThat(message(result).status()).isEqualTo(MessageStatus.TAKEN_IN);
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
        var supplier = Acting.supplier(connectSupplier(own));
        connectSupplier(foreign);

        var mine = supplier.call(() -> intake.take(upload(own.orderBytes())));
        var theirs = supplier.call(() -> intake.take(upload(foreign.orderBytes())));

        assertThat(mine.status()).isEqualTo(MessageStatus.WAITING_FOR_CONNECTION);
        assertThat(theirs.status()).isEqualTo(MessageStatus.REFUSED);
        assertThat(theirs.supplier()).isNull();
        assertThat(theirs.problems()).extracting(Problem::rule).containsExactly("PORTAL-NOT-YOURS");
        assertThat(theirs.problems().getFirst().text()).contains(foreign.supplier());
        assertThat(ordersNumbered(foreign.number())).isZero();
    }

    @Test
    void what_is_refused_for_another_supplier_tells_not_whether_that_one_is_here() {
        var known = Letter.unique();
        connectSupplier(known);
        var unknown = Letter.unique();
        var supplier = Acting.supplier(connectSupplier(Letter.unique()));

        var ofKnown = supplier.call(() -> intake.take(upload(known.orderBytes())));
        var ofUnknown = supplier.call(() -> intake.take(upload(unknown.orderBytes())));

        assertThat(ofKnown.problems().getFirst().text().replace(known.supplier(), "X"))
                .isEqualTo(ofUnknown.problems().getFirst().text().replace(unknown.supplier(), "X"));
    }

    @Test
    void a_supplier_sees_their_own_messages_and_no_trace_of_another() {
        var own = Letter.unique();
        var foreign = Letter.unique();
        var supplier = Acting.supplier(connectSupplier(own));
        connectSupplier(foreign);
        var mine = take(own.orderBytes());
        var theirs = take(foreign.orderBytes());

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
        var supplier = Acting.supplier(connectSupplier(letter));
        for (int i = 0; i < 5; i++) {
            take(letter.numbered(letter.number() + "-" + i).orderBytes());
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
    void a_cancellation_is_laid_beside_its_order() {
        var letter = Letter.unique();
        var order = take(letter.orderBytes());

        var cancellation = take(letter.cancellation());

        assertThat(cancellation.status()).isEqualTo(MessageStatus.ARRIVED_NOT_PROCESSED);
        assertThat(cancellation.order()).isEqualTo(order.order());
        assertThat(notices(order.order())).isEqualTo(1);
    }

    @Test
    void a_cancellation_that_comes_before_its_order_waits_for_it() {
        var letter = Letter.unique();
        var cancellation = take(letter.cancellation());
        assertThat(cancellation.status()).isEqualTo(MessageStatus.WAITING_FOR_ORDER);

        var order = take(letter.orderBytes());

        assertThat(message(cancellation).status()).isEqualTo(MessageStatus.ARRIVED_NOT_PROCESSED);
        assertThat(message(cancellation).order()).isEqualTo(order.order());
        assertThat(notices(order.order())).isEqualTo(1);
    }

    private int notices(OrderId order) {
        return Acting.OPERATOR.call(() -> orders.details(order)).notices().size();
    }

    @Test
    void what_was_kept_before_a_crash_is_taken_in_at_the_next_start() {
        var letter = Letter.unique();
        long kept = Acting.OPERATOR.call(
                () -> transactions.call(() -> messages.add(upload(letter.orderBytes()), Acting.OPERATOR.user())));

        recovery.resumeReceivedBefore(Instant.now().plusSeconds(1));

        assertThat(Acting.OPERATOR.call(() -> log.get(kept)).status()).isEqualTo(MessageStatus.WAITING_FOR_CONNECTION);
        assertThat(ordersNumbered(letter.number())).isEqualTo(1);
    }

    @Test
    void a_message_of_a_supplier_is_resumed_within_that_suppliers_bounds() {
        var foreign = Letter.unique();
        var supplier = Acting.supplier(connectSupplier(Letter.unique()));
        long kept = supplier.call(
                () -> transactions.call(() -> messages.add(upload(foreign.orderBytes()), supplier.user())));

        var result = asSystem.call(() -> intake.resume(kept));

        assertThat(result.problems()).extracting(Problem::rule).containsExactly("PORTAL-NOT-YOURS");
    }

    @Test
    void trying_again_changes_nothing_of_what_is_done() {
        var letter = Letter.unique();
        var result = take(letter.orderBytes());

        var again = Acting.OPERATOR.call(() -> intake.retry(result.messageId()));

        assertThat(again.status()).isEqualTo(MessageStatus.WAITING_FOR_CONNECTION);
        assertThat(again.order()).isEqualTo(result.order());
        assertThat(message(result).attempts()).isEqualTo(1);
    }

    @Test
    void staff_can_take_in_what_a_supplier_was_refused() {
        var foreign = Letter.unique();
        var supplier = Acting.supplier(connectSupplier(Letter.unique()));
        var refused = supplier.call(() -> intake.take(upload(foreign.orderBytes())));

        var again = Acting.ADMINISTRATOR.call(() -> intake.retry(refused.messageId()));

        assertThat(again.status()).isEqualTo(MessageStatus.WAITING_FOR_CONNECTION);
        assertThat(message(refused).attempts()).isEqualTo(2);
    }

    @Test
    void a_refused_document_is_kept_with_its_reason() {
        var result = take("no order".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(result.status()).isEqualTo(MessageStatus.REFUSED);
        assertThat(message(result).problems()).extracting(Problem::rule).containsExactly("PORTAL-NOT-XML");
    }
}
