package org.orderportal.exchange.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.document.Channel;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Transmission.State;
import org.orderportal.exchange.outbound.Undelivered.Reason;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Several workers at one outbox, as on several nodes. */
@OutboundTest
class ClaimsTest {

    private PostOffice office;

    @BeforeEach
    void open(@Autowired BeanFactory beans) {
        office = PostOffice.of(beans);
    }

    @Test
    void workers_at_the_same_moment_take_each_document_once() throws Exception {
        var buyer = office.buyerWithFolder();
        var put = new ArrayList<DocumentId>();
        for (int i = 0; i < 40; i++) {
            put.add(office.put(buyer));
        }
        office.clock.forward(Duration.ofSeconds(30));

        var taken = atTheSameMoment(Collections.<Callable<List<Claim>>>nCopies(4, this::takeAll));

        assertThat(taken.stream().flatMap(List::stream).toList())
                .extracting(claim -> claim.row().document())
                .containsExactlyInAnyOrderElementsOf(put);
    }

    private List<Claim> takeAll() {
        var claims = office.claims();
        var taken = new ArrayList<Claim>();
        for (var piece = claims.take(3); !piece.isEmpty(); piece = claims.take(3)) {
            taken.addAll(piece);
        }
        return taken;
    }

    @Test
    void nothing_is_taken_before_it_can_no_longer_be_taken_back() {
        office.put(office.buyerWithFolder());

        office.clock.forward(Duration.ofSeconds(29));
        assertThat(office.claims().take(10)).isEmpty();
        office.clock.forward(Duration.ofSeconds(1));

        assertThat(office.claims().take(10)).hasSize(1);
    }

    @Test
    void what_a_worker_that_died_had_taken_goes_out_again_with_the_same_id() {
        var id = office.putDue(office.buyerWithFolder());
        var folder = new TestCarrier(Channel.DROP_FOLDER);
        var lost = office.claims().take(10).getFirst();
        assertThat(office.way(id).state()).isEqualTo(State.UNDER_WAY);

        assertThat(office.work(folder)).isZero();
        office.clock.forward(Claims.LEASE);
        assertThat(office.work(folder)).isEqualTo(1);

        assertThat(office.way(id).state()).isEqualTo(State.DELIVERED);
        assertThat(folder.carried)
                .extracting(Parcel::transmission)
                .containsExactly(PostOffice.parcel(lost.row()).transmission());
    }

    @Test
    void a_worker_whose_lease_has_ended_changes_nothing_any_more() {
        var id = office.putDue(office.buyerWithFolder());
        var slow = office.claims().take(10).getFirst();
        office.clock.forward(Claims.LEASE);
        var quick = office.claims().take(10).getFirst();

        office.system().run(() -> office.claims().failed(slow, Undelivered.untilMended(Reason.REFUSED, "422"), null));

        assertThat(office.way(id).state()).isEqualTo(State.UNDER_WAY);
        assertThat(delivered(slow, "slow")).isFalse();
        assertThat(delivered(quick, "quick")).isTrue();
        assertThat(office.way(id).target()).isEqualTo("quick");
    }

    private boolean delivered(Claim claim, String target) {
        return office.system().call(() -> office.claims().delivered(claim, target));
    }

    @Test
    void of_taking_back_and_taking_exactly_one_wins() throws Exception {
        var buyer = office.buyerWithFolder();
        for (int round = 0; round < 40; round++) {
            var id = office.putDue(buyer);

            var results =
                    atTheSameMoment(List.<Callable<Boolean>>of(() -> office.outbox.withdraw(id), () -> takes(id)));

            assertThat(results).containsOnlyOnce(true);
            assertThat(office.way(id).state()).isEqualTo(results.getFirst() ? State.CANCELLED : State.UNDER_WAY);
        }
    }

    private boolean takes(DocumentId id) {
        return office.claims().take(10).stream()
                .anyMatch(claim -> claim.row().document().equals(id));
    }

    private static <T> List<T> atTheSameMoment(List<Callable<T>> works) throws Exception {
        var start = new CyclicBarrier(works.size());
        try (var pool = Executors.newFixedThreadPool(works.size())) {
            var futures = new ArrayList<Future<T>>();
            for (var work : works) {
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
}
