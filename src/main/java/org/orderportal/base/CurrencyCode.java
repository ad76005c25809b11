package org.orderportal.base;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A currency, ISO 4217 (for example SEK). */
public record CurrencyCode(@JsonValue String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}");

    /** @throws IllegalArgumentException if the text has not the form of such a code */
    @JsonCreator
    public CurrencyCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a currency code (ISO 4217): " + code);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
