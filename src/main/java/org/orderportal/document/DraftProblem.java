package org.orderportal.document;

import java.util.List;

/**
 * What is wrong, or worth a second look, in a draft; it names its field.
 *
 * @param key       a translation key with its arguments: what to enter
 */
public record DraftProblem(FieldAddress at, Level level, String key, List<Object> arguments) {

    /** How much it matters. */
    public enum Level {
        /** The document cannot be sent with it. */
        ERROR,
        /** It can, if the sender says so. */
        WARNING
    }

    public static DraftProblem error(FieldAddress at, String key, Object... arguments) {
        return new DraftProblem(at, Level.ERROR, key, List.of(arguments));
    }

    public static DraftProblem warning(FieldAddress at, String key, Object... arguments) {
        return new DraftProblem(at, Level.WARNING, key, List.of(arguments));
    }
}
