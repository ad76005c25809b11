package org.orderportal.base;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps one of several equal values: thousands of open lists hold rows of the same few companies, currencies and small
 * numbers, which the database hands out anew with each row.
 *
 * @param <T> immutable, and equal by what it holds
 */
public final class Alike<T> {

    /** Beyond so many it begins anew: who comes back often is soon known again. */
    private static final int MOST = 5_000;

    private final Map<T, T> known = new ConcurrentHashMap<>();

    /** The value that came first among those that equal this one. */
    public T of(T value) {
        if (known.size() >= MOST) {
            known.clear();
        }
        var earlier = known.putIfAbsent(value, value);
        return earlier == null ? value : earlier;
    }
}
