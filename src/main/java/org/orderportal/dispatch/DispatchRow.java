package org.orderportal.dispatch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;
import org.orderportal.dispatch.DispatchAdvice.Article;
import org.orderportal.document.DraftProblem;

/**
 * A row of a dispatch advice as it stands now: a line of one of its orders.
 *
 * @param key           of the row in its draft
 * @param order         place of its order among those of the dispatch
 * @param line          the id of the order's line
 * @param confirmed     null before any answer
 * @param before        dispatched by earlier advices
 * @param left          to deliver, before this advice
 * @param included      whether it goes along
 * @param now           what leaves; zero where the row does not go along, null where it cannot be read, or cannot be
 * @param rest          what is left after this advice
 * @param never         the part of the rest that is given up
 * @param itemId        the supplier's number of the article that was told, or is remembered; null where the order says one
 * @param asksForItemId whether the order itself names the article by no number
 * @param problems      what is wrong with it while it is written
 * @param beforeSending what else must be right before it can go
 */
public record DispatchRow(
        String key,
        int order,
        String orderNumber,
        long line,
        String ref,
        Article article,
        UnitCode unit,
        Quantity ordered,
        @Nullable Quantity confirmed,
        Quantity before,
        Quantity left,
        boolean included,
        @Nullable Quantity now,
        Quantity rest,
        Quantity never,
        @Nullable String reason,
        @Nullable String batch,
        List<String> serialNumbers,
        @Nullable LocalDate bestBefore,
        boolean hazardous,
        @Nullable String hazardClass,
        @Nullable String itemId,
        boolean asksForItemId,
        @Nullable String note,
        List<DraftProblem> problems,
        List<DraftProblem> beforeSending) {

    /** What comes with a later advice. */
    public Quantity later() {
        return rest.minus(never).atLeastZero();
    }

    /** How much more leaves than was left. */
    public Quantity over() {
        return now == null ? Quantity.ZERO : now.minus(left).atLeastZero();
    }

    /** What leaves, as far as it can be read. */
    public Quantity leaving() {
        return now == null ? Quantity.ZERO : now;
    }
}
