package org.orderportal.exchange.api;

import java.util.List;
import java.util.Map;
import org.orderportal.base.IdText;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftRow;
import org.orderportal.document.Drafts;
import org.orderportal.exchange.api.InvoiceBody.Extra;
import org.orderportal.exchange.api.InvoiceBody.Line;
import org.orderportal.exchange.api.InvoiceBody.Payment;
import org.orderportal.invoice.InvoiceField;
import org.springframework.stereotype.Component;

/** Writes an invoice that a machine sent into a draft. Doing it again, after a stop in between, changes nothing. */
@Component
class InvoiceFilling {

    private final Drafts drafts;

    InvoiceFilling(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * @param lines the ids of the order's lines, by the buyer's line id
     * @return where each row of the draft stands in what was sent
     */
    FieldPlaces fill(DocumentId id, InvoiceBody body, Map<String, Long> lines) {
        var places = new FieldPlaces(InvoiceNames.ALL);
        var fields = new MachineFields();
        lines.forEach((ref, line) -> places.add(IdText.of(line), "lines[line=" + ref + "]"));
        header(fields, body);
        lines(fields, places, body, lines);
        extras(id, fields, places, InvoiceField.CHARGE, "charges", JsonBodies.all(body.charges()));
        extras(id, fields, places, InvoiceField.DISCOUNT, "discounts", JsonBodies.all(body.discounts()));
        payments(id, fields, places, body);
        if (!fields.patches().isEmpty()) {
            drafts.patchAll(id, fields.patches());
        }
        PostedFile.attach(drafts, id, JsonBodies.all(body.files()));
        return places;
    }

    private static void header(MachineFields fields, InvoiceBody body) {
        var base = body.base();
        var contact = body.contact();
        var advices = base == null ? null : base.advices();
        fields.header()
                .text(
                        InvoiceField.BASE,
                        advices == null ? base == null ? null : InvoiceField.ENTIRE_ORDER : String.join(" ", advices))
                .text(InvoiceField.NUMBER, body.number())
                .day(InvoiceField.ISSUED_ON, body.issuedOn())
                .day(InvoiceField.DUE_ON, body.dueOn())
                .text(InvoiceField.TERMS, body.terms())
                .number(InvoiceField.FINE, body.fine())
                .text(InvoiceField.BUYER_REFERENCE, body.buyerReference())
                .text(InvoiceField.ACCOUNTING, body.accounting())
                .text(InvoiceField.CONTRACT, body.contract())
                .text(InvoiceField.PROJECT, body.project())
                .text(InvoiceField.SALES_ORDER, body.salesOrder())
                .text(InvoiceField.SELLER_REFERENCE, body.sellerReference())
                .day(InvoiceField.DELIVERED_ON, body.deliveredOn())
                .day(InvoiceField.PERIOD_FROM, body.periodFrom())
                .day(InvoiceField.PERIOD_UNTIL, body.periodUntil())
                .text(InvoiceField.PAYMENT_REFERENCE, body.paymentReference())
                .number(InvoiceField.EXCHANGE_RATE, body.exchangeRate())
                .text(InvoiceField.MESSAGE, body.message())
                .address(body.buyer(), InvoiceNames.BUYER)
                .code(InvoiceField.BUYER_VAT, body.buyerVat())
                .address(body.shipTo(), InvoiceNames.SHIP_TO)
                .address(body.seller(), InvoiceNames.SELLER)
                .code(InvoiceField.SELLER_VAT, body.sellerVat())
                .text(InvoiceField.SELLER_REGISTRATION, body.sellerRegistration())
                .text(InvoiceField.CONTACT_NAME, contact == null ? null : contact.name())
                .text(InvoiceField.CONTACT_PHONE, contact == null ? null : contact.phone())
                .text(InvoiceField.CONTACT_MAIL, contact == null ? null : contact.mail());
        if (body.reasons() != null) {
            body.reasons()
                    .forEach((category, reason) -> fields.header()
                            .text(InvoiceField.REASON + category, reason.words())
                            .text(InvoiceField.REASON_CODE + category, reason.code()));
        }
    }

    /** Where lines are named, the others are not invoiced. */
    private static void lines(MachineFields fields, FieldPlaces places, InvoiceBody body, Map<String, Long> lines) {
        if (body.lines() == null) {
            return;
        }
        fields.all().tick(InvoiceField.INCLUDED, false);
        for (int index = 0; index < body.lines().size(); index++) {
            var line = body.lines().get(index);
            var key = IdText.of(java.util.Objects.requireNonNull(lines.get(line.line())));
            places.add(key, "lines[" + index + "]");
            line(fields.row(key), line);
        }
    }

    private static void line(MachineFields.Row row, Line line) {
        row.tick(InvoiceField.INCLUDED, true)
                .number(InvoiceField.QUANTITY, line.quantity())
                .number(InvoiceField.PRICE, line.price())
                .number(InvoiceField.BASE_QUANTITY, line.baseQuantity())
                .text(InvoiceField.VAT, line.vat())
                .number(InvoiceField.DISCOUNT_PERCENT, line.discountPercent())
                .number(InvoiceField.DISCOUNT_AMOUNT, line.discountAmount())
                .text(InvoiceField.NOTE, line.note());
    }

    private void extras(
            DocumentId id, MachineFields fields, FieldPlaces places, String kind, String list, List<Extra> extras) {
        for (int index = 0; index < extras.size(); index++) {
            var extra = extras.get(index);
            var row = drafts.addRow(id, kind, null, "api-" + kind + "-" + index);
            places.add(row.key(), list + "[" + index + "]");
            fields.row(row.key())
                    .code(InvoiceField.REASON_OF, extra.code())
                    .text(InvoiceField.DESCRIPTION, extra.description())
                    .number(InvoiceField.AMOUNT, extra.amount())
                    .number(InvoiceField.PERCENT, extra.percent())
                    .text(InvoiceField.VAT, extra.vat());
        }
    }

    /** Ways that are named stand in place of those that are remembered. */
    private void payments(DocumentId id, MachineFields fields, FieldPlaces places, InvoiceBody body) {
        if (body.payments() == null) {
            return;
        }
        drafts.read(id).rows().stream()
                .filter(row -> row.kind().startsWith(InvoiceField.KNOWN_WAY))
                .map(DraftRow::key)
                .forEach(key -> drafts.removeRow(id, key));
        for (int index = 0; index < body.payments().size(); index++) {
            var row = drafts.addRow(id, InvoiceField.PAYMENT, null, "api-payment-" + index);
            places.add(row.key(), "payments[" + index + "]");
            payment(fields.row(row.key()), body.payments().get(index));
        }
    }

    private static void payment(MachineFields.Row row, Payment payment) {
        row.code(InvoiceField.WAY, payment.way())
                .text(InvoiceField.ACCOUNT, payment.account())
                .code(InvoiceField.BIC, payment.bic())
                .text(InvoiceField.HOLDER, payment.holder())
                .text(InvoiceField.MANDATE, payment.mandate())
                .text(InvoiceField.CREDITOR, payment.creditor())
                .text(InvoiceField.DEBITED, payment.debited())
                .text(InvoiceField.CARD, payment.card())
                .text(InvoiceField.CARD_NETWORK, payment.cardNetwork());
    }
}
