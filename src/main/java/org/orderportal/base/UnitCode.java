package org.orderportal.base;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A unit of measure, UNECE Recommendation 20 or 21 (for example H87, a piece). */
public record UnitCode(@JsonValue String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{1,3}");

    /** @throws IllegalArgumentException if the text has not the form of such a code */
    @JsonCreator
    public UnitCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a unit code (UNECE Rec 20): " + code);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
