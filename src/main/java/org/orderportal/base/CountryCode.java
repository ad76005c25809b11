package org.orderportal.base;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A country, ISO 3166-1 alpha-2 (for example SE). */
public record CountryCode(@JsonValue String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}|1A");

    /** @throws IllegalArgumentException if the text has not the form of such a code */
    @JsonCreator
    public CountryCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a country code (ISO 3166-1): " + code);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
