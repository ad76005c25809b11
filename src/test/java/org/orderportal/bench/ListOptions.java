package org.orderportal.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the command line of {@code script/bench list} asks for; each word is {@code name=value}, and has a default. */
record ListOptions(Map<String, String> given) {

    private static final Map<String, String> DEFAULTS = Map.of(
            "orders", "100000",
            "small", "10000",
            "database", "mariadb",
            "counted", "all",
            "timed", "chosen",
            "rounds", "5",
            "pages", "10",
            "warm", "2000");

    static ListOptions of(String... words) {
        var given = new HashMap<>(DEFAULTS);
        for (var word : words) {
            var parts = word.split("=", 2);
            if (parts.length != 2 || given.put(parts[0], parts[1]) == null) {
                throw new IllegalArgumentException(
                        word + " is none of its options; they stand at the top of script/bench");
            }
        }
        return new ListOptions(given);
    }

    int orders() {
        return number("orders");
    }

    int small() {
        return number("small");
    }

    int rounds() {
        return number("rounds");
    }

    int pages() {
        return number("pages");
    }

    int warm() {
        return number("warm");
    }

    /** The databases to measure on, one after the other. */
    List<String> databases() {
        var wanted = one("database", "mariadb", "h2", "both");
        return Stream.of("mariadb", "h2")
                .filter(each -> wanted.equals("both") || wanted.equals(each))
                .toList();
    }

    /** Those whose rows are counted. */
    List<Combination> counted(Combinations all) {
        return choice("counted", all);
    }

    /** Those whose processor time is measured. */
    List<Combination> timed(Combinations all) {
        return choice("timed", all);
    }

    private List<Combination> choice(String option, Combinations all) {
        return switch (one(option, "all", "chosen", "few", "none")) {
            case "all" -> all.guaranteed();
            case "chosen" -> all.chosen();
            case "few" -> all.chosen().stream().limit(2).toList();
            default -> List.of();
        };
    }

    private String one(String option, String... known) {
        var value = given.getOrDefault(option, "");
        if (!Arrays.asList(known).contains(value)) {
            throw new IllegalArgumentException("%s is one of %s".formatted(option, String.join(", ", known)));
        }
        return value;
    }

    private int number(String option) {
        return Integer.parseInt(given.getOrDefault(option, "").replace("_", ""));
    }
}
