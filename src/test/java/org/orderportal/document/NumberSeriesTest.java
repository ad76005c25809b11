package org.orderportal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orderportal.order.DocumentKind.INVOICE;
import static org.orderportal.order.DocumentKind.ORDER_RESPONSE;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orderportal.base.error.Refusal;
import org.orderportal.order.OrderFolders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The numbers of a supplier's documents have no gap and no double. */
class NumberSeriesTest extends DraftToSend {

    @Autowired
    OrderFolders folders;

    @Autowired
    DocumentHeads heads;

    @Autowired
    NumberSeries numbers;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void numbers_have_no_gap_and_no_double_when_many_send_at_once_and_some_are_refused() throws Exception {
        var orders = IntStream.range(0, 12)
                .mapToObj(number -> samples.order("PO-1" + number, buyer, supplier))
                .toList();
        var trashed = List.of(orders.get(3), orders.get(7));
        karin.run(() -> folders.trash(trashed));

        var given = AtOnce.call(
                12,
                number -> karin.call(() -> {
                    var own = drafts.open(ORDER_RESPONSE, orders.get(number));
                    try {
                        return office.send(own, 100).number();
                    } catch (Refusal inTrash) {
                        return inTrash.key();
                    }
                }));

        var expected = new ArrayList<>(List.of("order.action.trashed", "order.action.trashed"));
        IntStream.rangeClosed(1, 10).forEach(number -> expected.add("OR-" + number));
        assertThat(given).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(count("document_number")).isEqualTo(10);
    }

    @Test
    void a_document_that_loses_its_number_three_times_is_made_while_the_series_is_held() {
        var made = new AtomicInteger();
        var prepare = karin.call(() -> office.answer(draft, order, 100));

        var receipt = karin.call(() -> sending.send(draft, 1, number -> {
            if (made.incrementAndGet() <= 3) {
                var other = samples.order("PO-X" + made.get(), buyer, supplier);
                office.send(drafts.open(ORDER_RESPONSE, other), 100);
            }
            return prepare.apply(number);
        }));

        assertThat(receipt.number()).isEqualTo("OR-4");
        assertThat(made).hasValue(4);
        assertThat(new String(karin.call(() -> documents.xml(draft)).bytes(), StandardCharsets.UTF_8))
                .contains("OR-4");
        assertThat(count("document_number")).isEqualTo(4);
    }

    @Test
    void a_number_given_by_hand_is_passed_over_by_the_series_and_never_given_twice() {
        var head = karin.call(() -> heads.get(draft));
        transaction.executeWithoutResult(status -> numbers.register(head, "OR-1"));

        var other = samples.order("PO-2", buyer, supplier);
        var second = karin.call(() -> drafts.open(ORDER_RESPONSE, other));
        var number = karin.call(() -> office.send(second, 100)).number();

        assertThat(number).isEqualTo("OR-2");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> numbers.register(head, "OR-1")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("document.number-used"));
        assertThat(karin.call(() -> sending.nextNumber(supplier.id(), INVOICE))).isEqualTo("IN-1");
    }
}
