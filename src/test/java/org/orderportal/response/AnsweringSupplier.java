package org.orderportal.response;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.orderportal.base.IdText;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Documents;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.Receipt;
import org.orderportal.document.Sending;
import org.orderportal.exchange.Acting;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderProfile;
import org.orderportal.order.OrderStatus;
import org.orderportal.order.Orders;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A supplier that answers an order of three rows, and what the portal says of the order then. */
@SpringBootTest
abstract class AnsweringSupplier {

    @Autowired
    Responses responses;

    @Autowired
    Drafts drafts;

    @Autowired
    Documents documents;

    @Autowired
    Sending sending;

    @Autowired
    Orders orders;

    @Autowired
    OrdersToAnswer samples;

    Company buyer;
    Company supplier;
    Acting karin;
    OrderId order;

    @BeforeEach
    void an_order_of_three_rows() {
        buyer = samples.company("Region Nordmark");
        supplier = samples.company("Norrskog Medical AB");
        karin = Acting.supplier(supplier.id());
        order = receive(OrderProfile.ORDERING, 10, 5, 6);
    }

    OrderId receive(OrderProfile profile, long... quantities) {
        return samples.receive(buyer, supplier, profile, OrderToAnswer.lines(quantities));
    }

    DocumentId open() {
        return karin.call(() -> responses.open(order));
    }

    Receipt accept(OrderId id) {
        return karin.call(() -> responses.accept(id, key()));
    }

    static String key() {
        return "test:" + UUID.randomUUID();
    }

    void write(DocumentId draft, String row, String field, @Nullable String text) {
        karin.call(() -> {
            var base = drafts.read(draft)
                    .value(row, field)
                    .map(value -> value.revision())
                    .orElse(0L);
            var at = new FieldAddress(row, field);
            return drafts.patch(
                    draft,
                    new DraftPatch(at, base, text, false, UUID.randomUUID().toString()));
        });
    }

    Receipt send(DocumentId draft) {
        return karin.call(() -> responses.send(draft, drafts.read(draft).revision(), true));
    }

    boolean split(DocumentId draft, long line) {
        responses.split(draft, line);
        return true;
    }

    String line(int index) {
        return IdText.of(details().lines().get(index).id());
    }

    OrderDetails details() {
        return karin.call(() -> orders.details(order));
    }

    OrderStatus status() {
        return status(order);
    }

    OrderStatus status(OrderId id) {
        return karin.call(() -> orders.details(id)).summary().status();
    }

    List<String> history() {
        return details().history().stream()
                .map(entry -> entry.kind() + " " + String.join(" ", entry.arguments()))
                .toList();
    }

    String xml(Receipt receipt) {
        return new String(karin.call(() -> documents.xml(receipt.id())).bytes(), StandardCharsets.UTF_8);
    }
}
