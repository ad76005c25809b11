package org.orderportal.audit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.i18n.Texts;

/** An entry in the reader's words; what has none is shown as it is. */
public record AuditWords(Texts texts, Locale locale) {

    public String kind(String kind) {
        return word("audit.kind." + kind, kind);
    }

    public String details(@Nullable String details) {
        return details == null ? "" : word("audit.detail." + details.replace(' ', '-'), details);
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
