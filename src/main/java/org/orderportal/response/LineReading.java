package org.orderportal.response;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Gs1;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitPrice;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.DraftRow;
import org.orderportal.document.Overlay;
import org.orderportal.document.RowFields;
import org.orderportal.party.Identifier;
import org.orderportal.response.OrderResponse.Article;
import org.orderportal.response.OrderResponse.Part;

/** Reads what a draft says of one line of the order, and of the parts that it is split into. */
final class LineReading {

    private final ResponseBasis basis;
    private final LineBasis line;
    private final Overlay overlay;
    private final RowFields fields;
    private final @Nullable LocalDate dayForAll;
    private final boolean rejected;
    private final List<ResponseRow> partRows = new ArrayList<>();

    /** @param dayForAll promised in this response for every row that has no day of its own */
    LineReading(ResponseBasis basis, LineBasis line, Overlay overlay, @Nullable LocalDate dayForAll) {
        this.basis = basis;
        this.line = line;
        this.overlay = overlay;
        this.fields = RowFields.ofLine(overlay, line.key(), ResponseField.KINDS);
        this.dayForAll = dayForAll;
        this.rejected = line.isAsked() && fields.flag(ResponseField.REJECT, line.isRejected());
    }

    /** The rows of the parts, after {@link #read}. */
    List<ResponseRow> partRows() {
        return partRows;
    }

    ResponseRow read(List<DraftRow> splits) {
        var written = fields.day(ResponseField.PROMISED, line.promisedOn());
        var promised = written == null ? dayForAll : written;
        var whole = fields.quantity(ResponseField.ACCEPTED, rejectedBefore() ? line.ordered() : line.accepted());
        splits.forEach(split -> partRows.add(part(split)));
        var accepted = rejected ? Quantity.ZERO : splits.isEmpty() ? whole : sumOfParts();
        var later = rejected ? null : fields.quantity(ResponseField.BACK_ORDER, line.backOrdered());
        var parts = parts(accepted, promised);
        var asked = fields.price(ResponseField.PRICE, line.price());
        var price = asked == null ? line.price() : asked;
        var substitute = substitute();
        var days = parts.size() > 1 ? null : promised;
        var differs = !Objects.equals(price, line.article().price())
                || substitute != null
                || parts.stream().anyMatch(one -> !line.requested().covers(one.promisedOn()));
        var row = row(accepted, later, days, price, substitute, parts, differs, written != null);
        return new LineRules(basis, line, fields, row, written).judge(splits.isEmpty());
    }

    /** A line that was refused before, and is not any more, is accepted as ordered. */
    private boolean rejectedBefore() {
        return line.isRejected() && !rejected;
    }

    private ResponseRow row(
            @Nullable Quantity accepted,
            @Nullable Quantity later,
            @Nullable LocalDate promised,
            @Nullable UnitPrice price,
            @Nullable Article substitute,
            List<Part> parts,
            boolean differs,
            boolean saysDay) {
        var reasonCode = reasonCode();
        var reason = fields.text(ResponseField.REASON, line.reason());
        var note = fields.text(ResponseField.NOTE, line.note());
        var refused = refused(accepted, later);
        var worth = new LineWorth(line.article(), price);
        var oldPrice = line.article().price();
        return new ResponseRow(
                line.key(),
                ResponseRow.Kind.LINE,
                line.line().id(),
                line.article().ref(),
                line.said(),
                line.article().unit(),
                line.ordered(),
                accepted,
                later,
                refused,
                line.requested().on(),
                promised,
                price,
                Objects.equals(price, oldPrice) ? null : oldPrice,
                line.article().baseQuantity(),
                rejected,
                reasonCode,
                reason,
                note,
                substitute,
                parts,
                differs,
                termsChanged(price, substitute, parts),
                saysDay || reasonCode != null || reason != null || note != null,
                code(accepted, later, parts, differs),
                new ResponseRow.Worth(
                        ordered(),
                        worth.of(possible(accepted)),
                        worth.of(possible(later)),
                        new LineWorth(line.article(), line.article().price()).of(refused)),
                List.of(),
                List.of());
    }

    private org.orderportal.base.Amount ordered() {
        return line.line().added()
                ? org.orderportal.base.Amount.ZERO
                : new LineWorth(line.article(), line.article().price()).of(line.ordered());
    }

    /** Nobody refused what cannot be, or stands empty. */
    private Quantity refused(@Nullable Quantity accepted, @Nullable Quantity later) {
        var given = possible(accepted);
        if (given == null) {
            return Quantity.ZERO;
        }
        return line.ordered().minus(given).minus(orZero(possible(later))).atLeastZero();
    }

    /** Less than nothing is a slip, and counts for nothing. */
    private static @Nullable Quantity possible(@Nullable Quantity typed) {
        return typed == null || typed.isNegative() ? null : typed;
    }

