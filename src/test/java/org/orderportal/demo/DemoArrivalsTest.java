package org.orderportal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.AsSystem;
import org.orderportal.exchange.Intake;
import org.orderportal.exchange.IntakeResult;
import org.orderportal.exchange.MessageLog;
import org.orderportal.exchange.MessageStatus;
import org.orderportal.order.OrderFilter;
import org.orderportal.order.OrderList;
import org.orderportal.order.OrderSort;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@AnyDatabase
class DemoArrivalsTest {

    @Autowired
    DemoStart start;

    @Autowired
    DemoArrivals arrivals;

    @Autowired
    DemoClock clock;

    @Autowired
    Intake intake;

    @Autowired
    MessageLog log;

    @Autowired
    OrderList orders;

    @Autowired
    AsSystem asSystem;

    List<IntakeResult> results;

    @BeforeAll
    void wait_until_all_is_here() {
        start.ready().join();
        results = arrivals.done().join();
    }

    @Test
    void every_order_is_taken_in_without_any_problem() {
        var taken = results.stream()
                .filter(result -> result.status() == MessageStatus.TAKEN_IN)
                .toList();

        assertThat(taken)
                .hasSize(DemoOrders.COUNT)
                .allSatisfy(result -> assertThat(result.problems()).isEmpty());
    }

    @Test
    void orders_of_a_stranger_wait_and_also_break_no_rule() {
        var waiting = results.stream()
                .filter(result -> result.status() == MessageStatus.WAITING_FOR_CONNECTION)
                .toList();

        assertThat(waiting)
                .hasSize(2)
                .allSatisfy(result -> assertThat(result.problems()).isEmpty());
    }

    @Test
    void a_change_and_a_cancellation_wait_at_their_orders_and_two_files_are_refused() {
        assertThat(results)
                .extracting(IntakeResult::status)
                .filteredOn(MessageStatus.ARRIVED_NOT_PROCESSED::equals)
                .hasSize(2);
        assertThat(results)
                .extracting(IntakeResult::status)
                .filteredOn(MessageStatus.REFUSED::equals)
                .hasSize(2);
    }

    @Test
    void each_is_received_when_it_would_have_come() {
        var newest = asSystem.call(() -> log.list(null, "", null, 500));

        assertThat(newest).hasSize(results.size());
        assertThat(newest.getFirst().receivedAt()).isBefore(Clock.systemUTC().instant());
        assertThat(newest.getLast().receivedAt())
                .isBefore(Clock.systemUTC().instant().minusSeconds(50 * 24 * 3600));
    }

    @Test
    void a_second_start_brings_nothing_twice() {
        var again = new DemoArrivals(intake, log, asSystem, clock, true);

        again.begin();

        assertThat(again.done().join()).isEmpty();
        var count = asSystem.call(() -> orders.count(OrderFilter.INBOX).number());
        assertThat(count).isLessThanOrEqualTo(DemoOrders.COUNT + 2);
        assertThat(asSystem.call(() -> orders.read(OrderFilter.INBOX, OrderSort.RECEIVED, true, null, 5)
                        .ids()))
                .hasSize(5);
    }

    @Test
    void nothing_comes_in_where_only_companies_and_people_are_wanted() {
        var untouched = mock(Intake.class);
        var none = new DemoArrivals(untouched, mock(MessageLog.class), asSystem, clock, false);

        none.begin();

        assertThat(none.done().join()).isEmpty();
        verifyNoInteractions(untouched);
    }
}
