package org.orderportal.fuzz;

import java.util.List;
import java.util.Optional;

/** Parsers with a fault each, for the control: a fuzzer that does not find it in its time finds nothing. */
final class FaultyReadings {

    private static final String UNIT = "PCS";
    private static final int MOST = 99_999_999;

    private FaultyReadings() {}

    static List<FuzzTarget> targets() {
        return List.of(
                FuzzTarget.of("control.throws", input -> count(input.text()), FaultyReadings.class)
                        .from("12 PCS"),
                FuzzTarget.of("control.forgets", input -> writtenAgain(input.text()), FaultyReadings.class)
                        .from("12"));
    }

    /** A number and its unit. The fault: nobody thought of the unit in brackets with nothing in them. */
    private static Optional<Integer> count(String text) {
        var blank = text.indexOf(' ');
        if (blank < 1 || !isNumber(text.substring(0, blank))) {
            return Optional.empty();
        }
        var unit = text.substring(blank + 1);
        if (unit.startsWith("[") && unit.endsWith("]")) {
            var first = unit.charAt(1);
            return first == UNIT.charAt(0)
                            || unit.substring(1, unit.length() - 1).charAt(0) == first
                    ? Optional.of(Integer.parseInt(text.substring(0, blank)))
                    : Optional.empty();
        }
        return unit.equals(UNIT) ? Optional.of(Integer.parseInt(text.substring(0, blank))) : Optional.empty();
    }

    /** The fault: it is written in the form for people, which the reading does not know. */
    private static void writtenAgain(String text) {
        if (isNumber(text)) {
            var number = Integer.parseInt(text);
            var written = number > 9_999 && number < MOST ? "%,d".formatted(number) : String.valueOf(number);
            FuzzTarget.holds(isNumber(written), written);
        }
    }

    private static boolean isNumber(String text) {
        return text.length() < 9 && !text.isEmpty() && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }
}
