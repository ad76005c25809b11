package org.orderportal.base;

import com.github.f4b6a3.tsid.Tsid;
import java.util.Optional;

/**
 * An id as 13 characters of Crockford's base 32, for URLs, JSON and the browser: numbers beyond 2^53 lose digits in
 * JavaScript.
 */
public final class IdText {

    private IdText() {}

    public static String of(long id) {
        return Tsid.from(id).toString();
    }

    /** Empty where the text is no id at all, which a caller answers exactly like an unknown one. */
    public static Optional<Long> parse(String text) {
        return Tsid.isValid(text) ? Optional.of(Tsid.from(text).toLong()) : Optional.empty();
    }
}
