package org.orderportal.order;

import java.util.List;

/** Reads what was answered to an order off its lines. */
record Answers(List<LineStanding> lines, Answering answering) {

    ResponseFacet facet() {
        if (lines.stream().noneMatch(LineStanding::isAnswered)) {
            return answering == Answering.RECEIPT_ACKNOWLEDGED ? ResponseFacet.RECEIVED : ResponseFacet.NOT_ANSWERED;
        }
        if (!lines.stream().allMatch(LineStanding::isAnswered)) {
            return ResponseFacet.PARTLY_ANSWERED;
        }
        if (answering == Answering.IMPLICIT) {
            return ResponseFacet.ACCEPTED_IMPLICITLY;
        }
        return ofAnswered(lines.stream().filter(LineStanding::counts).toList());
    }

    private static ResponseFacet ofAnswered(List<LineStanding> counting) {
        if (!counting.isEmpty() && counting.stream().allMatch(Answers::isRefused)) {
            return ResponseFacet.REJECTED;
        }
        if (counting.stream().anyMatch(Answers::isReduced)) {
            return ResponseFacet.PARTIALLY_ACCEPTED;
        }
        return counting.stream().anyMatch(Answers::isChanged)
                ? ResponseFacet.ACCEPTED_WITH_CHANGES
                : ResponseFacet.ACCEPTED;
    }

    private static boolean isRefused(LineStanding line) {
        var quantities = line.quantities();
        return quantities.confirmed() != null
                && quantities.confirmed().isZero()
                && quantities.backOrdered().isZero();
    }

    private static boolean isReduced(LineStanding line) {
        return line.quantities().refused().isPositive()
                || line.quantities().backOrdered().isPositive();
    }

    private static boolean isChanged(LineStanding line) {
        var confirmed = line.quantities().confirmed();
        return line.added()
                || line.changed()
                || confirmed != null && confirmed.compareTo(line.quantities().ordered()) > 0;
    }
}
