package org.orderportal.exchange.api;

import java.util.Map;
import java.util.Objects;
import org.orderportal.base.IdText;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Drafts;
import org.orderportal.invoice.InvoiceField;
import org.springframework.stereotype.Component;

/** Writes a credit note that a machine sent into a draft. Doing it again, after a stop in between, changes nothing. */
@Component
class CreditFilling {

    private final Drafts drafts;

    CreditFilling(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * @param lines the ids of the order's lines, by the buyer's line id
     * @return where each row of the draft stands in what was sent
     */
    FieldPlaces fill(DocumentId id, CreditBody body, Map<String, Long> lines) {
        var places = new FieldPlaces(InvoiceNames.ALL);
        var fields = new MachineFields();
        lines.forEach((ref, line) -> places.add(IdText.of(line), "lines[line=" + ref + "]"));
        var again = body.again() == null && body.isWhole() ? Boolean.TRUE : body.again();
        fields.header()
                .text(InvoiceField.MODE, mode(body))
                .tick(InvoiceField.AGAIN, again)
                .number(InvoiceField.AMOUNT, body.amount())
                .text(InvoiceField.NUMBER, body.number())
                .day(InvoiceField.ISSUED_ON, body.issuedOn())
                .text(InvoiceField.BUYER_REFERENCE, body.buyerReference())
                .text(InvoiceField.SELLER_REFERENCE, body.sellerReference())
                .text(InvoiceField.MESSAGE, body.message());
        if (body.lines() != null) {
            lines(fields, places, body, lines);
        }
        drafts.patchAll(id, fields.patches());
        PostedFile.attach(drafts, id, JsonBodies.all(body.files()));
        return places;
    }

    private static String mode(CreditBody body) {
        if (body.isWhole()) {
            return InvoiceField.WHOLE;
        }
        return body.isByAmount() ? InvoiceField.BY_AMOUNT : InvoiceField.BY_QUANTITY;
    }

    /** Lines that are not named are not credited. */
    private static void lines(MachineFields fields, FieldPlaces places, CreditBody body, Map<String, Long> lines) {
        fields.all().tick(InvoiceField.INCLUDED, false);
        var named = JsonBodies.all(body.lines());
        for (int index = 0; index < named.size(); index++) {
            var line = named.get(index);
            var key = IdText.of(Objects.requireNonNull(lines.get(line.line())));
            places.add(key, "lines[" + index + "]");
            fields.row(key)
                    .tick(InvoiceField.INCLUDED, true)
                    .number(InvoiceField.QUANTITY, line.quantity())
                    .number(InvoiceField.AMOUNT, line.amount())
                    .text(InvoiceField.NOTE, line.note());
        }
    }
}
