package org.orderportal.document;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.DocumentKind;
import org.orderportal.party.CompanyId;

/**
 * How a supplier numbers its documents of one kind.
 *
 * @param version  grows with every change of how it is written, not with its numbers; 0: nobody has changed it
 * @param mark     what its numbers begin with; null for the usual letters of the kind
 * @param digits   filled with zeros to that many; 0 for none
 * @param year     today's, for numbers that name or count by it
 * @param nextNo   the next one in that year, or since ever; one that was given by hand is passed over
 */
public record Series(
        CompanyId supplier,
        DocumentKind kind,
        int version,
        @Nullable String mark,
        int digits,
        YearRule yearRule,
        int year,
        long nextNo) {

    /** What the year has to do with the numbers. */
    public enum YearRule {
        /** Nothing. */
        NONE,
        /** It stands in the number, which counts on. */
        SHOWN,
        /** It stands in the number, and each begins with 1. */
        RESTART
    }

    static final Map<DocumentKind, String> MARKS = Map.of(
            DocumentKind.ORDER_RESPONSE, "OR-",
            DocumentKind.DISPATCH_ADVICE, "DA-",
            DocumentKind.INVOICE, "IN-",
            DocumentKind.CREDIT_NOTE, "CN-");

    static final int MOST_DIGITS = 12;

    /** The number as it stands on the document. */
    public String number(long no) {
        var digitsOfNo = Long.toString(no);
        return usedMark()
                + (yearRule == YearRule.NONE ? "" : year + "-")
                + "0".repeat(Math.max(0, digits - digitsOfNo.length()))
                + digitsOfNo;
    }

    /** What its numbers begin with, the usual letters included. */
    public String usedMark() {
        return Objects.requireNonNullElseGet(mark, () -> MARKS.getOrDefault(kind, ""));
    }

    /** The year in which its numbers are counted; 0 where they count on. */
    int countedYear() {
        return yearRule == YearRule.RESTART ? year : 0;
    }

    public Series with(@Nullable String otherMark, int otherDigits, YearRule otherRule, long otherNext) {
        return new Series(supplier, kind, version, otherMark, otherDigits, otherRule, year, otherNext);
    }
}
