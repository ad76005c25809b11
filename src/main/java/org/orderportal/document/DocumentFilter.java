package org.orderportal.document;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.DayRange;
import org.orderportal.order.DocumentKind;
import org.orderportal.party.CompanyId;

/** Which documents a list shows; null, empty and {@link DayRange#ANY} ask for nothing. */
public record DocumentFilter(
        String search,
        @Nullable DocumentKind kind,
        @Nullable Standing standing,
        boolean undelivered,
        @Nullable Answered answered,
        @Nullable CompanyId buyer,
        @Nullable CompanyId supplier,
        DayRange days) {

    /** What has become of it. */
    public enum Standing {
        DRAFT,
        /** Sent, and not handed over yet: it may be taken back for a moment. */
        WAITING,
        SENT,
        /** Sent, with no way to its buyer: the supplier hands it over. */
        KEPT,
        WITHDRAWN,
        VOIDED
    }

    /** What the buyer says of it. */
    public enum Answered {
        /** Refused or questioned. */
        CALLING(EnumSet.of(AnswerStatus.UQ, AnswerStatus.RE)),
        AB(EnumSet.of(AnswerStatus.AB)),
        IP(EnumSet.of(AnswerStatus.IP)),
        UQ(EnumSet.of(AnswerStatus.UQ)),
        CA(EnumSet.of(AnswerStatus.CA)),
        AP(EnumSet.of(AnswerStatus.AP)),
        RE(EnumSet.of(AnswerStatus.RE)),
        PD(EnumSet.of(AnswerStatus.PD));

        private final Set<AnswerStatus> statuses;

        Answered(Set<AnswerStatus> statuses) {
            this.statuses = statuses;
        }

        Set<AnswerStatus> statuses() {
            return statuses;
        }
    }

    public static final DocumentFilter ALL = new DocumentFilter("", null, null, false, null, null, null, DayRange.ANY);

    public DocumentFilter {
        search = search.strip();
    }

    public DocumentFilter withSearch(String other) {
        return new DocumentFilter(other, kind, standing, undelivered, answered, buyer, supplier, days);
    }

    public DocumentFilter withKind(@Nullable DocumentKind other) {
        return new DocumentFilter(search, other, standing, undelivered, answered, buyer, supplier, days);
    }

    public DocumentFilter withStanding(@Nullable Standing other) {
        return new DocumentFilter(search, kind, other, undelivered, answered, buyer, supplier, days);
    }

    public DocumentFilter withUndelivered(boolean other) {
        return new DocumentFilter(search, kind, standing, other, answered, buyer, supplier, days);
    }

    public DocumentFilter withAnswered(@Nullable Answered other) {
        return new DocumentFilter(search, kind, standing, undelivered, other, buyer, supplier, days);
    }

    public DocumentFilter withBuyer(@Nullable CompanyId other) {
        return new DocumentFilter(search, kind, standing, undelivered, answered, other, supplier, days);
    }

    public DocumentFilter withSupplier(@Nullable CompanyId other) {
        return new DocumentFilter(search, kind, standing, undelivered, answered, buyer, other, days);
    }

    public DocumentFilter withDays(DayRange other) {
        return new DocumentFilter(search, kind, standing, undelivered, answered, buyer, supplier, other);
    }

    /** All documents of the chosen company. */
    public DocumentFilter withoutFilters() {
        return ALL.withSupplier(supplier);
    }
}
