package org.orderportal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orderportal.base.Stored;
import org.orderportal.base.security.Role;
import org.orderportal.document.Drafts;
import org.orderportal.notification.Turns.Turn;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.OrderSamples;
import org.springframework.beans.factory.annotation.Autowired;

/** What the clock brings is told once, however many nodes look. */
class ClockReportsTest extends SupplierInTheNews {

    /** Days begin there an hour or two before those of a machine that counts in UTC. */
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @Autowired
    Spreading spreading;

    @Autowired
    ClockReports clockReports;

    @Autowired
    Drafts drafts;

    @Test
    void the_clock_tells_what_is_due_soon_what_is_overdue_and_what_was_left_each_once() {
        var soon = samples.order("SOON", buyer, supplier);
        due(soon, clock.instant().plus(Duration.ofHours(5)));
        received(soon, clock.instant().minus(Duration.ofDays(3)));
        due(samples.order("FAR", buyer, supplier), clock.instant().plus(Duration.ofHours(30)));
        due(samples.order("OVER", buyer, supplier), clock.instant().minus(Duration.ofHours(1)));
        samples.order(
                "LATE",
                buyer,
                supplier,
                LocalDate.now(STOCKHOLM).minusDays(1),
                List.of(OrderSamples.line("7", "Bolt", 10)));
        var draft = anna.call(() -> drafts.open(DocumentKind.ACT, soon));
        database.sql("update document set revision = 3, changed_at = :at where id = :id")
                .param("at", Stored.moment(clock.instant().minus(Duration.ofHours(25))))
                .param("id", draft.value())
                .update();
        anna.run(() -> settings.choose(Occasion.ORDER_RECEIVED, Way.OFF));

        assertThat(look()).isPositive();
        assertThat(look()).as("looking again").isZero();
        news.spread();

        assertThat(news.of(anna))
                .containsExactlyInAnyOrder(
                        "Order SOON from Region Nordmark has to be answered soon",
                        "The answer to order OVER from Region Nordmark is overdue",
                        "The delivery of order LATE to Region Nordmark is overdue",
                        "Document of order SOON has not been sent");
        assertThat(list(anna))
                .filteredOn(entry -> entry.occasion() == Occasion.DELIVERY_OVERDUE)
                .extracting(entry -> news.words(anna).line(entry.told().getFirst()))
                .containsExactly("Line 7");
    }

    @Test
    void while_one_node_has_the_turn_the_others_leave_it(@Autowired Turns turns) {
        int doneByTheOther = turns.take(
                Turn.CLOCK,
                before -> CompletableFuture.supplyAsync(() -> turns.take(Turn.CLOCK, again -> 7))
                        .join());

        assertThat(doneByTheOther).isZero();
        assertThat(turns.take(Turn.CLOCK, later -> 7)).isEqualTo(7);
    }

    @Test
    void two_nodes_that_tell_and_look_at_the_same_moment_tell_everybody_once() throws Exception {
        var late = samples.orders(40, buyer, supplier);
        late.forEach(order -> due(order, clock.instant().minus(Duration.ofHours(1))));
        var erik = news.person("Erik", Role.SUPPLIER_USER, supplier);

        atOnce(() -> {
            clockReports.look();
            spreading.spread();
        });
        look();
        news.spread();

        for (var person : List.of(anna, erik)) {
            assertThat(list(person).stream()
                            .filter(entry -> entry.occasion() == Occasion.ORDER_RECEIVED)
                            .mapToInt(NotificationEntry::count)
                            .sum())
                    .isEqualTo(40);
            assertThat(list(person).stream()
                            .filter(entry -> entry.occasion() == Occasion.ANSWER_OVERDUE)
                            .mapToInt(NotificationEntry::count)
                            .sum())
                    .isEqualTo(40);
            assertThat(list(person)).as("what came at once is gathered").hasSize(2);
        }
        assertThat(database.sql("""
            select count(*) from notification_told t where t.person_id = :person\
            """)
                        .param("person", erik.user().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(80);
    }

    /** As on four nodes, at the same moment. */
    private void atOnce(Runnable work) throws Exception {
        var nodes = 4;
        var start = new CyclicBarrier(nodes);
        try (var threads = Executors.newFixedThreadPool(nodes)) {
            var running = IntStream.range(0, nodes)
                    .mapToObj(node -> threads.submit(() -> {
                        start.await();
                        asSystem.run(work);
                        return true;
                    }))
                    .toList();
            for (var each : running) {
                each.get();
            }
        }
    }

    private int look() {
        return asSystem.call(clockReports::look);
    }

    private void due(OrderId order, Instant moment) {
        database.sql("update purchase_order set due_at = :at, due_for = 'ANSWER' where id = :id")
                .param("at", Stored.moment(moment))
                .param("id", order.value())
                .update();
    }

    private void received(OrderId order, Instant moment) {
        database.sql("update purchase_order set received_at = :at where id = :id")
                .param("at", Stored.moment(moment))
                .param("id", order.value())
                .update();
    }
}
