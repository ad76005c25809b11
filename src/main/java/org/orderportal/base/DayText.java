package org.orderportal.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Days as people write them: 2026-11-24, 20261124, 24.11.2026, 24/11/2026, 24/11, 24 Nov, Nov 24, 24 november 2026. Day
 * and month stand in the sequence of the reader's language where either could be meant; without a year it is the one
 * nearest to today. A week is no day.
 */
public final class DayText {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern TIGHT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2})");
    private static final Pattern NO_YEAR = Pattern.compile("(\\d{1,2})(?:/(\\d{1,2})|\\.(\\d{1,2})\\.?)");
    private static final Pattern DAY_NAME =
            Pattern.compile("(\\d{1,2})\\.?(?: de(?= ))? ?(\\p{L}+)\\.?,?(?: (\\d{4}))?");
    private static final Pattern NAME_DAY = Pattern.compile("(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,?(?: (\\d{4}))?");
    private static final Pattern WEEK = Pattern.compile("(v|w|week|vecka|kw|woche|vk|viikko)\\.? ?\\d{1,2}");

    private DayText() {}

    /** Empty where the text names no single day between 2000 and 2099. */
    public static Optional<LocalDate> read(String text, Locale locale, LocalDate today) {
        var tight = tight(text);
        try {
            return numbers(tight, locale, today)
                    .or(() -> names(tight, locale, today))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The translation key that says, with the text as {0}, why it cannot be read. */
    public static String whyNot(String text) {
        return WEEK.matcher(tight(text)).matches() ? "base.day.week" : "base.day.unreadable";
    }

    private static String tight(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<LocalDate> numbers(String text, Locale locale, LocalDate today) {
        if (YEAR_FIRST.matcher(text) instanceof Matcher found && found.matches()) {
            return Optional.of(day(found, 1, 3, 4));
        }
        if (TIGHT.matcher(text) instanceof Matcher found && found.matches()) {
            return Optional.of(day(found, 1, 2, 3));
        }
        if (YEAR_LAST.matcher(text) instanceof Matcher found && found.matches()) {
            return Optional.of(dayAndMonth(found, 1, 3, locale, found.group(2)).atYear(number(found, 4)));
        }
        if (SHORT_YEAR.matcher(text) instanceof Matcher found && found.matches()) {
            return Optional.of(LocalDate.of(FIRST_YEAR + number(found, 3), number(found, 2), number(found, 1)));
        }
        if (NO_YEAR.matcher(text) instanceof Matcher found && found.matches()) {
            var second = found.group(2) != null ? 2 : 3;
            var mark = second == 2 ? "/" : ".";
            return Optional.of(dayAndMonth(found, 1, second, locale, mark).nearest(today));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> names(String text, Locale locale, LocalDate today) {
        if (DAY_NAME.matcher(text) instanceof Matcher found && found.matches()) {
            return month(found.group(2), locale)
                    .map(month -> new DayOfMonth(number(found, 1), month.getValue()))
                    .map(day -> found.group(3) == null ? day.nearest(today) : day.atYear(number(found, 3)));
        }
        if (NAME_DAY.matcher(text) instanceof Matcher found && found.matches()) {
            return month(found.group(1), locale)
                    .map(month -> new DayOfMonth(number(found, 2), month.getValue()))
                    .map(day -> found.group(3) == null ? day.nearest(today) : day.atYear(number(found, 3)));
        }
        return Optional.empty();
    }

    private record DayOfMonth(int day, int month) {

        LocalDate atYear(int year) {
            return LocalDate.of(year, month, day);
        }

        /** Of last, this and next year, where it exists, the one nearest to today. */
        LocalDate nearest(LocalDate today) {
            return Stream.of(today.getYear(), today.getYear() + 1, today.getYear() - 1)
                    .filter(year -> day <= Month.of(month).length(java.time.Year.isLeap(year)))
                    .map(this::atYear)
                    .min(java.util.Comparator.comparingLong(
                            found -> Math.abs(java.time.temporal.ChronoUnit.DAYS.between(today, found))))
                    .orElseThrow(() -> new DateTimeException("No such day"));
        }
    }

    /** Points part day and month in this sequence everywhere; with others the numbers decide, else the language. */
    private static DayOfMonth dayAndMonth(Matcher found, int first, int second, Locale locale, String mark) {
        var one = number(found, first);
        var other = number(found, second);
        var monthFirst = !mark.equals(".")
                && one <= 12
                && (other > 12 || locale.getCountry().equals("US"));
        return monthFirst ? new DayOfMonth(other, one) : new DayOfMonth(one, other);
    }

    private static LocalDate day(Matcher found, int year, int month, int day) {
        return LocalDate.of(number(found, year), number(found, month), number(found, day));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /**
     * By its name or at least three letters of it, in the reader's language, English or Swedish. Finnish and English
     * disagree about "mar": that is nobody's month there.
     */
    private static Optional<Month> month(String name, Locale locale) {
        var months = Stream.of(locale, Locale.ENGLISH, Locale.of("sv"))
                .flatMap(language ->
                        Stream.of(Month.values()).filter(month -> name.length() >= 3 && isNamed(month, name, language)))
                .distinct()
                .toList();
        return months.size() == 1 ? Optional.of(months.getFirst()) : Optional.empty();
    }

    private static boolean isNamed(Month month, String name, Locale language) {
        return List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT).stream()
                .map(style -> month.getDisplayName(style, language).toLowerCase(language))
                .anyMatch(known -> known.startsWith(name) || name.equals(known.replace(".", "")));
    }
}
