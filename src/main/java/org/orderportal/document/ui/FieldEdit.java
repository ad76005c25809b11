package org.orderportal.document.ui;

import org.jspecify.annotations.Nullable;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldKinds;
import org.orderportal.order.ui.Reader;

/**
 * What somebody has put into a field of a draft.
 *
 * @param text       in the portal's own spelling, or as typed where it is unreadable; null takes the own value away:
 *                   what is prefilled counts again
 * @param typed      as it stands in the field; null where that is not known
 */
public record FieldEdit(
        FieldAddress at,
        @Nullable String text,
        boolean unreadable,
        @Nullable String typed) {

    /** What is kept just as it was typed. */
    public static FieldEdit asTyped(FieldAddress at, String text) {
        return new FieldEdit(at, text, false, text);
    }

    /** What was typed into a field of that kind; nothing takes the own value away, so that what is prefilled counts again. */
    public static FieldEdit typed(FieldAddress at, String typed, FieldKinds kinds, Reader reader) {
        if (typed.isBlank()) {
            return new FieldEdit(at, null, false, typed);
        }
        var read = kinds.typed(at.field(), typed, reader.formats().locale(), reader.today());
        return new FieldEdit(at, read.text(), read.unreadable(), typed);
    }

    public static FieldEdit readable(FieldAddress at, String text, @Nullable String typed) {
        return new FieldEdit(at, text, false, typed);
    }

    public static FieldEdit unreadable(FieldAddress at, String typed) {
        return new FieldEdit(at, typed, true, typed);
    }
}
