package org.orderportal.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.DocumentId;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.party.CompanyId;

/**
 * Something that people are told: which order, document and line it is about, why, and where to go on.
 *
 * @param fact      names what happened, at most 200 characters; the same fact is told once, however often it is reported
 * @param supplier  whose matter it is; null only for what is about the one who is told
 * @param line      what the buyer calls the line or lines
 * @param reason    null for what is always said on this occasion
 * @param arguments of the occasion's texts, after those that every text has
 * @param link      a path in the portal; null for the page of the document, else of the order
 * @param when      the moment that the texts speak of, such as a deadline; null for when it happened
 */
public record Notice(
        String fact,
        Occasion occasion,
        @Nullable CompanyId supplier,
        @Nullable OrderId order,
        @Nullable Document document,
        @Nullable String line,
        @Nullable Reason reason,
        List<String> arguments,
        @Nullable String link,
        @Nullable Instant when,
        Instant at) {

    public Notice {
        arguments = List.copyOf(arguments);
    }

    /**
     * The document that a notice is about.
     *
     * @param number null for a draft
     */
    public record Document(
            DocumentId id, DocumentKind kind, @Nullable String number) {}

    /** Why, as a text in the files and its arguments: each reader reads it in their language. */
    public record Reason(String key, List<String> arguments) {

        public Reason {
            arguments = List.copyOf(arguments);
        }

        /** In words that somebody wrote, which are not translated. */
        public static Reason inWords(String words) {
            return new Reason("notification.reason", List.of(words));
        }
    }

    /** A notice about an order. */
    public static Notice of(Occasion occasion, String fact, CompanyId supplier, OrderId order, Instant at) {
        return new Notice(fact, occasion, supplier, order, null, null, null, List.of(), null, null, at);
    }

    public Notice about(Document newDocument) {
        return new Notice(fact, occasion, supplier, order, newDocument, line, reason, arguments, link, when, at);
    }

    public Notice onLine(@Nullable String newLine) {
        return new Notice(fact, occasion, supplier, order, document, newLine, reason, arguments, link, when, at);
    }

    public Notice because(Reason newReason) {
        return new Notice(fact, occasion, supplier, order, document, line, newReason, arguments, link, when, at);
    }

    public Notice saying(String... newArguments) {
        return new Notice(
                fact, occasion, supplier, order, document, line, reason, List.of(newArguments), link, when, at);
    }

    public Notice leadingTo(String newLink) {
        return new Notice(fact, occasion, supplier, order, document, line, reason, arguments, newLink, when, at);
    }

    public Notice dueAt(Instant moment) {
        return new Notice(fact, occasion, supplier, order, document, line, reason, arguments, link, moment, at);
    }

    Notice named(String newFact) {
        return new Notice(newFact, occasion, supplier, order, document, line, reason, arguments, link, when, at);
    }
}
