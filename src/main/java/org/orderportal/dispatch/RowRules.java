package org.orderportal.dispatch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.orderportal.base.Quantity;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.RowFields;

/**
 * The rules for what leaves of one line (domain: at least one quantity above zero; D at most Q and the buyer's tolerance,
 * beyond that a warning or a block; lines without partial delivery in full or not at all).
 */
final class RowRules {

    private final DispatchBasis basis;
    private final LineBasis line;
    private final RowFields fields;
    private final DispatchRow row;
    private final List<DraftProblem> beforeSending = new ArrayList<>();

    RowRules(DispatchBasis basis, LineBasis line, RowFields fields, DispatchRow row) {
        this.basis = basis;
        this.line = line;
        this.fields = fields;
        this.row = row;
    }

    /** What depends on the quantity is judged only where there is one. */
    DispatchRow judge() {
        var now = row.now();
        if (now != null) {
            judgeQuantity(now);
            judgeNever();
            judgePartial(now);
            judgeSerials();
        } else if (fields.problems().stream().noneMatch(RowRules::isOfQuantity)) {
            fields.error(DispatchField.QUANTITY, "dispatch.problem.quantity-missing");
        }
        judgeArticle();
        return withProblems();
    }

    /** A row that stays behind is wrong only where the buyer takes all or nothing. */
    DispatchRow judgeLeftOut() {
        if (!basis.rules().partialDeliveryAllowed() && line.left().isPositive()) {
            fields.error(DispatchField.INCLUDED, "dispatch.problem.all-at-once", basis.buyerName());
        }
        return withProblems();
    }

    private static boolean isOfQuantity(DraftProblem problem) {
        return problem.at().field().equals(DispatchField.QUANTITY);
    }

    private void judgeQuantity(Quantity now) {
        if (now.isZero() && !row.never().isPositive()) {
            fields.error(DispatchField.QUANTITY, "dispatch.problem.quantity-missing");
        } else {
            judgeMost(now);
        }
    }

    private void judgeMost(Quantity now) {
        var most = line.quantities()
                .mostToDispatch(line.terms(), basis.rules().deliveryPercent())
                .atLeastZero();
        if (now.compareTo(most) <= 0) {
            return;
        }
        if (basis.rules().blockOverDelivery()) {
            fields.error(DispatchField.QUANTITY, "dispatch.problem.too-much", now.value(), most.value());
        } else if (basis.rules().deliveryPercent().isPositive()) {
            fields.warning(
                    DispatchField.QUANTITY,
                    "dispatch.problem.more-than-tolerated",
                    row.over().value(),
                    basis.buyerName(),
                    basis.rules().deliveryPercent().value());
        } else {
            fields.warning(
                    DispatchField.QUANTITY,
                    "dispatch.problem.more-than-left",
                    row.over().value());
        }
    }

    private void judgeNever() {
        if (row.never().compareTo(row.rest()) > 0) {
            fields.error(
                    DispatchField.NEVER,
                    "dispatch.problem.never-too-much",
                    row.rest().value());
        } else if (row.never().isPositive()) {
            judgeShort();
        }
    }

    /** What never comes, with what was given up before, against what the buyer puts up with. */
    private void judgeShort() {
        var committed = line.quantities().commitment(line.terms());
        var missing = line.quantities().shortClosed().plus(row.never());
        basis.rules()
                .mostShort(committed)
                .filter(most -> missing.compareTo(most) > 0)
                .ifPresent(most -> {
                    if (basis.rules().blockShort()) {
                        fields.error(
                                DispatchField.NEVER, "dispatch.problem.too-short", basis.buyerName(), most.value());
                    } else {
                        fields.warning(DispatchField.NEVER, "dispatch.problem.short", basis.buyerName(), most.value());
                    }
                });
    }

    private void judgePartial(Quantity now) {
        if (now.compareTo(line.left()) >= 0) {
            return;
        }
        if (!basis.rules().partialDeliveryAllowed()) {
            fields.error(DispatchField.QUANTITY, "dispatch.problem.all-at-once", basis.buyerName());
        } else if (line.isOnlyInFull()) {
            fields.error(
                    DispatchField.QUANTITY,
                    "dispatch.problem.only-in-full",
                    line.left().value());
        }
    }

    private void judgeArticle() {
        if (row.asksForItemId() && row.itemId() == null) {
            beforeSending.add(DraftProblem.error(fields.at(DispatchField.ITEM_ID), "dispatch.problem.item-id"));
        }
        var day = row.bestBefore();
        if (day != null && day.isBefore(basis.today())) {
            fields.warning(DispatchField.BEST_BEFORE, "dispatch.problem.best-before-past");
        }
    }

    private void judgeSerials() {
        var serials = row.serialNumbers();
        if (serials.isEmpty()) {
            return;
        }
        if (new HashSet<>(serials).size() < serials.size()) {
            fields.warning(DispatchField.SERIALS, "dispatch.problem.serial-twice");
        } else if (row.leaving().value().compareTo(BigDecimal.valueOf(serials.size())) != 0) {
            fields.warning(
                    DispatchField.SERIALS,
                    "dispatch.problem.serial-count",
                    serials.size(),
                    row.leaving().value());
        }
    }

    private DispatchRow withProblems() {
        return new DispatchRow(
                row.key(),
                row.order(),
                row.orderNumber(),
                row.line(),
                row.ref(),
                row.article(),
                row.unit(),
                row.ordered(),
                row.confirmed(),
                row.before(),
                row.left(),
                row.included(),
                row.now(),
                row.rest(),
                row.never(),
                row.reason(),
                row.batch(),
                row.serialNumbers(),
                row.bestBefore(),
                row.hazardous(),
                row.hazardClass(),
                row.itemId(),
                row.asksForItemId(),
                row.note(),
                List.copyOf(fields.problems()),
                List.copyOf(beforeSending));
    }
}
