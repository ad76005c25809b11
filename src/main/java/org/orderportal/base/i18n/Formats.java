package org.orderportal.base.i18n;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitPrice;
import org.orderportal.base.security.CurrentUser;

/** Numbers, dates and times as one reader writes them: by their language and in their time zone. */
public record Formats(Locale locale, ZoneId zone) {

    /** A language alone means its main country; dates in English are written day first, as its readers here do. */
    public Formats {
        if (locale.getCountry().isEmpty()) {
            locale = switch (locale.getLanguage()) {
                case "en" -> Locale.UK;
                case "sv" -> Locale.of("sv", "SE");
                case "de" -> Locale.GERMANY;
                case "fi" -> Locale.of("fi", "FI");
                default -> locale;
            };
        }
    }

    public static Formats of(CurrentUser user) {
        return new Formats(user.locale(), user.zone());
    }

    /** A quantity with the decimals it has, and no more: 10, 2.5. */
    public String quantity(Quantity quantity) {
        return decimal(quantity.value(), 0, 10);
    }

    /** A price with two decimals or as many more as it has. */
    public String price(UnitPrice price) {
        return decimal(price.value(), 2, 10);
    }

    /** A sum with two decimals, or up to four where it has them; its currency is shown apart. */
    public String amount(Amount amount) {
        return decimal(amount.value(), 2, 4);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    public String decimal(BigDecimal value, int fewest, int most) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(fewest);
        format.setMaximumFractionDigits(most);
        return format.format(value);
    }

    /** Day, month and year: 24 Nov 2026; in German and Finnish 24.11.2026. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(dayPattern() + yearPattern(), locale).format(date);
    }

    /** Day and month, with the year only where it is not the given one: 24 Nov; in German and Finnish 24.11. */
    public String shortDate(LocalDate date, int yearOfToday) {
        return date.getYear() == yearOfToday
                ? DateTimeFormatter.ofPattern(dayPattern(), locale).format(date)
                : date(date);
    }

    private String dayPattern() {
        return switch (locale.getLanguage()) {
            case "de" -> "dd.MM.";
            case "fi" -> "d.M.";
            default -> "d MMM";
        };
    }

    private String yearPattern() {
        return dayPattern().endsWith(".") ? "yyyy" : " yyyy";
    }

    public String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(instant.atZone(zone));
    }

    public String dateTime(Instant instant) {
        return date(instant.atZone(zone).toLocalDate()) + " " + time(instant);
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
