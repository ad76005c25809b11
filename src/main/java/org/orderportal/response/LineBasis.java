package org.orderportal.response;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitPrice;
import org.orderportal.order.LineQuantities;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderedLine;
import org.orderportal.response.OrderResponse.Article;
import org.orderportal.response.OrderResponse.Part;
import org.orderportal.response.ResponseBasis.Requested;

/**
 * What an order's line is answered from: what was ordered, and what was said of it before. That is what its fields are
 * prefilled with. Quantities come from the ledger, everything else from the earlier response.
 *
 * @param dayForAll the day that the earlier response promised for lines without one of their own
 */
record LineBasis(
        OrderDetails.Line line,
        Requested requested,
        OrderResponse.@Nullable Line before,
        @Nullable LocalDate dayForAll) {

    String key() {
        return IdText.of(line.id());
    }

    OrderedLine article() {
        return line.ordered();
    }

    LineQuantities quantities() {
        return line.quantities();
    }

    Quantity ordered() {
        return quantities().ordered();
    }

    /** Whether there is anything to say yes or no to. */
    boolean isAsked() {
        return line.added() || ordered().isPositive();
    }

    Quantity accepted() {
        var confirmed = quantities().confirmed();
        return confirmed == null ? ordered() : confirmed;
    }

    @Nullable Quantity backOrdered() {
        return quantities().backOrdered().isZero() ? null : quantities().backOrdered();
    }

    boolean isRejected() {
        var confirmed = quantities().confirmed();
        return isAsked()
                && confirmed != null
                && confirmed.isZero()
                && quantities().backOrdered().isZero();
    }

    /** Several, where it was split and the ledger still says the same; else none. */
    List<Part> parts() {
        if (before == null || before.splits().size() < 2) {
            return List.of();
        }
        var sum = before.splits().stream().map(Part::quantity).reduce(Quantity.ZERO, Quantity::plus);
        return sum.equals(accepted()) ? before.splits() : List.of();
    }

    @Nullable LocalDate promisedOn() {
        if (before == null || before.splits().size() != 1) {
            return null;
        }
        var day = before.splits().getFirst().promisedOn();
        return Objects.equals(day, dayForAll) ? null : day;
    }

    @Nullable UnitPrice price() {
        return before == null || before.price() == null ? article().price() : before.price();
    }

    @Nullable Article substitute() {
        return before == null ? null : before.substitute();
    }

    @Nullable String reasonCode() {
        return before == null ? null : before.reasonCode();
    }

    @Nullable String reason() {
        return before == null ? null : before.reason();
    }

    @Nullable String note() {
        return before == null ? null : before.note();
    }

    /** What is sold, as the buyer wrote it. */
    Article said() {
        return new Article(
                article().name(),
                article().buyersItemId(),
                article().sellersItemId(),
                article().standardItemId(),
                article().vat());
    }
}
