package org.orderportal.response;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.RowFields;
import org.orderportal.party.BuyerRules.AllowedChange;

/**
 * The rules for the answer to one line (domain: C, B >= 0; C + B at most what the buyer takes; C at least what went or
 * was invoiced; on a line under way only quantity, back order, day and note change). What the buyer does not allow is
 * wrong only where it differs from what was said before.
 */
final class LineRules {

    private final ResponseBasis basis;
    private final LineBasis line;
    private final RowFields fields;
    private final ResponseRow row;
    private final @Nullable LocalDate written;
    private final List<DraftProblem> beforeSending = new ArrayList<>();

    /** @param written the line's own day */
    LineRules(ResponseBasis basis, LineBasis line, RowFields fields, ResponseRow row, @Nullable LocalDate written) {
        this.basis = basis;
        this.line = line;
        this.fields = fields;
        this.row = row;
        this.written = written;
    }

    /** The row with its problems. */
    ResponseRow judge(boolean whole) {
        if (row.accepted() == null && !fields.isUnreadable(ResponseField.ACCEPTED)) {
            fields.error(ResponseField.ACCEPTED, "response.problem.accepted-missing");
        }
        judgeQuantities();
        if (row.parts().size() > 1 && line.parts().size() < 2) {
            requireAllowed(AllowedChange.SPLIT, ResponseField.ACCEPTED);
        }
        if (whole) {
            new DayRules(basis, fields).judge(ResponseField.PROMISED, written, line.requested(), line.promisedOn());
        }
        judgePrice();
        judgeSubstitute();
        judgeUnderWay();
        judgeReason();
        return withProblems();
    }

    private void judgeQuantities() {
        var accepted = LineReading.orZero(row.accepted());
        var later = LineReading.orZero(row.backOrdered());
        if (accepted.isNegative()) {
            fields.error(ResponseField.ACCEPTED, "response.problem.negative");
        }
        if (later.isNegative()) {
            fields.error(ResponseField.BACK_ORDER, "response.problem.negative");
        }
        if (accepted.isNegative() || later.isNegative()) {
            return;
        }
        judgeMost(accepted, later);
        if (row.accepted() != null) {
            judgeLeast(accepted);
            judgeAllowedQuantity(accepted, later);
        }
    }

    private void judgeMost(Quantity accepted, Quantity later) {
        if (line.line().added()) {
            return;
        }
        var most = line.quantities().mostToConfirm(basis.rules().overConfirmPercent());
        var field = accepted.compareTo(most) > 0 ? ResponseField.ACCEPTED : ResponseField.BACK_ORDER;
        if (accepted.plus(later).compareTo(most) > 0) {
            if (line.isAsked()) {
                var key = later.isZero() ? "response.problem.too-much" : "response.problem.too-much-with-back-order";
                fields.error(field, key, accepted.plus(later).value(), most.value());
            } else {
                fields.error(field, "response.problem.nothing-ordered");
            }
        } else if (accepted.compareTo(line.ordered()) > 0 && fields.isWritten(ResponseField.ACCEPTED)) {
            fields.warning(
                    ResponseField.ACCEPTED,
                    "response.problem.more-than-ordered",
                    line.ordered().value());
        }
    }

    private void judgeLeast(Quantity accepted) {
        var quantities = line.quantities();
        var gone = quantities.dispatched().plus(quantities.shortClosed());
        var field = row.rejected() ? ResponseField.REJECT : ResponseField.ACCEPTED;
        if (accepted.compareTo(gone) < 0) {
            fields.error(field, "response.problem.below-dispatched", gone.value());
        } else if (accepted.compareTo(quantities.counted()) < 0) {
            fields.error(
                    field,
                    "response.problem.below-invoiced",
                    quantities.counted().value());
        }
    }

    /** To refuse a line as a whole is always allowed: nobody is made to deliver. */
    private void judgeAllowedQuantity(Quantity accepted, Quantity later) {
        var all = accepted.plus(later);
        var asBefore = line.quantities().isAnswered()
                && accepted.equals(line.accepted())
                && later.equals(LineReading.orZero(line.backOrdered()));
        if (asBefore || line.line().added()) {
            return;
        }
        if (all.isPositive() && !all.equals(line.ordered())) {
            requireAllowed(AllowedChange.QUANTITY, ResponseField.ACCEPTED);
        }
        if (later.isPositive()) {
            requireAllowed(AllowedChange.BACK_ORDER, ResponseField.BACK_ORDER);
        }
    }

    private void judgePrice() {
        var price = row.price();
        if (price != null && price.value().signum() <= 0 && !price.equals(line.price())) {
            fields.error(ResponseField.PRICE, "response.problem.price-positive");
        }
        if (!Objects.equals(price, line.article().price()) && !Objects.equals(price, line.price())) {
            requireAllowed(AllowedChange.PRICE, ResponseField.PRICE);
        }
    }

    private void judgeSubstitute() {
        var substitute = row.substitute();
        if (substitute == null || substitute.equals(line.substitute())) {
            return;
        }
        requireAllowed(AllowedChange.SUBSTITUTE, ResponseField.SUBSTITUTE_NAME);
        if (substitute.name().isEmpty()) {
            beforeSending(ResponseField.SUBSTITUTE_NAME, "response.problem.substitute-name");
        }
    }

    private void judgeUnderWay() {
        if (!line.quantities().isUnderWay() || row.rejected()) {
            return;
        }
        if (!Objects.equals(row.price(), line.price())) {
            fields.error(ResponseField.PRICE, "response.problem.under-way");
        }
        if (!Objects.equals(row.substitute(), line.substitute())) {
            fields.error(ResponseField.SUBSTITUTE_NAME, "response.problem.under-way");
        }
        if (Math.max(1, row.parts().size()) != Math.max(1, line.parts().size())) {
            fields.error(ResponseField.ACCEPTED, "response.problem.under-way-split");
        }
    }

    private void judgeReason() {
        var given = row.reasonCode() != null || row.reason() != null;
        if (basis.rules().reasonRequired() && row.refused().isPositive() && !given) {
            beforeSending(ResponseField.REASON_CODE, "response.problem.reason-missing", basis.buyerName());
        }
        if (row.reasonCode() == ReasonCode.OTHER && row.reason() == null) {
            beforeSending(ResponseField.REASON, "response.problem.reason-text");
        }
    }

    private void requireAllowed(AllowedChange change, String field) {
        if (!basis.rules().allowedChanges().contains(change)) {
            fields.error(field, "response.problem.not-allowed." + change, basis.buyerName());
        }
    }

    private void beforeSending(String field, String key, Object... arguments) {
        beforeSending.add(DraftProblem.error(fields.at(field), key, arguments));
    }

    private ResponseRow withProblems() {
        return row.with(fields.problems(), beforeSending);
    }
}
