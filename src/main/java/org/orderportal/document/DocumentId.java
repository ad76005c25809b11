package org.orderportal.document;

import java.util.Optional;
import org.orderportal.base.IdText;

/** The id of a supplier's document, from its first draft on. */
public record DocumentId(long value) {

    /** Empty where the text is no id, which is answered exactly like an unknown one. */
    public static Optional<DocumentId> parse(String text) {
        return IdText.parse(text).map(DocumentId::new);
    }

    @Override
    public String toString() {
        return IdText.of(value);
    }
}
