package org.orderportal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Notices about an order, which come before or after it. */
@SpringBootTest
class IntakeOfNoticesTest {

    @Autowired
    Orders orders;

    private Desk desk;

    @BeforeEach
    void open(@Autowired BeanFactory beans) {
        desk = Desk.of(beans);
    }

    @Test
    void a_cancellation_is_laid_beside_its_order() {
        var letter = Letter.unique();
        var order = desk.take(letter.orderBytes());

        var cancellation = desk.take(letter.cancellation());

        assertThat(cancellation.status()).isEqualTo(MessageStatus.ARRIVED_NOT_PROCESSED);
        assertThat(cancellation.order()).isEqualTo(order.order());
        assertThat(notices(order.order())).isEqualTo(1);
    }

    @Test
    void a_cancellation_that_comes_before_its_order_waits_for_it() {
        var letter = Letter.unique();
        var cancellation = desk.take(letter.cancellation());
        assertThat(cancellation.status()).isEqualTo(MessageStatus.WAITING_FOR_ORDER);

        var order = desk.take(letter.orderBytes());

        assertThat(desk.message(cancellation).status()).isEqualTo(MessageStatus.ARRIVED_NOT_PROCESSED);
        assertThat(desk.message(cancellation).order()).isEqualTo(order.order());
        assertThat(notices(order.order())).isEqualTo(1);
    }

    @Test
    void the_same_cancellation_again_is_laid_beside_its_order_once() {
        var letter = Letter.unique();
        var order = desk.take(letter.orderBytes());
        desk.take(letter.cancellation());

        var again = desk.take(letter.cancellation());

        assertThat(again.order()).isEqualTo(order.order());
        assertThat(notices(order.order())).isEqualTo(1);
    }

    private int notices(OrderId order) {
        return Acting.OPERATOR.call(() -> orders.details(order)).notices().size();
    }
}
