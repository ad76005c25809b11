package org.orderportal.base.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What stands in one cell of an exported table: a file's reader computes with numbers and days, and never with text. */
public sealed interface ExportCell {

    ExportCell EMPTY = new Text("");

    /** Whatever it begins with, no program shall take it for a formula. */
    record Text(String text) implements ExportCell {

        private static final String STARTS_OF_FORMULAS = "=+-@＝＋－＠";

        /** Whether a program could take it for a formula; blanks and control characters in front do not hide one. */
        public boolean isRisky() {
            var start = 0;
            while (start < text.length() && isInvisible(text.charAt(start))) {
                start++;
            }
            return beginsWithControl() || start < text.length() && STARTS_OF_FORMULAS.indexOf(text.charAt(start)) >= 0;
        }

        private boolean beginsWithControl() {
            return !text.isEmpty() && Character.isISOControl(text.charAt(0));
        }

        private static boolean isInvisible(char character) {
            return Character.isWhitespace(character)
                    || Character.isSpaceChar(character)
                    || Character.isISOControl(character)
                    || Character.getType(character) == Character.FORMAT;
        }
    }

    /** A number that is counted, with the decimals it has. */
    record Number(BigDecimal value) implements ExportCell {

        public static Number of(long number) {
            return new Number(BigDecimal.valueOf(number));
        }
    }

    /** A sum of money with two decimals, or up to four where it has them; its currency has a cell of its own. */
    record Amount(BigDecimal value) implements ExportCell {}

    record Day(LocalDate day) implements ExportCell {}

    /** A time of day in the reader's zone, to the minute. */
    record Moment(LocalDateTime moment) implements ExportCell {

        public Moment {
            moment = moment.truncatedTo(ChronoUnit.MINUTES);
        }
    }

    static ExportCell text(String text) {
        return new Text(text);
    }

    static ExportCell day(@Nullable LocalDate day) {
        return day == null ? EMPTY : new Day(day);
    }
}
