package org.orderportal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderportal.order.OrderId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class QueueCheckTest extends DeskAtWork {

    @Autowired
    QueueCheck check;

    @Autowired
    JdbcClient database;

    @Test
    void the_queue_agrees_with_the_facts_after_acts_and_changed_rules() {
        wantsAnswerWithin(40);
        var answered = order("PO-1");
        answer(answered);
        var waiting = order("PO-2");
        wantsAnswerWithin(1);
        var late = lateOrder("PO-3", 3);

        assertThat(differences(answered, waiting, late)).isEmpty();
    }

    @Test
    void a_row_that_says_something_else_is_told_and_so_is_one_that_is_missing() {
        wantsAnswerWithin(1);
        var wrong = order("PO-1");
        var gone = order("PO-2");
        database.sql("update review_order set needed = false where order_id = :order")
                .param("order", wrong.value())
                .update();
        database.sql("delete from review_order where order_id = :order")
                .param("order", gone.value())
                .update();

        assertThat(differences(wrong, gone))
                .hasSize(2)
                .anyMatch(said -> said.contains("needed=false"))
                .anyMatch(said -> said.contains("the queue has nothing"));
    }

    private List<String> differences(OrderId... orders) {
        var found = new ArrayList<String>();
        var checked = asSystem.call(() -> check.run(found::add));
        assertThat(checked).isGreaterThanOrEqualTo(orders.length);
        return found.stream()
                .filter(said -> List.of(orders).stream().anyMatch(order -> said.startsWith("Order " + order + ":")))
                .toList();
    }
}
