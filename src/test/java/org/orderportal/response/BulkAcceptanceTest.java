package org.orderportal.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderportal.document.Receipt;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderProfile;
import org.orderportal.order.ResponseFacet;
import org.springframework.beans.factory.annotation.Autowired;

/** Many orders that are accepted with one act. */
class BulkAcceptanceTest extends AnsweringSupplier {

    @Autowired
    BulkAcceptance bulk;

    @Test
    void many_orders_are_accepted_at_once_and_taken_back() {
        var answered = receive(OrderProfile.ORDERING, 1);
        accept(answered);
        var begun = receive(OrderProfile.ORDERING, 2);
        var draft = karin.call(() -> responses.open(begun));
        write(draft, "", ResponseField.MESSAGE, "Just a moment");
        var open = java.util.stream.LongStream.rangeClosed(1, 30)
                .mapToObj(quantity -> receive(OrderProfile.ORDERING, quantity))
                .toList();
        var all = new java.util.ArrayList<>(open);
        all.addAll(List.of(answered, begun, new OrderId(42)));

        var accepted = karin.call(() -> bulk.accept(all));

        assertThat(accepted.outcome().done()).containsExactlyElementsOf(open);
        assertThat(accepted.outcome().skipped().get(answered).reasonKey()).isEqualTo("order.action.answered-already");
        assertThat(accepted.outcome().skipped().get(begun).reasonKey()).isEqualTo("response.skipped.being-written");
        assertThat(accepted.outcome().skipped().get(new OrderId(42)).reasonKey())
                .isEqualTo("order.skipped.unknown");
        assertThat(accepted.receipts().values()).extracting(Receipt::number).doesNotHaveDuplicates();
        assertThat(open).allMatch(each -> status(each).response() == ResponseFacet.ACCEPTED);

        var undone = karin.call(() -> bulk.takeBack(accepted.receipts()));

        assertThat(undone.done()).hasSize(30);
        assertThat(open).allMatch(each -> status(each).response() == ResponseFacet.NOT_ANSWERED);
        assertThat(status(answered).response()).isEqualTo(ResponseFacet.ACCEPTED);
    }
}
