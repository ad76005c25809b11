package org.orderportal.invoice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.orderportal.base.IdText;
import org.orderportal.dispatch.DispatchAdvices;
import org.orderportal.dispatch.DispatchField;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Documents;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;
import org.orderportal.document.Receipt;
import org.orderportal.document.Sending;
import org.orderportal.exchange.Acting;
import org.orderportal.order.LineQuantities;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderProfile;
import org.orderportal.order.OrderStatus;
import org.orderportal.order.OrderedLine;
import org.orderportal.order.Orders;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.response.OrderToAnswer;
import org.orderportal.response.OrdersToAnswer;
import org.orderportal.response.Responses;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A supplier that invoices an order of three rows, and what the portal says of the order then. */
@SpringBootTest
abstract class InvoicingSupplier {

    @Autowired
    DispatchAdvices advices;

    @Autowired
    Invoices invoices;

    @Autowired
    BuyerRulesBook rulesBook;

    @Autowired
    Companies companies;

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
        run(() -> companies.setVatNumber(supplier.id(), "SE556677889901"));
        order = receive(OrderToAnswer.lines(10, 240, 6));
    }

    OrderId receive(List<OrderedLine> lines) {
        return samples.receive(buyer, supplier, OrderProfile.ORDERING, lines);
    }

    DocumentId open() {
        return karin.call(() -> invoices.open(order));
    }

    void run(Runnable act) {
        karin.call(() -> {
            act.run();
            return true;
        });
    }

    void write(DocumentId draft, String row, String field, @Nullable String text) {
        karin.call(() -> {
            var base = drafts.read(draft)
                    .value(row, field)
                    .map(FieldValue::revision)
                    .orElse(0L);
            var patch = new DraftPatch(
                    new FieldAddress(row, field),
                    base,
                    text,
                    false,
                    UUID.randomUUID().toString());
            return drafts.patch(draft, patch);
        });
    }

    Receipt send(DocumentId draft) {
        return karin.call(() -> invoices.send(draft, drafts.read(draft).revision(), true));
    }

    InvoiceForm form(DocumentId draft) {
        return karin.call(() -> invoices.form(draft));
    }

    /** Only so much of the first row is invoiced. */
    DocumentId only(String quantity) {
        var draft = open();
        write(draft, FieldAddress.ALL_ROWS, InvoiceField.INCLUDED, "false");
        write(draft, line(0), InvoiceField.INCLUDED, "true");
        write(draft, line(0), InvoiceField.QUANTITY, quantity);
        return draft;
    }

    /** So much of the first row, and nothing else, leaves. */
    Receipt dispatch(String quantity) {
        var draft = karin.call(() -> advices.open(order));
        write(draft, FieldAddress.ALL_ROWS, DispatchField.INCLUDED, "false");
        write(draft, line(0), DispatchField.INCLUDED, "true");
        write(draft, line(0), DispatchField.QUANTITY, quantity);
        return karin.call(() -> advices.send(draft, drafts.read(draft).revision(), true));
    }

    void header(DocumentId draft, String field, @Nullable String text) {
        write(draft, FieldAddress.HEADER, field, text);
    }

    String line(int index) {
        return IdText.of(details().lines().get(index).id());
    }

    LineQuantities sums(int index) {
        return details().lines().get(index).quantities();
    }

    OrderDetails details() {
        return details(order);
    }

    OrderDetails details(OrderId id) {
        return karin.call(() -> orders.details(id));
    }

    OrderStatus status() {
        return details().summary().status();
    }

    List<String> history() {
        return details().history().stream()
                .map(entry -> entry.kind() + " " + String.join(" ", entry.arguments()))
                .toList();
    }

    String xml(Receipt receipt) {
        return new String(karin.call(() -> documents.xml(receipt.id())).bytes(), StandardCharsets.UTF_8);
    }

    List<String> problems(DocumentId draft) {
        return form(draft).problemsBeforeSending().stream()
                .map(problem -> problem.level() + " " + problem.key())
                .toList();
    }

    String addRow(DocumentId draft, String kind) {
        return karin.call(
                        () -> drafts.addRow(draft, kind, null, UUID.randomUUID().toString()))
                .key();
    }
}
