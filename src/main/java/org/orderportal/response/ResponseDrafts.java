package org.orderportal.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.base.NumberText;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.Draft;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.DraftRow;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;
import org.orderportal.response.OrderResponse.Extra;
import org.orderportal.response.OrderResponse.Part;
import org.springframework.stereotype.Component;

/** Writes into drafts of responses what more than one field is about. What is done twice is done once. */
@Component
class ResponseDrafts {

    private final Drafts drafts;
    private final EarlierAnswers earlier;
    private final ResponseForms forms;

    ResponseDrafts(Drafts drafts, EarlierAnswers earlier, ResponseForms forms) {
        this.drafts = drafts;
        this.earlier = earlier;
        this.forms = forms;
    }

    /**
     * Notes in a draft in which nothing was written yet what it is begun from, and takes the charges and discounts of the
     * earlier answer over; they have no rows in the order that they could be prefilled in.
     */
    void begin(DocumentId id) {
        var draft = drafts.read(id);
        if (draft.state() != DocumentState.DRAFT || draft.revision() > 0) {
            return;
        }
        earlier.of(draft.order()).ifPresent(answer -> {
            var patches = new ArrayList<DraftPatch>();
            var extras = answer.said().extras();
            for (int index = 0; index < extras.size(); index++) {
                patches.addAll(extra(id, "extra-" + index, extras.get(index)));
            }
            var basis = FieldAddress.header(ResponseField.BASIS);
            patches.add(new DraftPatch(basis, 0, Long.toString(answer.document()), false, "basis"));
            drafts.patchAll(id, patches);
        });
    }

    private List<DraftPatch> extra(DocumentId id, String operation, Extra extra) {
        var kind = extra.charge() ? ResponseField.CHARGE : ResponseField.DISCOUNT;
        var row = drafts.addRow(id, kind, null, operation).key();
        var vat = extra.vat() == null ? null : extra.vat().percent();
        var patches = new ArrayList<DraftPatch>();
        patches.add(patch(row, ResponseField.DESCRIPTION, extra.description(), operation));
        patches.add(
                patch(row, ResponseField.AMOUNT, NumberText.plain(extra.amount().value()), operation));
        if (vat != null) {
            patches.add(patch(row, ResponseField.VAT, NumberText.plain(vat.value()), operation));
        }
        return patches;
    }

    /** What is prefilled now, after another answer was sent or taken back, is what the writer wants to go on from. */
    void goOn(DocumentId id) {
        var draft = drafts.read(id);
        var now = earlier.of(draft.order())
                .map(answer -> Long.toString(answer.document()))
                .orElse(null);
        var at = FieldAddress.header(ResponseField.BASIS);
        var base = draft.value(at.row(), at.field()).map(FieldValue::revision).orElse(0L);
        drafts.patch(id, new DraftPatch(at, base, now, false, "go-on-" + draft.revision()));
    }

    /**
     * Splits a line, or splits it further: the parts that it has become rows, and there is one more.
     *
     * @throws Refusal if the line cannot be split
     */
    void split(DocumentId id, long line) {
        var form = forms.of(id);
        var key = IdText.of(line);
        form.whyNot(key, ResponseField.SPLIT).ifPresent(why -> {
            throw new Refusal(why.reasonKey(), why.arguments().toArray());
        });
        var operation = "split-" + key + "-" + form.draft().revision() + "-";
        var parts = form.partsOf(key).isEmpty() ? form.row(key).parts() : List.<Part>of();
        var rows = new ArrayList<DraftRow>();
        for (int index = 0; index <= parts.size(); index++) {
            rows.add(drafts.addRow(id, ResponseField.SPLIT, line, operation + index));
        }
        var patches = new ArrayList<DraftPatch>();
        for (int index = 0; index < parts.size(); index++) {
            var row = rows.get(index).key();
            var part = parts.get(index);
            patches.add(patch(
                    row,
                    ResponseField.QUANTITY,
                    NumberText.plain(part.quantity().value()),
                    operation));
            Optional.ofNullable(part.promisedOn())
                    .ifPresent(day -> patches.add(patch(row, ResponseField.PROMISED, day.toString(), operation)));
        }
        if (!patches.isEmpty()) {
            drafts.patchAll(id, patches);
        }
    }

    /** Answers every line of the order just as it was ordered, whatever was said of it before. */
    void acceptAll(DocumentId id) {
        var form = forms.of(id);
        var patches = new ArrayList<DraftPatch>();
        form.rows().stream()
                .filter(row ->
                        row.kind() == ResponseRow.Kind.LINE && row.ordered().isPositive())
                .forEach(row -> patches.addAll(asOrdered(form, row)));
        for (var field : List.of(ResponseField.PROMISED_FROM, ResponseField.PROMISED_UNTIL, ResponseField.MESSAGE)) {
            patches.addAll(differing(form, FieldAddress.header(field), ""));
        }
        write(id, patches);
    }

    private static List<DraftPatch> asOrdered(ResponseForm form, ResponseRow row) {
        var price = row.oldPrice() == null ? row.price() : row.oldPrice();
        var patches = new ArrayList<DraftPatch>();
        patches.addAll(line(
                form,
                row,
                ResponseField.ACCEPTED,
                NumberText.plain(row.ordered().value())));
        patches.addAll(line(form, row, ResponseField.REJECT, "false"));
        patches.addAll(line(form, row, ResponseField.PRICE, price == null ? "" : NumberText.plain(price.value())));
        for (var field : List.of(
                ResponseField.BACK_ORDER,
                ResponseField.PROMISED,
                ResponseField.REASON_CODE,
                ResponseField.REASON,
                ResponseField.NOTE,
                ResponseField.SUBSTITUTE_NAME,
                ResponseField.SUBSTITUTE_ITEM_ID,
                ResponseField.SUBSTITUTE_GTIN)) {
            patches.addAll(line(form, row, field, ""));
        }
        return patches;
    }

    private static List<DraftPatch> line(ResponseForm form, ResponseRow row, String field, String text) {
        return differing(form, new FieldAddress(row.key(), field), text);
    }

    /** A quantity that was split is written even if its sum is the same: that is what joins the parts. */
    private static List<DraftPatch> differing(ResponseForm form, FieldAddress at, String text) {
        var joins = at.field().equals(ResponseField.ACCEPTED)
                && form.row(at.row()).parts().size() > 1;
        return form.text(at).equals(text) && !joins
                ? List.of()
                : List.of(patch(at.row(), at.field(), text, "accept-all"));
    }

    void rejectAll(DocumentId id, @Nullable ReasonCode code, String words) {
        var patches = new ArrayList<DraftPatch>();
        patches.add(patch(FieldAddress.ALL_ROWS, ResponseField.REJECT, "true", "reject-all"));
        if (code != null) {
            patches.add(patch(FieldAddress.ALL_ROWS, ResponseField.REASON_CODE, code.name(), "reject-all"));
        }
        if (!words.isBlank()) {
            patches.add(patch(FieldAddress.ALL_ROWS, ResponseField.REASON, words.strip(), "reject-all"));
        }
        write(id, patches);
    }

    private void write(DocumentId id, List<DraftPatch> patches) {
        if (!patches.isEmpty()) {
            drafts.patchAll(id, patches);
        }
    }

    private static DraftPatch patch(String row, String field, String text, String operation) {
        return new DraftPatch(new FieldAddress(row, field), 0, text, false, operation);
    }

    /** Whether it is still to be written. */
    static boolean isOpen(Draft draft) {
        return Objects.equals(draft.state(), DocumentState.DRAFT);
    }
}
