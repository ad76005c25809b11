package org.orderportal.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer's answer says beside its status, as the buyer wrote it.
 *
 * @param effectiveOn from when the status holds
 * @param note        to the whole
 * @param remarks     on places in the document, of a message level response
 */
public record AnswerContent(
        @Nullable LocalDate effectiveOn,
        @Nullable String note,
        List<Clarification> clarifications,
        List<Remark> remarks,
        @Nullable Contact contact) {

    public AnswerContent {
        clarifications = List.copyOf(clarifications);
        remarks = List.copyOf(remarks);
    }

    /** Which of the two lists of Peppol a code is from. */
    public enum CodeList {
        /** Why: OPStatusReason. */
        REASON,
        /** What the buyer wants: OPStatusAction. */
        ACTION
    }

    /**
     * Why, or what the buyer wants.
     *
     * @param code  of that list; anything else is shown as it is
     * @param named the fields of the document that it is about
     */
    public record Clarification(
            CodeList list, String code, @Nullable String text, List<Named> named) {
        public Clarification {
            named = List.copyOf(named);
        }
    }

    /**
     * A field that the buyer names.
     *
     * @param attribute its business term: BT-48
     * @param text      the value that is in it, or should be
     */
    public record Named(String attribute, @Nullable String text) {}

    /**
     * What is wrong in one place.
     *
     * @param place  where, as the receiver's rules say it
     * @param code   BV, BW or SV: a rule broken, a warning, a wrong syntax
     */
    public record Remark(
            @Nullable String place,
            @Nullable String code,
            @Nullable String text) {

        /** Whether the same bytes will be refused each time. */
        boolean isViolation() {
            return "BV".equals(code) || "SV".equals(code);
        }
    }

    /** Whom to ask. */
    public record Contact(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String mail) {}

    public boolean asksFor(String action) {
        return clarifications.stream()
                .anyMatch(one -> one.list() == CodeList.ACTION && one.code().equals(action));
    }

    /** Every field that is named. */
    public List<Named> named() {
        return clarifications.stream().flatMap(one -> one.named().stream()).toList();
    }

    boolean hasViolation() {
        return remarks.stream().anyMatch(Remark::isViolation);
    }

    /** The buyer's own words, each once; empty where there are codes only. */
    public String words() {
        return Stream.of(
                        Stream.ofNullable(note),
                        clarifications.stream().map(Clarification::text),
                        remarks.stream().map(Remark::text))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
