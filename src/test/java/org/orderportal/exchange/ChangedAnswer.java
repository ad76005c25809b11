package org.orderportal.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.orderportal.base.IdText;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.PatchResult;
import org.orderportal.document.Receipt;
import org.orderportal.order.OrderId;
import org.orderportal.response.ReasonCode;
import org.orderportal.response.ResponseField;
import org.orderportal.response.ResponseRow;
import org.orderportal.response.Responses;

/**
 * Answers an order as a person would in the form: its first line is lowered, with the rest on back order and a note, the
 * second rejected, the third split over two days, and an article added; as far as its lines reach.
 */
record ChangedAnswer(Responses responses, Drafts drafts) {

    private static final LocalDate SOON = LocalDate.now().plusDays(10);

    Receipt send(OrderId order) {
        var id = responses.create(order, "changed-" + order);
        var lines = responses.form(id).rows().stream()
                .filter(row ->
                        row.kind() == ResponseRow.Kind.LINE && row.ordered().isPositive())
                .toList();
        if (!lines.isEmpty()) {
            lower(id, lines.getFirst());
        }
        if (lines.size() > 1) {
            write(id, lines.get(1).key(), ResponseField.REJECT, "true");
            write(id, lines.get(1).key(), ResponseField.REASON_CODE, ReasonCode.DISCONTINUED.name());
        }
        if (lines.size() > 2) {
            split(id, lines.get(2));
        }
        add(id);
        return responses.send(id, drafts.read(id).revision(), true);
    }

    private void lower(DocumentId id, ResponseRow line) {
        var some = part(line);
        write(id, line.key(), ResponseField.ACCEPTED, some.toPlainString());
        write(
                id,
                line.key(),
                ResponseField.BACK_ORDER,
                line.ordered().value().subtract(some).toPlainString());
        write(id, line.key(), ResponseField.NOTE, "The rest follows <soon> & surely");
    }

    private void split(DocumentId id, ResponseRow line) {
        responses.split(id, IdText.parse(line.key()).orElseThrow());
        var parts = responses.form(id).partsOf(line.key());
        var quantities = List.of(part(line), line.ordered().value().subtract(part(line)));
        for (int i = 0; i < quantities.size(); i++) {
            write(
                    id,
                    parts.get(i).key(),
                    ResponseField.QUANTITY,
                    quantities.get(i).toPlainString());
            write(
                    id,
                    parts.get(i).key(),
                    ResponseField.PROMISED,
                    SOON.plusDays(7L * i).toString());
        }
    }

    private void add(DocumentId id) {
        var row = drafts.addRow(id, ResponseField.ADDED, null, "add").key();
        write(id, row, ResponseField.NAME, "Pallet, returnable");
        write(id, row, ResponseField.ACCEPTED, "2");
        write(id, row, ResponseField.UNIT, "XPX");
        write(id, row, ResponseField.PRICE, "120.5");
        write(id, row, ResponseField.PROMISED, SOON.toString());
    }

    private static BigDecimal part(ResponseRow line) {
        return line.ordered().value().divide(BigDecimal.valueOf(4), 4, RoundingMode.UP);
    }

    private void write(DocumentId id, String row, String field, String text) {
        var base = drafts.read(id).fields().get(new FieldAddress(row, field));
        var patch = new DraftPatch(
                new FieldAddress(row, field), base == null ? 0 : base.revision(), text, false, row + field);
        var result = drafts.patch(id, patch);
        if (!(result instanceof PatchResult.Saved)) {
            throw new IllegalStateException(field + ": " + result);
        }
    }
}
