package org.orderportal.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the command line of {@code script/bench list} asks for; each word is {@code name=value}. */
record ListOptions(int orders, int small, String database, int rounds, int pages, int warm, String combinations) {

    static final String USAGE = """
            script/bench list [orders=100000] [small=10000] [database=mariadb|h2|both] [rounds=5] [pages=10] [warm=2000]
                [combinations=chosen|all|few]""";

    static final ListOptions DEFAULT = new ListOptions(100_000, 10_000, "mariadb", 5, 10, 2_000, "chosen");

    static ListOptions of(String... words) {
        var options = DEFAULT;
        for (var word : words) {
            var parts = word.split("=", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException(USAGE);
            }
            options = options.with(parts[0], parts[1]);
        }
        return options;
    }

    private ListOptions with(String name, String value) {
        return switch (name) {
            case "orders" -> new ListOptions(number(value), small, database, rounds, pages, warm, combinations);
            case "small" -> new ListOptions(orders, number(value), database, rounds, pages, warm, combinations);
            case "database" ->
                new ListOptions(orders, small, one(value, "mariadb", "h2", "both"), rounds, pages, warm, combinations);
            case "rounds" -> new ListOptions(orders, small, database, number(value), pages, warm, combinations);
            case "pages" -> new ListOptions(orders, small, database, rounds, number(value), warm, combinations);
            case "warm" -> new ListOptions(orders, small, database, rounds, pages, number(value), combinations);
            case "combinations" ->
                new ListOptions(orders, small, database, rounds, pages, warm, one(value, "chosen", "all", "few"));
            default -> throw new IllegalArgumentException(USAGE);
        };
    }

    /** The databases to measure on, one after the other. */
    List<String> databases() {
        return Stream.of("mariadb", "h2")
                .filter(each -> database.equals("both") || database.equals(each))
                .toList();
    }

    /** Those whose processor time is measured; rows are counted of all of them, but for a few in a trial. */
    List<Combination> timed(Combinations all) {
        return switch (combinations) {
            case "all" -> all.guaranteed();
            case "few" -> few(all);
            default -> all.chosen();
        };
    }

    List<Combination> counted(Combinations all) {
        return combinations.equals("few") ? few(all) : all.guaranteed();
    }

    private static List<Combination> few(Combinations all) {
        return all.chosen().stream().limit(2).toList();
    }

    private static String one(String value, String... known) {
        if (!Arrays.asList(known).contains(value.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(USAGE);
        }
        return value.toLowerCase(Locale.ROOT);
    }

    private static int number(String value) {
        return Integer.parseInt(value.replace("_", ""));
    }
}
