package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The lists and their counters say what the orders say, whatever happens to them, and by whom at the same time. */
@SpringBootTest
class OrderListingTest {

    @Autowired
    Orders orders;

    @Autowired
    PurchaseOrders table;

    @Autowired
    Companies companies;

    @Autowired
    OrderList list;

    @Autowired
    ListingCheck places;

    @Autowired
    CounterCheck counters;

    @Autowired
    ListingBackfill backfill;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    private CompanyId buyer;
    private CompanyId supplier;

    @BeforeEach
    void two_companies() {
        buyer = Sample.connected(companies);
        supplier = Sample.connected(companies);
    }

    @Test
    void lists_and_counters_follow_the_orders_through_any_change() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        var ids = receive(30);

        for (int act = 0; act < 25; act++) {
            var statuses = new HashMap<OrderId, OrderStatus>();
            ids.stream().filter(id -> random.nextInt(4) == 0).forEach(id -> statuses.put(id, any(random)));
            table.update(statuses);
        }

        assertThat(differences()).isEmpty();
    }

    @Test
    void a_transaction_that_fails_leaves_the_lists_alone() {
        var ids = receive(3);

        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            table.update(Map.of(ids.getFirst(), any(RandomGenerator.getDefault())));
            transaction.setRollbackOnly();
        });

        assertThat(differences()).isEmpty();
        assertThat(As.supplier(supplier).call(() -> list.count(OrderFilter.INBOX)))
                .isEqualTo(new ListCount(3, true));
    }

    @Test
    void many_who_change_orders_of_one_supplier_at_once_wait_for_each_other_and_never_in_a_circle() throws Exception {
        var ids = receive(40);
        var barrier = new CyclicBarrier(4);
        var work = new ArrayList<Callable<Void>>();
        for (int person = 0; person < 4; person++) {
            var own = ids.subList(person * 10, person * 10 + 10);
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(person);
            work.add(() -> {
                barrier.await();
                for (int act = 0; act < 12; act++) {
                    var some = new HashMap<OrderId, OrderStatus>();
                    own.forEach(id -> some.put(id, any(random)));
                    table.update(some);
                }
                return null;
            });
        }

        try (var people = Executors.newFixedThreadPool(4)) {
            for (var done : people.invokeAll(work)) {
                done.get();
            }
        }

        assertThat(differences()).isEmpty();
    }

    @Test
    void the_first_orders_of_a_supplier_may_come_in_at_the_same_moment() throws Exception {
        var barrier = new CyclicBarrier(4);
        var work = new ArrayList<Callable<Reception>>();
        for (int message = 0; message < 4; message++) {
            var sample = Sample.of(buyer, supplier, "PO-" + message);
            work.add(() -> {
                barrier.await();
                return As.OPERATOR.call(() -> orders.receive(sample.received()));
            });
        }

        try (var channels = Executors.newFixedThreadPool(4)) {
            for (var done : channels.invokeAll(work)) {
                done.get();
            }
        }

        assertThat(differences()).isEmpty();
        assertThat(As.supplier(supplier).call(() -> list.count(OrderFilter.INBOX)))
                .isEqualTo(new ListCount(4, true));
    }

    @Test
    void orders_from_before_the_lists_are_put_into_them_at_the_start() {
        receive(230);
        database.sql("delete from order_listing").update();
        database.sql("delete from order_count where supplier_id > 0").update();
        database.sql("delete from order_token").update();
        database.sql("update order_listing_progress set done_until = 0").update();
        var reader = As.supplier(supplier);
        assertThat(reader.call(() -> list.count(OrderFilter.INBOX))).isEqualTo(new ListCount(0, true));

        backfill.run(new DefaultApplicationArguments());
        backfill.run(new DefaultApplicationArguments());

        assertThat(differences()).isEmpty();
        assertThat(reader.call(() -> list.count(OrderFilter.INBOX))).isEqualTo(new ListCount(230, true));
        assertThat(reader.call(
                        () -> list.read(OrderFilter.INBOX.withSearch("po-229"), OrderSort.RECEIVED, true, null, 10)
                                .ids()))
                .hasSize(1);
    }

    @Test
    void a_check_names_what_differs() {
        var ids = receive(2);
        database.sql("update order_listing set progress = 77 where order_id = :order and list_key = 0")
                .param("order", ids.getFirst().value())
                .update();
        database.sql("update order_count set orders = orders + 1 where supplier_id = :supplier and list_key = 0")
                .param("supplier", supplier.value())
                .update();

        assertThat(differences())
                .hasSize(2)
                .anyMatch(difference -> difference.contains(ids.getFirst().toString()))
                .anyMatch(difference -> difference.contains("the counter says 3"));

        database.sql("update order_listing set progress = 0 where order_id = :order and list_key = 0")
                .param("order", ids.getFirst().value())
                .update();
        database.sql("update order_count set orders = orders - 1 where supplier_id = :supplier and list_key = 0")
                .param("supplier", supplier.value())
                .update();
        assertThat(differences()).isEmpty();
    }

    /** Those of this test's supplier: other tests share the database. */
    private List<String> differences() {
        var found = new ArrayList<String>();
        places.run(found::add);
        counters.run(found::add);
        return found.stream()
                .filter(difference -> difference.contains("supplier=" + supplier.value()))
                .toList();
    }

    private List<OrderId> receive(int number) {
        var ids = new ArrayList<OrderId>();
        for (int index = 0; index < number; index++) {
            var sample = Sample.of(buyer, supplier, "PO-" + index);
            ids.add(As.OPERATOR.call(() -> orders.receive(sample.received())).order());
        }
        return ids;
    }

    private static OrderStatus any(RandomGenerator random) {
        return new OrderStatus(
                one(random, Folder.values()),
                one(random, ControlFacet.values()),
                one(random, ResponseFacet.values()),
                one(random, DeliveryFacet.values()),
                one(random, InvoiceFacet.values()),
                one(random, Headline.values()),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                OrderStatus.Share.NONE,
                OrderStatus.Share.NONE,
                random.nextInt(101),
                null,
                null);
    }

    private static <T> T one(RandomGenerator random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
