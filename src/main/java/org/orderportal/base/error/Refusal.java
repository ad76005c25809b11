package org.orderportal.base.error;

import java.util.Arrays;
import java.util.List;

/** A business refusal: what was asked is not allowed, with the reason as a translation key and its arguments. */
public class Refusal extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    public Refusal(String key, Object... arguments) {
        super(key + Arrays.toString(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