    private LineCode code(@Nullable Quantity accepted, @Nullable Quantity later, List<Part> parts, boolean differs) {
        var nothing = accepted != null && accepted.isZero() && orZero(later).isZero();
        if (line.line().added()) {
            return nothing ? LineCode.NOT_ACCEPTED : LineCode.ADDED;
        }
        if (nothing && line.isAsked()) {
            return LineCode.NOT_ACCEPTED;
        }
        var same = line.ordered().equals(accepted) && orZero(later).isZero() && parts.size() <= 1 && !differs;
        if (!same) {
            return LineCode.CHANGED;
        }
        var dispatched = line.quantities().dispatched();
        return dispatched.isPositive() && dispatched.compareTo(line.ordered()) >= 0
                ? LineCode.ALREADY_DELIVERED
                : LineCode.ACCEPTED;
    }

    private boolean termsChanged(@Nullable UnitPrice price, @Nullable Article substitute, List<Part> parts) {
        return !Objects.equals(price, line.price())
                || !Objects.equals(substitute, line.substitute())
                || Math.max(1, parts.size()) != Math.max(1, line.parts().size());
    }

    /** As they were said before, as long as nobody says anything else. */
    private List<Part> parts(@Nullable Quantity accepted, @Nullable LocalDate promised) {
        if (accepted == null || !accepted.isPositive()) {
            return List.of();
        }
        if (!partRows.isEmpty()) {
            return partRows.stream()
                    .filter(row -> orZero(row.accepted()).isPositive())
                    .map(row -> new Part(orZero(row.accepted()), row.promisedOn()))
                    .toList();
        }
        var kept = !line.parts().isEmpty()
                && !fields.isWritten(ResponseField.ACCEPTED)
                && !fields.isWritten(ResponseField.PROMISED);
        return kept ? line.parts() : List.of(new Part(accepted, promised));
    }

    private Quantity sumOfParts() {
        return partRows.stream().map(row -> orZero(row.accepted())).reduce(Quantity.ZERO, Quantity::plus);
    }

    private ResponseRow part(DraftRow split) {
        var own = RowFields.of(overlay, split.key(), ResponseField.KINDS);
        var quantity = own.quantity(ResponseField.QUANTITY, null);
        var day = own.day(ResponseField.PROMISED, null);
        var rules = new DayRules(basis, own);
        if (quantity != null && !quantity.isPositive()) {
            own.error(ResponseField.QUANTITY, "response.problem.part-positive");
        }
        rules.judge(ResponseField.PROMISED, day, line.requested(), null);
        var missing = quantity == null && !own.isUnreadable(ResponseField.QUANTITY)
                ? List.of(DraftProblem.error(own.at(ResponseField.QUANTITY), "response.problem.part-missing"))
                : List.<DraftProblem>of();
        return new ResponseRow(
                split.key(),
                ResponseRow.Kind.PART,
                line.line().id(),
                line.article().ref(),
                line.said(),
                line.article().unit(),
                Quantity.ZERO,
                quantity,
                null,
                Quantity.ZERO,
                line.requested().on(),
                day == null ? dayForAll : day,
                null,
                null,
                null,
                rejected,
                null,
                null,
                null,
                null,
                List.of(),
                false,
                false,
                day != null,
                LineCode.CHANGED,
                ResponseRow.Worth.NOTHING,
                List.copyOf(own.problems()),
                missing);
    }

    private @Nullable ReasonCode reasonCode() {
        var name = fields.text(ResponseField.REASON_CODE, line.reasonCode());
        if (name == null) {
            return null;
        }
        var code = Stream.of(ReasonCode.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
        if (code.isEmpty()) {
            fields.error(ResponseField.REASON_CODE, "response.problem.reason-unknown", name);
        }
        return code.orElse(null);
    }

    private @Nullable Article substitute() {
        var before = line.substitute();
        var name = fields.text(ResponseField.SUBSTITUTE_NAME, before == null ? null : before.name());
        var itemId = fields.text(ResponseField.SUBSTITUTE_ITEM_ID, before == null ? null : before.sellersItemId());
        var gtin = fields.gtin(ResponseField.SUBSTITUTE_GTIN, gtinOf(before));
        if (name == null && itemId == null && gtin == null) {
            return null;
        }
        var standard = gtin == null ? null : new Identifier(Gs1.GTIN_SCHEME, gtin);
        return new Article(
                name == null ? "" : name, null, itemId, standard, line.article().vat());
    }

    static @Nullable String gtinOf(@Nullable Article article) {
        return article == null || article.standardItemId() == null
                ? null
                : article.standardItemId().value();
    }

    static Quantity orZero(@Nullable Quantity quantity) {
        return quantity == null ? Quantity.ZERO : quantity;
    }
}
