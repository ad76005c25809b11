package org.orderportal.demo;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.notes.InternalNotes;
import org.orderportal.order.OrderFilter;
import org.orderportal.order.OrderList;
import org.orderportal.order.OrderSort;
import org.orderportal.order.OrderSummary;
import org.orderportal.response.ResponseField;
import org.orderportal.response.Responses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What one supplier of the demo has done with its oldest orders, so that there is something to count: answered in time and
 * late, tried what the buyer does not take, and left a draft; and what colleagues noted about it.
 */
@Component
@Profile("demo")
class DemoWork {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWork.class);
    private static final String SUPPLIER = "mikko@pohjantahti.example";
    private static final String MANAGER = "maria@portal.example";
    private static final int ANSWERED = 8;

    private final OrderList orders;
    private final Responses responses;
    private final Drafts drafts;
    private final InternalNotes notes;
    private final DemoActing acting;

    DemoWork(OrderList orders, Responses responses, Drafts drafts, InternalNotes notes, DemoActing acting) {
        this.orders = orders;
        this.responses = responses;
        this.drafts = drafts;
        this.notes = notes;
        this.acting = acting;
    }

    void begin() {
        var oldest = acting.as(SUPPLIER, this::oldest);
        IntStream.range(0, ANSWERED).forEach(place -> answer(oldest.get(place), place));
        tryInVain(oldest.get(ANSWERED));
        tryInVain(oldest.get(ANSWERED + 1));
        note(oldest.get(ANSWERED));
    }

    private List<OrderSummary> oldest() {
        return orders.rows(orders.read(OrderFilter.INBOX, OrderSort.RECEIVED, false, null, ANSWERED + 2)
                .ids());
    }

    /** The first within the hour, the others later and later. */
    private void answer(OrderSummary order, int place) {
        acting.at(
                order.receivedAt().plus(Duration.ofHours(1 + 40L * place)),
                SUPPLIER,
                () -> responses.accept(order.id(), "demo:" + order.id()));
    }

    /** More than anybody takes, at a price of its own: refused, and left as a draft. */
    private void tryInVain(OrderSummary order) {
        acting.at(order.receivedAt().plus(Duration.ofDays(1)), SUPPLIER, () -> {
            var draft = responses.open(order.id());
            drafts.patchAll(
                    draft, List.of(patch(ResponseField.ACCEPTED, "100000"), patch(ResponseField.PRICE, "0.01")));
            send(draft);
            send(draft);
        });
    }

    private static DraftPatch patch(String field, String text) {
        return new DraftPatch(FieldAddress.ofAllRows(field), 0, text, false, "demo-work");
    }

    private void send(DocumentId draft) {
        try {
            responses.send(draft, drafts.read(draft).revision(), false);
        } catch (Refusal refused) {
            LOG.debug("Refused, as it should be: {}", refused.key());
        }
    }

    private void note(OrderSummary order) {
        acting.at(order.receivedAt().plus(Duration.ofDays(2)), MANAGER, () -> {
            var note = notes.write(
                    order.id(),
                    "Mikko rang: the price has changed since the contract. Ask the buyer before they answer. @Johan Ek",
                    Set.of());
            notes.pin(note);
        });
    }
}
