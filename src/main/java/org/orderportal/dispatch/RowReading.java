package org.orderportal.dispatch;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.dispatch.DispatchAdvice.Article;
import org.orderportal.document.Overlay;
import org.orderportal.document.RowFields;

/** Reads what a draft says of one line of its orders. */
final class RowReading {

    private final DispatchBasis basis;
    private final LineBasis line;
    private final RowFields fields;
    private final boolean included;

    RowReading(DispatchBasis basis, LineBasis line, Overlay overlay) {
        this.basis = basis;
        this.line = line;
        this.fields = RowFields.ofLine(overlay, line.key(), DispatchField.KINDS);
        this.included = included(overlay);
    }

    /** What goes along is said for all rows at once, too; a row of which nothing is left is meant only by itself. */
    private boolean included(Overlay overlay) {
        if (line.left().isPositive()) {
            return fields.flag(DispatchField.INCLUDED, true);
        }
        return overlay.own(line.key(), DispatchField.INCLUDED)
                .map(value -> value.text().equals("true"))
                .orElse(false);
    }

    DispatchRow read() {
        var asked = possible(DispatchField.QUANTITY, line.left().isPositive() ? line.left() : null);
        var now = included ? asked : Quantity.ZERO;
        var rest = line.left().minus(now == null ? Quantity.ZERO : now).atLeastZero();
        var row = row(now, rest, included ? never(rest) : Quantity.ZERO);
        return included ? new RowRules(basis, line, fields, row).judge() : outside(row);
    }

    /** Of a row that stays behind only what was written about it is kept. */
    private DispatchRow outside(DispatchRow row) {
        return new RowRules(basis, line, RowFields.ofLine(new Overlay(Map.of()), line.key(), DispatchField.KINDS), row)
                .judgeLeftOut();
    }

    private Quantity never(Quantity rest) {
        var whole = DispatchField.NEVER_COMES.equals(fields.text(DispatchField.REST, DispatchField.LATER));
        var part = possible(DispatchField.NEVER, whole ? rest : Quantity.ZERO);
        return part == null ? Quantity.ZERO : part;
    }

    /** Less than nothing is a slip: it is named here, and counts for nothing. */
    private @Nullable Quantity possible(String field, @Nullable Quantity prefilled) {
        var typed = fields.quantity(field, prefilled);
        if (typed != null && typed.isNegative()) {
            fields.error(field, "dispatch.problem.negative");
            return null;
        }
        return typed;
    }

    private DispatchRow row(@Nullable Quantity now, Quantity rest, Quantity never) {
        var quantities = line.quantities();
        return new DispatchRow(
                line.key(),
                line.order(),
                basis.orders().get(line.order()).summary().number().text(),
                line.line().id(),
                line.article().ref(),
                article(),
                line.article().unit(),
                quantities.ordered(),
                quantities.confirmed(),
                quantities.dispatched(),
                line.left(),
                included,
                now,
                rest,
                never,
                fields.text(DispatchField.REASON, null),
                fields.text(DispatchField.BATCH, null),
                serials(fields.text(DispatchField.SERIALS, null)),
                fields.day(DispatchField.BEST_BEFORE, null),
                fields.flag(DispatchField.HAZARDOUS, false),
                fields.text(DispatchField.HAZARD_CLASS, null),
                itemId(),
                !ItemIds.isNamed(line.article()),
                fields.text(DispatchField.NOTE, null),
                List.of(),
                List.of());
    }

    private @Nullable String itemId() {
        return fields.text(DispatchField.ITEM_ID, line.itemId());
    }

    private Article article() {
        var ordered = line.article();
        var own = itemId();
        return new Article(
                ordered.name(),
                ordered.buyersItemId(),
                own == null ? ordered.sellersItemId() : own,
                ordered.standardItemId(),
                ordered.classes());
    }

    private static List<String> serials(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split("[,;\\r\\n\\t]+"))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList();
    }
}
