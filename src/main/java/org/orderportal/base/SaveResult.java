package org.orderportal.base;

/**
 * What became of master data that somebody wanted to save: a conflict is to be expected where two look after the same.
 *
 * @param <T> what is saved; it tells its version, and who changed it when
 */
public sealed interface SaveResult<T> {

    /** It is saved. @param now as it stands in the database */
    record Saved<T>(T now) implements SaveResult<T> {}

    /** Somebody else changed it since it was read; nothing is saved. @param theirs as it stands in the database */
    record Conflict<T>(T theirs) implements SaveResult<T> {}
}
