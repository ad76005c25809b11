package org.orderportal.order.ui;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.orderportal.base.Amount;

/**
 * Reads an amount as people write it: 1,5 and 1.5, with or without marks between the thousands. Where one mark could
 * be either, as in 1,000, the reader's language decides.
 */
final class AmountText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f'’]+");
    private static final Pattern LIKE_THOUSANDS = Pattern.compile("-?\\d{1,3}[.,]\\d{3}");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");

    private AmountText() {}

    /** Empty where the text is no amount. */
    static Optional<Amount> parse(String text, Locale locale) {
        var tight = SPACES.matcher(text).replaceAll("");
        var decimal = decimalMark(tight, locale);
        var thousands = decimal == '.' ? "," : ".";
        var plain = tight.replace(thousands, "").replace(decimal, '.');
        return PLAIN.matcher(plain).matches() ? Optional.of(Amount.of(plain)) : Optional.empty();
    }

    private static char decimalMark(String text, Locale locale) {
        int comma = text.lastIndexOf(',');
        int point = text.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return comma > point ? ',' : '.';
        }
        var mark = comma >= 0 ? ',' : '.';
        if (text.indexOf(mark) != text.lastIndexOf(mark)
                || LIKE_THOUSANDS.matcher(text).matches()
                        && DecimalFormatSymbols.getInstance(locale).getGroupingSeparator() == mark) {
            return mark == ',' ? '.' : ',';
        }
        return mark;
    }
}
