package org.orderportal.bench;

import java.util.HashMap;
import java.util.Map;

/** Words {@code name=number} of a command line; each has a default. */
record Options(Map<String, Integer> given) {

    static Options of(Map<String, Integer> defaults, String... words) {
        var given = new HashMap<>(defaults);
        for (var word : words) {
            var parts = word.split("=", 2);
            if (parts.length != 2 || !given.containsKey(parts[0])) {
                throw new IllegalArgumentException(
                        word + " is none of its options; they stand at the top of script/bench");
            }
            given.put(parts[0], Integer.parseInt(parts[1].replace("_", "")));
        }
        return new Options(given);
    }

    int number(String name) {
        var number = given.get(name);
        if (number == null) {
            throw new IllegalArgumentException(name);
        }
        return number;
    }
}
