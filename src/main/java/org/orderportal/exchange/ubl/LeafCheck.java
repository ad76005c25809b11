package org.orderportal.exchange.ubl;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.orderportal.exchange.Problem;

/** Tells numbers and dates that are none, by what UBL's names promise, before any library guesses at them. */
final class LeafCheck {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(Z|[+-]\\d{2}:\\d{2})?");
    private static final List<String> NUMERIC_NAMES = List.of("Amount", "Quantity", "Percent", "Numeric", "Measure");
    private static final Set<String> NEEDED_DATES = Set.of("Order/IssueDate");
    private static final int SHOWN = 60;

    private LeafCheck() {}

    static Optional<Problem> check(String name, CharSequence text, int longestNumber, Place place) {
        if (isNumeric(name)) {
            return isNumber(text.toString().strip(), longestNumber)
                    ? Optional.empty()
                    : Optional.of(Problem.own("PORTAL-NUMBER", true, place.described(), shown(text)));
        }
        if (name.endsWith("Date") && !isDate(text.toString().strip())) {
            var needed = NEEDED_DATES.contains(place.path());
            return Optional.of(Problem.own("PORTAL-DATE", needed, place.described(), shown(text)));
        }
        return Optional.empty();
    }

    /** In a loop, since it is asked of each element. */
    private static boolean isNumeric(String name) {
        for (var end : NUMERIC_NAMES) {
            if (name.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String text, int longest) {
        return text.length() <= longest && NUMBER.matcher(text).matches();
    }

    private static boolean isDate(String text) {
        if (!DATE.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDate.parse(text.substring(0, 10));
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static String shown(CharSequence text) {
        var stripped = text.toString().strip();
        return stripped.length() <= SHOWN ? stripped : stripped.substring(0, SHOWN) + "...";
    }
}
