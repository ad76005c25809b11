package org.orderportal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.security.AsSystem;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What is taken up again: after a crash, or because somebody tries once more. */
@SpringBootTest
class IntakeRecoveryTest {

    @Autowired
    Intake intake;

    @Autowired
    MessageLog log;

    @Autowired
    Messages messages;

    @Autowired
    Recovery recovery;

    @Autowired
    AsSystem asSystem;

    @Autowired
    RetriedTransactions transactions;

    private Desk desk;

    @BeforeEach
    void open(@Autowired BeanFactory beans) {
        desk = Desk.of(beans);
    }

    @Test
    void what_was_kept_before_a_crash_is_taken_in_at_the_next_start() {
        var letter = Letter.unique();
        long kept = Acting.OPERATOR.call(
                () -> transactions.call(() -> messages.add(Desk.upload(letter.orderBytes()), Acting.OPERATOR.user())));

        recovery.resumeReceivedBefore(Instant.now().plusSeconds(1));

        assertThat(Acting.OPERATOR.call(() -> log.get(kept)).status()).isEqualTo(MessageStatus.WAITING_FOR_CONNECTION);
        assertThat(desk.ordersNumbered(letter.number())).isEqualTo(1);
    }

    @Test
    void a_message_of_a_supplier_is_resumed_within_that_suppliers_bounds() {
        var foreign = Letter.unique();
        var supplier = Acting.supplier(desk.connectSupplier(Letter.unique()));
        long kept = supplier.call(
                () -> transactions.call(() -> messages.add(Desk.upload(foreign.orderBytes()), supplier.user())));

        var result = asSystem.call(() -> intake.resume(kept));

        assertThat(result.problems()).extracting(Problem::rule).containsExactly("PORTAL-NOT-YOURS");
    }

    @Test
    void trying_again_changes_nothing_of_what_is_done() {
        var letter = Letter.unique();
        var result = desk.take(letter.orderBytes());

        var again = Acting.OPERATOR.call(() -> intake.retry(result.messageId()));

        assertThat(again.status()).isEqualTo(MessageStatus.WAITING_FOR_CONNECTION);
        assertThat(again.order()).isEqualTo(result.order());
        assertThat(desk.message(result).attempts()).isEqualTo(1);
    }

    @Test
    void staff_can_take_in_what_a_supplier_was_refused() {
        var foreign = Letter.unique();
        var supplier = Acting.supplier(desk.connectSupplier(Letter.unique()));
        var refused = supplier.call(() -> intake.take(Desk.upload(foreign.orderBytes())));

        var again = Acting.ADMINISTRATOR.call(() -> intake.retry(refused.messageId()));

        assertThat(again.status()).isEqualTo(MessageStatus.WAITING_FOR_CONNECTION);
        assertThat(desk.message(refused).attempts()).isEqualTo(2);
    }
}
