package org.orderportal.response;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.Gs1;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;
import org.orderportal.base.UnitPrice;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.Overlay;
import org.orderportal.document.RowFields;
import org.orderportal.order.OrderedLine;
import org.orderportal.party.BuyerRules.AllowedChange;
import org.orderportal.party.Identifier;
import org.orderportal.response.OrderResponse.Article;
import org.orderportal.response.OrderResponse.Part;

/** Reads an article that a draft adds to the order. */
final class AddedReading {

    private final ResponseBasis basis;
    private final RowFields fields;
    private final ResponseHeader header;
    private final List<DraftProblem> beforeSending = new ArrayList<>();

    AddedReading(ResponseBasis basis, Overlay overlay, String key, ResponseHeader header) {
        this.basis = basis;
        this.fields = RowFields.of(overlay, key, ResponseField.KINDS);
        this.header = header;
    }

    /** @param ref the id that it gets in the documents */
    ResponseRow read(String key, String ref) {
        var article = article();
        var unit = unit();
        var quantity = fields.quantity(ResponseField.ACCEPTED, null);
        var price = fields.price(ResponseField.PRICE, null);
        var own = fields.day(ResponseField.PROMISED, null);
        var day = own == null ? header.dayForAll() : own;
        judge(article, quantity, price);
        new DayRules(basis, fields).judge(ResponseField.PROMISED, own, new ResponseBasis.Requested(null, null), null);
        return new ResponseRow(
                key,
                ResponseRow.Kind.ADDED,
                null,
                ref,
                article,
                unit,
                Quantity.ZERO,
                quantity,
                null,
                Quantity.ZERO,
                null,
                day,
                price,
                null,
                null,
                false,
                null,
                null,
                fields.text(ResponseField.NOTE, null),
                null,
                quantity != null && quantity.isPositive() ? List.of(new Part(quantity, day)) : List.of(),
                true,
                true,
                true,
                LineCode.ADDED,
                worth(quantity, price),
                List.copyOf(fields.problems()),
                List.copyOf(beforeSending));
    }

    private Article article() {
        var name = fields.text(ResponseField.NAME, null);
        var gtin = fields.gtin(ResponseField.GTIN, null);
        return new Article(
                name == null ? "" : name,
                null,
                fields.text(ResponseField.SELLERS_ITEM_ID, null),
                gtin == null ? null : new Identifier(Gs1.GTIN_SCHEME, gtin),
                null);
    }

    private @Nullable UnitCode unit() {
        var code = fields.text(ResponseField.UNIT, usualUnit(basis));
        try {
            return code == null ? null : new UnitCode(code);
        } catch (IllegalArgumentException unknown) {
            fields.error(ResponseField.UNIT, "response.problem.unit", code);
            return null;
        }
    }

    /** That of the order's first line, else the piece. */
    static String usualUnit(ResponseBasis basis) {
        return basis.order().lines().stream()
                .map(line -> line.ordered().unit().code())
                .findFirst()
                .orElse("H87");
    }

    private void judge(Article article, @Nullable Quantity quantity, @Nullable UnitPrice price) {
        if (!basis.rules().allowedChanges().contains(AllowedChange.ADDED_LINE)) {
            fields.error(ResponseField.NAME, "response.problem.not-allowed.ADDED_LINE", basis.buyerName());
        }
        if (article.name().isEmpty()) {
            missing(ResponseField.NAME, "response.problem.added-name");
        }
        if (quantity != null && !quantity.isPositive()) {
            fields.error(ResponseField.ACCEPTED, "response.problem.added-quantity");
        } else if (quantity == null && !fields.isUnreadable(ResponseField.ACCEPTED)) {
            missing(ResponseField.ACCEPTED, "response.problem.added-quantity");
        }
        if (price != null && price.value().signum() <= 0) {
            fields.error(ResponseField.PRICE, "response.problem.price-positive");
        }
    }

    private void missing(String field, String key) {
        beforeSending.add(DraftProblem.error(fields.at(field), key));
    }

    private static ResponseRow.Worth worth(@Nullable Quantity quantity, @Nullable UnitPrice price) {
        var amount = quantity == null || price == null
                ? Amount.ZERO
                : Amount.rounded(quantity.value().multiply(price.value()));
        return new ResponseRow.Worth(Amount.ZERO, amount, Amount.ZERO, Amount.ZERO);
    }

    /** As a line of the order. */
    static OrderedLine line(ResponseRow row) {
        return new OrderedLine(
                row.ref(),
                LineReading.orZero(row.accepted()),
                java.util.Objects.requireNonNull(row.unit()),
                row.article().name(),
                null,
                row.note(),
                null,
                row.article().sellersItemId(),
                row.article().standardItemId(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                row.price(),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }
}
