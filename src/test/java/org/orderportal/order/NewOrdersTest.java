package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class NewOrdersTest {

    private static final Duration A_WHILE = Duration.ofSeconds(30);

    @Autowired
    Orders orders;

    @Autowired
    OrderList list;

    @Autowired
    CurrentUsers users;

    @Autowired
    Companies companies;

    @Autowired
    DataSource database;

    @Autowired
    TransactionTemplate transaction;

    private final Later clock = new Later();
    private Counted connections;
    private NewOrders news;
    private CompanyId buyer;
    private CompanyId supplier;
    private CompanyId sister;
    private Instant listRead;

    @BeforeEach
    void a_list_that_was_read_a_moment_ago() {
        connections = new Counted(database);
        news = new NewOrders(new Arrivals(JdbcClient.create(connections), Duration.ofSeconds(5), clock), list, users);
        buyer = Sample.connected(companies);
        supplier = Sample.connected(companies);
        sister = Sample.connected(companies);
        listRead = clock.instant();
    }

    @Test
    void what_came_in_since_the_list_was_read_is_counted_for_those_who_may_see_it() {
        receive(Sample.of(buyer, supplier, "OLD").receivedAt(listRead.minusSeconds(1)));
        receive(Sample.of(buyer, supplier, "PO-1").receivedAt(listRead.plusMillis(1)));
        receive(Sample.of(buyer, supplier, "PO-2").receivedAt(listRead.plusMillis(2)));
        receive(Sample.of(buyer, sister, "PO-3").receivedAt(listRead.plusMillis(3)));

        assertThat(seenBy(As.supplier(supplier), OrderFilter.INBOX)).isEqualTo(new ListCount(2, true));
        assertThat(seenBy(As.supplier(sister), OrderFilter.INBOX)).isEqualTo(new ListCount(1, true));
        assertThat(seenBy(As.supplier(supplier, sister), OrderFilter.INBOX)).isEqualTo(new ListCount(3, true));
        assertThat(seenBy(As.supplier(Sample.connected(companies)), OrderFilter.INBOX))
                .isEqualTo(new ListCount(0, true));
        assertThat(seenBy(As.supplier(), OrderFilter.INBOX)).isEqualTo(new ListCount(0, true));
        assertThat(seenBy(As.MANAGER, of(sister))).isEqualTo(new ListCount(1, true));
    }

    @Test
    void the_company_that_is_chosen_narrows_and_never_widens() {
        receive(Sample.of(buyer, supplier, "PO-1").receivedAt(listRead.plusMillis(1)));
        receive(Sample.of(buyer, sister, "PO-2").receivedAt(listRead.plusMillis(1)));

        assertThat(seenBy(As.supplier(supplier, sister), of(sister))).isEqualTo(new ListCount(1, true));
        assertThat(seenBy(As.supplier(supplier), of(sister))).isEqualTo(new ListCount(0, true));
    }

    @Test
    void an_order_that_waits_for_its_connection_is_news_to_account_managers_only() {
        receive(Sample.of(buyer, supplier, "PO-1")
                .receivedAt(listRead.plusMillis(1))
                .asWaiting());

        assertThat(seenBy(As.supplier(supplier), OrderFilter.INBOX)).isEqualTo(new ListCount(0, true));
        assertThat(seenBy(As.MANAGER, OrderFilter.INBOX).number()).isPositive();
    }

    @Test
    void with_more_filters_only_what_they_find_is_news() {
        receive(Sample.of(buyer, supplier, "PO-1").receivedAt(listRead.plusMillis(1)));
        receive(Sample.of(sister, supplier, "PO-2").receivedAt(listRead.plusMillis(1)));
        var reader = As.supplier(supplier);

        assertThat(seenBy(reader, OrderFilter.INBOX.withBuyer(sister))).isEqualTo(new ListCount(1, true));
        assertThat(seenBy(reader, OrderFilter.INBOX.withStatus(StatusFilter.RESPONDABLE)))
                .isEqualTo(new ListCount(2, true));
        assertThat(seenBy(reader, OrderFilter.INBOX.withStatus(StatusFilter.REJECTED)))
                .isEqualTo(new ListCount(0, true));
        assertThat(seenBy(reader, OrderFilter.INBOX.withFolder(FolderFilter.ALL)))
                .isEqualTo(new ListCount(2, true));
        assertThat(seenBy(reader, OrderFilter.INBOX.withFolder(FolderFilter.COMPLETED)))
                .isEqualTo(new ListCount(0, true));
    }

    @Test
    void a_list_from_before_what_is_kept_is_counted_in_the_database() {
        receive(Sample.of(buyer, supplier, "PO-1").receivedAt(listRead.minus(Duration.ofHours(2))));

        var before = listRead.minus(Duration.ofHours(3));

        assertThat(As.supplier(supplier).call(() -> news.count(OrderFilter.INBOX, before)))
                .isEqualTo(new ListCount(1, true));
    }

    @Test
    void an_order_whose_message_was_received_long_ago_is_not_new_to_a_list_that_shows_it() {
        var reader = As.supplier(supplier);
        receive(Sample.of(buyer, supplier, "PO-1").receivedAt(listRead.minus(Duration.ofDays(3))));

        assertThat(seenBy(reader, OrderFilter.INBOX)).isEqualTo(new ListCount(0, true));
        clock.passes(A_WHILE);
        assertThat(seenBy(reader, OrderFilter.INBOX)).isEqualTo(new ListCount(0, true));
    }

    @Test
    void an_order_that_was_under_way_when_the_list_was_read_is_news_when_it_is_there() {
        var reader = As.supplier(supplier);
        clock.passes(A_WHILE);
        assertThat(seenBy(reader, OrderFilter.INBOX)).isEqualTo(new ListCount(0, true));

        receive(Sample.of(buyer, supplier, "PO-1").receivedAt(listRead.minusSeconds(2)));
        clock.passes(A_WHILE);

        assertThat(seenBy(reader, OrderFilter.INBOX)).isEqualTo(new ListCount(1, true));
    }

    @Test
    void an_order_counts_once_and_no_more_when_the_list_was_read_again() {
        var reader = As.supplier(supplier);
        receive(Sample.of(buyer, supplier, "PO-1").receivedAt(listRead.plusMillis(1)));
        assertThat(seenBy(reader, OrderFilter.INBOX)).isEqualTo(new ListCount(1, true));

        clock.passes(A_WHILE);

        assertThat(seenBy(reader, OrderFilter.INBOX)).isEqualTo(new ListCount(1, true));
        listRead = clock.instant();
        assertThat(seenBy(reader, OrderFilter.INBOX)).isEqualTo(new ListCount(0, true));
    }

    @Test
    void two_hundred_readers_cost_one_reading_of_the_database() {
        receive(Sample.of(buyer, supplier, "PO-1").receivedAt(listRead.plusMillis(1)));

        assertThat(askedByTwoHundred()).isEqualTo(100);
        assertThat(connections.number).hasValue(1);

        clock.passes(A_WHILE);

        assertThat(askedByTwoHundred()).isEqualTo(100);
        assertThat(connections.number).hasValue(2);
    }

    /** Half of them act for the supplier; answers how many were told of something new. */
    private int askedByTwoHundred() {
        var told = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 200)
                    .forEach(number -> threads.submit(() -> {
                        var reader = As.supplier(number % 2 == 0 ? supplier : sister);
                        told.addAndGet((int) seenBy(reader, OrderFilter.INBOX).number());
                    }));
        }
        return told.get();
    }

    private ListCount seenBy(As reader, OrderFilter filter) {
        return reader.call(() -> news.count(filter, listRead));
    }

    private static OrderFilter of(CompanyId company) {
        return OrderFilter.INBOX.withSupplier(company);
    }

    private void receive(Sample sample) {
        As.OPERATOR.run(() -> transaction.executeWithoutResult(begun -> orders.receive(sample.received())));
    }

    /** A clock that goes on only when it is told to. */
    private static final class Later extends Clock {

        private volatile Instant now = Instant.now();

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Counts how often somebody turns to the database. */
    private static final class Counted extends DelegatingDataSource {

        private final AtomicInteger number = new AtomicInteger();

        Counted(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            number.incrementAndGet();
            return super.getConnection();
        }
    }
}
