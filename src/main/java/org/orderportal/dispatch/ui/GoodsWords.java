package org.orderportal.dispatch.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.base.ui.Tone;
import org.orderportal.dispatch.DispatchAdvice.Article;
import org.orderportal.dispatch.DispatchField;
import org.orderportal.dispatch.DispatchForm;
import org.orderportal.dispatch.DispatchRow;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.Cell;
import org.orderportal.order.ui.PartyWords;
import org.orderportal.order.ui.Reader;
import org.orderportal.order.ui.UnitWords;

/** What the rows of the grid say, put into words as they are drawn. */
class GoodsWords {

    private final DispatchForm form;
    private final Reader reader;
    private final FieldWords names;

    GoodsWords(DispatchForm form, Reader reader) {
        this.form = form;
        this.reader = reader;
        this.names = new FieldWords(form, reader);
    }

    GoodsRow row(String key) {
        var row = form.row(key);
        return new GoodsRow(
                key,
                row.ref(),
                names.called(key),
                row.article().name(),
                ids(row.article()),
                form.orders().size() > 1 ? row.orderNumber() : "",
                quantity(row.ordered()),
                new UnitWords(reader).of(row.unit()),
                confirmed(row),
                row.before().isZero() ? "" : reader.text("dispatch.editor.row.before", quantity(row.before())),
                quantity(row.left()),
                new Cell(Boolean.toString(row.included()), error(row, DispatchField.INCLUDED), null, false),
                cell(row, DispatchField.QUANTITY),
                never(row),
                remark(row),
                tone(row).className(),
                detail(row),
                cell(row, DispatchField.NOTE),
                !row.included());
    }

    private String ids(Article article) {
        var standard = article.standardItemId();
        return Stream.of(
                        article.sellersItemId() != null ? article.sellersItemId() : article.buyersItemId(),
                        standard == null
                                ? null
                                : new PartyWords(reader).identifier(standard).replace(' ', '\u00a0'))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** What was confirmed stands there where it differs from what was ordered. */
    private String confirmed(DispatchRow row) {
        var confirmed = row.confirmed();
        return confirmed == null || confirmed.equals(row.ordered())
                ? ""
                : reader.text("dispatch.editor.row.confirmed", quantity(confirmed));
    }

    private Cell never(DispatchRow row) {
        var whyNot = whyNot(row.key(), DispatchField.REST);
        var all = row.rest().isPositive() && row.never().equals(row.rest());
        return new Cell(Boolean.toString(all), error(row, DispatchField.REST), whyNot, whyNot != null);
    }

    private String remark(DispatchRow row) {
        if (!row.included()) {
            return row.left().isPositive() ? text("stays") : text("done");
        }
        if (row.now() == null) {
            return "";
        }
        if (row.over().isPositive()) {
            return reader.text("dispatch.editor.remark.over", quantity(row.over()));
        }
        var later =
                row.later().isPositive() ? reader.text("dispatch.editor.remark.later", quantity(row.later())) : null;
        var never =
                row.never().isPositive() ? reader.text("dispatch.editor.remark.never", quantity(row.never())) : null;
        return Stream.of(later, never).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static Tone tone(DispatchRow row) {
        if (!row.included()) {
            return Tone.MUTED;
        }
        return row.never().isPositive() ? Tone.BAD : Tone.WARN;
    }

    private String detail(DispatchRow row) {
        var bestBefore = row.bestBefore();
        return Stream.of(
                        row.reason(),
                        row.asksForItemId() && row.itemId() == null && row.included() ? text("item-id") : null,
                        row.batch() == null ? null : reader.text("dispatch.editor.remark.batch", row.batch()),
                        row.serialNumbers().isEmpty()
                                ? null
                                : reader.text(
                                        "dispatch.editor.remark.serials",
                                        row.serialNumbers().size()),
                        bestBefore == null
                                ? null
                                : reader.text("dispatch.editor.remark.best-before", reader.day(bestBefore)),
                        row.hazardous() ? text("hazardous") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private Cell cell(DispatchRow row, String field) {
        var at = new FieldAddress(row.key(), field);
        var text = form.text(at);
        var whyNot = whyNot(row.key(), field);
        var shown = text.isEmpty() || form.isUnreadable(at)
                ? text
                : DispatchTexts.ofRow(field, reader).show(text);
        return new Cell(row.included() ? shown : "", error(row, field), whyNot, whyNot != null);
    }

    private @Nullable String whyNot(String key, String field) {
        return form.whyNot(key, field)
                .map(why -> reader.text(why.reasonKey(), why.arguments().toArray()))
                .orElse(null);
    }

    private @Nullable String error(DispatchRow row, String field) {
        return Stream.of(row.problems(), row.beforeSending())
                .flatMap(List::stream)
                .filter(problem -> problem.at().field().equals(field))
                .findFirst()
                .map(names::words)
                .orElse(null);
    }

    private String quantity(Quantity quantity) {
        return reader.formats().quantity(quantity);
    }

    private String text(String key) {
        return reader.text("dispatch.editor.remark." + key);
    }
}
