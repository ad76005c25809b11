package org.orderportal.demo;

import java.util.Map;
import java.util.stream.Collectors;
import org.orderportal.base.IdText;
import org.orderportal.base.error.Refusal;
import org.orderportal.dispatch.DispatchAdvices;
import org.orderportal.dispatch.DispatchField;
import org.orderportal.dispatch.DispatchRow;
import org.orderportal.dispatch.Packages;
import org.orderportal.dispatch.UnitKind;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.invoice.Invoices;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.orderportal.response.ReasonCode;
import org.orderportal.response.ResponseField;
import org.orderportal.response.Responses;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a supplier's clerk does with an order. What the portal refuses throws its refusal, and leaves no draft behind. */
@Component
@Profile("demo")
class DemoClerk {

    /** One of those that GS1 keeps free for examples. */
    private static final String GS1_PREFIX = "9521234";

    private final Orders orders;
    private final Responses responses;
    private final DispatchAdvices advices;
    private final Packages packages;
    private final Invoices invoices;
    private final Drafts drafts;

    DemoClerk(
            Orders orders,
            Responses responses,
            DispatchAdvices advices,
            Packages packages,
            Invoices invoices,
            Drafts drafts) {
        this.orders = orders;
        this.responses = responses;
        this.advices = advices;
        this.packages = packages;
        this.invoices = invoices;
        this.drafts = drafts;
    }

    void accept(OrderId order) {
        responses.accept(order, "demo:" + order);
    }

    void reject(OrderId order) {
        responses.reject(order, "demo:" + order, ReasonCode.NOT_OURS, "We no longer sell these articles.");
    }

    void acceptAllButTheLast(OrderId order) {
        var last = IdText.of(orders.details(order).lines().getLast().id());
        finish(responses.open(order), draft -> {
            write(
                    draft,
                    last,
                    Map.of(ResponseField.ACCEPTED, "0", ResponseField.REASON_CODE, ReasonCode.DISCONTINUED.name()));
            responses.send(draft, drafts.read(draft).revision(), true);
        });
    }

    void dispatch(OrderId order) {
        dispatch(order, orders.details(order).lines().size());
    }

    /** Half of the lines, where its buyer takes a delivery in parts. */
    void dispatchHalf(OrderId order) {
        var details = orders.details(order);
        var lines = details.lines().size();
        dispatch(order, details.rules().partialDeliveryAllowed() ? (lines + 1) / 2 : lines);
    }

    private void dispatch(OrderId order, int lineCount) {
        finish(advices.open(order), draft -> {
            var details = orders.details(order);
            advices.takeAlong(
                    draft,
                    details.lines().stream()
                            .skip(lineCount)
                            .collect(Collectors.toMap(OrderDetails.Line::id, line -> false)));
            write(
                    draft,
                    FieldAddress.HEADER,
                    Map.of(
                            DispatchField.CARRIER,
                            "Nordfrakt",
                            DispatchField.TRACKING,
                            "NF" + order.value() % 1_000_000));
            if (details.rules().packagesRequired()) {
                pack(draft);
            }
            advices.send(draft, drafts.read(draft).revision(), true);
        });
    }

    /** All on one pallet. */
    private void pack(DocumentId draft) {
        if (advices.form(draft).gs1Prefix().isEmpty()) {
            packages.rememberPrefix(draft, GS1_PREFIX);
        }
        var pallet = packages.addUnit(draft, UnitKind.PALLET);
        advices.form(draft).rows().stream()
                .filter(DispatchRow::included)
                .forEach(row -> packages.putIn(draft, pallet, row.key()));
    }

    void invoice(OrderId order) {
        finish(invoices.open(order), draft -> {
            if (orders.details(order).content().references().customerReference() == null) {
                write(draft, FieldAddress.HEADER, Map.of(InvoiceField.BUYER_REFERENCE, "4100"));
            }
            invoices.send(draft, drafts.read(draft).revision(), true);
        });
    }

    private void write(DocumentId draft, String row, Map<String, String> fields) {
        drafts.patchAll(
                draft,
                fields.entrySet().stream()
                        .map(field -> new DraftPatch(
                                new FieldAddress(row, field.getKey()), 0, field.getValue(), false, "demo-clerk"))
                        .toList());
    }

    private interface Work {
        void on(DocumentId draft);
    }

    private void finish(DocumentId draft, Work work) {
        try {
            work.on(draft);
        } catch (Refusal refused) {
            drafts.discard(draft);
            throw refused;
        }
    }
}
