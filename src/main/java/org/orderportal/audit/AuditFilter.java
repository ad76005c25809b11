package org.orderportal.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit log are wanted.
 *
 * @param kind   a word for programs; empty for all
 * @param person who did it, or to whom it was done; null for anybody
 * @param from   the first day in the reader's zone; null for no bound
 * @param until  the last day, itself included; null for no bound
 * @param search a part of the subject, the details or who did it; empty for all
 */
public record AuditFilter(
        String kind,
        @Nullable AuditPerson person,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String search) {

    public static final AuditFilter ALL = new AuditFilter("", null, null, null, "");

    public boolean isNarrowed() {
        return !equals(ALL);
    }

    public AuditFilter withKind(String wanted) {
        return new AuditFilter(wanted, person, from, until, search);
    }

    public AuditFilter withPerson(@Nullable AuditPerson wanted) {
        return new AuditFilter(kind, wanted, from, until, search);
    }

    public AuditFilter withDays(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new AuditFilter(kind, person, first, last, search);
    }

    public AuditFilter withSearch(String wanted) {
        return new AuditFilter(kind, person, from, until, wanted);
    }
}
