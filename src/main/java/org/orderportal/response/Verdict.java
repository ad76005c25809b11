package org.orderportal.response;

import java.util.List;
import org.orderportal.response.OrderResponse.Overall;

/**
 * What the rows of a response come to: the answer in words, and its code (Peppol BIS Ordering: AP and RE carry no lines,
 * so they stand only where no row says anything of its own; CA carries every line).
 */
record Verdict(Overall overall, ResponseCode code) {

    /** Beyond that the reasons of a rejection do not fit one note. */
    private static final int MOST_REASONS = 20;

    static Verdict of(List<ResponseRow> rows, boolean reasonRequired) {
        var overall = overall(rows);
        return new Verdict(overall, code(rows, overall, reasonRequired));
    }

    private static Overall overall(List<ResponseRow> rows) {
        var counting = rows.stream().filter(ResponseRow::counts).toList();
        if (!counting.isEmpty() && counting.stream().allMatch(ResponseRow::isRefusedWhole)) {
            return Overall.REJECTED;
        }
        if (counting.stream().anyMatch(Verdict::isReduced)) {
            return Overall.PARTIALLY_ACCEPTED;
        }
        return counting.stream().anyMatch(ResponseRow::isChanged) ? Overall.ACCEPTED_WITH_CHANGES : Overall.ACCEPTED;
    }

    private static boolean isReduced(ResponseRow row) {
        return row.refused().isPositive()
                || LineReading.orZero(row.backOrdered()).isPositive();
    }

    private static ResponseCode code(List<ResponseRow> rows, Overall overall, boolean reasonRequired) {
        return switch (overall) {
            case RECEIVED -> ResponseCode.AB;
            case REJECTED -> reasonRequired || hasManyWords(rows) ? ResponseCode.CA : ResponseCode.RE;
            case ACCEPTED -> rows.stream().anyMatch(Verdict::says) ? ResponseCode.CA : ResponseCode.AP;
            case ACCEPTED_WITH_CHANGES, PARTIALLY_ACCEPTED -> ResponseCode.CA;
        };
    }

    private static boolean says(ResponseRow row) {
        return row.kind() != ResponseRow.Kind.PART && (row.speaks() || row.isChanged());
    }

    private static boolean hasManyWords(List<ResponseRow> rows) {
        return rows.stream()
                        .filter(ResponseRow::speaks)
                        .map(Said::of)
                        .distinct()
                        .count()
                > MOST_REASONS;
    }

    /** What a row says in words. */
    private record Said(Object code, Object reason, Object note) {

        static Said of(ResponseRow row) {
            return new Said(String.valueOf(row.reasonCode()), String.valueOf(row.reason()), String.valueOf(row.note()));
        }
    }
}
