package org.orderportal.base;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: 1,5 and 1.5, 1 234,50, 1'234.50, 1.234,50 and 1,234.50. A single comma or point before
 * exactly three digits can be either; there the reader's language decides, and where it uses that sign for neither,
 * nothing is guessed.
 */
public final class NumberText {

    private static final int LONGEST = 40;
    private static final Pattern GROUPS = Pattern.compile("[ '\\u2019\\u02bc\\u2018`]");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}( \\d{3})+([.,]\\d*)?");
    private static final Pattern MARKED = Pattern.compile("[+-]?\\d{1,3}([.,])\\d{3}(\\1\\d{3})*");
    private static final Pattern BOTH = Pattern.compile("[+-]?\\d{1,3}([.,])\\d{3}(\\1\\d{3})*(?!\\1)[.,]\\d*");
    private static final Pattern EITHER = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private NumberText() {}

    /** Empty where the text is no number, or could be two. */
    public static Optional<BigDecimal> read(String text, Locale locale) {
        var tight = tight(text);
        if (tight.length() > LONGEST) {
            return Optional.empty();
        }
        if (EITHER.matcher(tight).matches()) {
            return either(tight, locale);
        }
        if (PLAIN.matcher(tight).matches()) {
            return Optional.of(decimal(tight));
        }
        if (GROUPED.matcher(tight).matches()) {
            return Optional.of(decimal(tight.replace(" ", "")));
        }
        if (MARKED.matcher(tight).matches()) {
            return Optional.of(decimal(tight.replaceAll("[.,]", "")));
        }
        return BOTH.matcher(tight).matches() ? Optional.of(both(tight)) : Optional.empty();
    }

    /** The translation key that says, with the text as {0}, why it cannot be read. */
    public static String whyNot(String text) {
        return EITHER.matcher(tight(text)).matches() ? "base.number.ambiguous" : "base.number.unreadable";
    }

    /** The portal's own spelling: 1234.5, without needless zeros. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Digits of every script as 0 to 9, one sign for minus, and a space for all that people part thousands with. */
    private static String tight(String text) {
        var tight = new StringBuilder();
        text.strip()
                .codePoints()
                .limit(LONGEST + 1L)
                .forEach(sign -> tight.appendCodePoint(
                        Character.isDigit(sign)
                                ? '0' + Character.digit(sign, 10)
                                : Character.getType(sign) == Character.SPACE_SEPARATOR ? ' ' : minus(sign)));
        return GROUPS.matcher(strip(tight.toString())).replaceAll(" ");
    }

    /** Spaces of every kind at the ends, of which strip() leaves some. */
    private static String strip(String text) {
        return text.strip().replaceFirst("^([+-]) ", "$1");
    }

    private static int minus(int sign) {
        return sign == '\u2212' || sign == '\u2013' ? '-' : sign;
    }

    private static Optional<BigDecimal> either(String tight, Locale locale) {
        var symbols = DecimalFormatSymbols.getInstance(locale);
        var mark = tight.charAt(tight.length() - 4);
        if (symbols.getDecimalSeparator() == mark) {
            return Optional.of(decimal(tight));
        }
        return symbols.getGroupingSeparator() == mark
                ? Optional.of(decimal(tight.replaceAll("[.,]", "")))
                : Optional.empty();
    }

    private static BigDecimal both(String tight) {
        var last = Math.max(tight.lastIndexOf('.'), tight.lastIndexOf(','));
        return decimal(tight.substring(0, last).replaceAll("[.,]", "") + "." + tight.substring(last + 1));
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits.replace(',', '.'));
    }
}
