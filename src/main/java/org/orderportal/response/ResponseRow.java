package org.orderportal.response;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;
import org.orderportal.base.UnitPrice;
import org.orderportal.document.DraftProblem;
import org.orderportal.response.OrderResponse.Article;
import org.orderportal.response.OrderResponse.Part;

/**
 * A row of a response as it stands now.
 *
 * @param key           of the row in its draft
 * @param line          the order line that it answers, or is a part of; null for an article that is added now
 * @param ordered       zero for what nobody ordered, and for a part
 * @param accepted      null where it cannot be read; for a part its own quantity
 * @param promisedOn    its own day, else the one for all rows; null where several are promised, or none
 * @param price         the price now; {@code oldPrice} is the order's where that differs
 * @param rejected      whether all of it is refused, by the tick
 * @param parts         what is accepted, a part for each day; none where nothing is
 * @param termsDiffer   whether day, price or article differ from the order
 * @param termsChanged  whether price, article or split differ from what was said before
 * @param speaks        whether it says anything beside the accepted quantity
 * @param problems      what is wrong with it while it is written
 * @param beforeSending what else must be right before it can go
 */
public record ResponseRow(
        String key,
        Kind kind,
        @Nullable Long line,
        String ref,
        Article article,
        @Nullable UnitCode unit,
        Quantity ordered,
        @Nullable Quantity accepted,
        @Nullable Quantity backOrdered,
        Quantity refused,
        @Nullable LocalDate requestedOn,
        @Nullable LocalDate promisedOn,
        @Nullable UnitPrice price,
        @Nullable UnitPrice oldPrice,
        @Nullable Quantity baseQuantity,
        boolean rejected,
        @Nullable ReasonCode reasonCode,
        @Nullable String reason,
        @Nullable String note,
        @Nullable Article substitute,
        List<Part> parts,
        boolean termsDiffer,
        boolean termsChanged,
        boolean speaks,
        LineCode code,
        Worth worth,
        List<DraftProblem> problems,
        List<DraftProblem> beforeSending) {

    /** What a row is. */
    public enum Kind {
        /** A line of the order; also one that an earlier response added. */
        LINE,
        /** A part of a line that comes on a day of its own. */
        PART,
        /** An article that this response adds. */
        ADDED
    }

    /** What it comes to, in the order's currency, each rounded to two decimals. */
    public record Worth(Amount ordered, Amount accepted, Amount later, Amount refused) {

        static final Worth NOTHING = new Worth(Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO);
    }

    /** Whether the buyer reads anything else than was ordered. */
    public boolean isChanged() {
        return code == LineCode.CHANGED || code == LineCode.NOT_ACCEPTED || code == LineCode.ADDED;
    }

    public boolean isAdded() {
        return code == LineCode.ADDED;
    }

    boolean isRefusedWhole() {
        return code == LineCode.NOT_ACCEPTED;
    }

    /** Rows of quantity zero count nowhere, and an article that was added and is refused now is gone. */
    boolean counts() {
        return kind != Kind.PART && (ordered.isPositive() || isAdded());
    }

    ResponseRow with(List<DraftProblem> found, List<DraftProblem> missing) {
        return new ResponseRow(
                key,
                kind,
                line,
                ref,
                article,
                unit,
                ordered,
                accepted,
                backOrdered,
                refused,
                requestedOn,
                promisedOn,
                price,
                oldPrice,
                baseQuantity,
                rejected,
                reasonCode,
                reason,
                note,
                substitute,
                parts,
                termsDiffer,
                termsChanged,
                speaks,
                code,
                worth,
                List.copyOf(found),
                List.copyOf(missing));
    }
}
