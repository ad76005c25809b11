package org.orderportal.document.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What the rows say that are drawn now, each put into words once; those drawn long ago are put into words again.
 *
 * @param <R> a row in words
 */
public class DrawnRows<R> {

    /** More than the browser asks for at once. */
    private static final int MOST = 200;

    private final Function<String, R> words;
    private final Map<String, R> rows = new Latest<>();

    /** @param words puts the row of a key into words */
    public DrawnRows(Function<String, R> words) {
        this.words = words;
    }

    public R row(String key) {
        return rows.computeIfAbsent(key, words);
    }

    public void forget(String key) {
        rows.remove(key);
    }

    public void forgetAll() {
        rows.clear();
    }

    private static final class Latest<R> extends LinkedHashMap<String, R> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, R> eldest) {
            return size() > MOST;
        }
    }
}
