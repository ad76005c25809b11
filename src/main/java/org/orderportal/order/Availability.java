package org.orderportal.order;

import java.util.List;

/** Whether an action is possible now, and if not, why: a translation key with its arguments. */
public sealed interface Availability {

    record Possible() implements Availability {}

    record Impossible(String reasonKey, List<Object> arguments) implements Availability {
        public Impossible(String reasonKey, Object... arguments) {
            this(reasonKey, List.of(arguments));
        }
    }
}
