package org.orderportal.audit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;

/** An entry in the reader's words; what has none is shown as it is. */
public record AuditWords(Texts texts, Locale locale, Formats formats) {

    private static final String BETWEEN = ", ";
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)–(\\d{4}-\\d\\d-\\d\\d)");

    public String kind(String kind) {
        return word("audit.kind." + kind, kind);
    }

    /** Each part of what is told beside it, in words; days as the reader writes them. */
    public String details(AuditEntry entry) {
        return entry.details() == null
                ? ""
                : Stream.of(entry.details().split(BETWEEN))
                        .map(part -> detail(entry.kind(), part))
                        .collect(Collectors.joining(BETWEEN));
    }

    private String detail(String kind, String part) {
        var days = DAYS.matcher(part);
        if (days.matches()) {
            return date(days.group(1)) + " – " + date(days.group(2));
        }
        return switch (kind) {
            case "company.changed" -> word("party.field." + part, part);
            case "audit.exported" -> kind(part);
            default -> word("audit.detail." + part.replace(' ', '-'), part);
        };
    }

    private String date(String day) {
        return formats.date(LocalDate.parse(day));
    }

    /** Who did it: somebody who was not signed in has no name. */
    public String actor(AuditEntry entry) {
        return entry.actorName().equals("-") ? texts.get(locale, "audit.nobody") : entry.actorName();
    }

    public String subject(AuditEntry entry) {
        return entry.subject().equals("-") ? "" : entry.subject();
    }

    private String word(String key, String otherwise) {
        return texts.has(locale, key) ? texts.get(locale, key) : otherwise;
    }
}
