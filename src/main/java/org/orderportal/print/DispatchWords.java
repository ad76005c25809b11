package org.orderportal.print;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;
import org.orderportal.dispatch.DispatchAdvice.HandlingUnit;
import org.orderportal.dispatch.DispatchAdvice.Line;
import org.orderportal.dispatch.DispatchAdvice.Shipment;
import org.orderportal.dispatch.UnitKind;

/** What the papers of a dispatch say of days, weights, sizes and kinds. */
record DispatchWords(Words words) {

    private static final UnitCode KILOGRAMME = new UnitCode("KGM");
    private static final UnitCode CENTIMETRE = new UnitCode("CMT");
    private static final UnitCode CUBIC_METRE = new UnitCode("MTQ");

    String kind(UnitKind kind) {
        return words.say(kind.key());
    }

    /** The number and its unit, which no line break divides. */
    String measured(Quantity quantity, UnitCode unit) {
        return words.formats().quantity(quantity) + "\u00a0" + words.unit(unit);
    }

    @Nullable String weight(@Nullable Quantity kilogrammes) {
        return kilogrammes == null ? null : measured(kilogrammes, KILOGRAMME);
    }

    @Nullable String volume(@Nullable Quantity cubicMetres) {
        return cubicMetres == null ? null : measured(cubicMetres, CUBIC_METRE);
    }

    /** Length, width and height; a dash for what is not said, nothing where none is. */
    @Nullable String size(HandlingUnit unit) {
        if (unit.length() == null && unit.width() == null && unit.height() == null) {
            return null;
        }
        var sides = Stream.of(side(unit.length()), side(unit.width()), side(unit.height()))
                .collect(Collectors.joining("\u00a0×\u00a0"));
        return sides + "\u00a0" + words.unit(CENTIMETRE);
    }

    private String side(@Nullable Quantity side) {
        return side == null ? "–" : words.formats().quantity(side);
    }

    /** A day, which no line break divides. */
    @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : words.formats().date(day).replace(' ', '\u00a0');
    }

    @Nullable String dayAndTime(@Nullable LocalDate day, @Nullable LocalTime time) {
        return joined(", ", day(day), time == null ? null : time(time));
    }

    String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(words.formats().locale())
                .format(time);
    }

    @Nullable String delivery(Shipment shipment) {
        return joined(
                " – ",
                day(shipment.deliveryFrom()),
                Objects.equals(shipment.deliveryFrom(), shipment.deliveryUntil())
                        ? null
                        : day(shipment.deliveryUntil()));
    }

    @Nullable String mode(Shipment shipment) {
        return shipment.mode() == null ? null : words.say(shipment.mode().key());
    }

    @Nullable String terms(Shipment shipment) {
        return joined(" ", shipment.incoterm(), shipment.incotermPlace());
    }

    /** "2 × Pallet, 24 × Box", in the sequence in which the kinds appear. */
    @Nullable String counts(Collection<HandlingUnit> units) {
        var counts = new LinkedHashMap<UnitKind, Long>();
        units.forEach(unit -> counts.merge(unit.kind(), 1L, Long::sum));
        return counts.isEmpty()
                ? null
                : counts.entrySet().stream()
                        .map(count -> times(count.getValue(), kind(count.getKey())))
                        .collect(Collectors.joining(", "));
    }

    String times(long count, String what) {
        return words.formats().number(count) + "\u00a0×\u00a0" + what;
    }

    /** Nothing, or "Dangerous goods, class 3". */
    @Nullable String hazard(Line line) {
        if (!line.hazardous()) {
            return null;
        }
        return isBlank(line.hazardClass())
                ? words.say("print.dispatch.hazardous")
                : words.say("print.dispatch.hazardClass", Objects.requireNonNull(line.hazardClass()));
    }

    @Nullable String phrase(String key, @Nullable String value) {
        return value == null || value.isBlank() ? null : words.say(key, value);
    }

    /** Those that there are; null for none. */
    static @Nullable String joined(String between, @Nullable String... parts) {
        var text = texts(parts).stream().collect(Collectors.joining(between));
        return text.isEmpty() ? null : text;
    }

    /** Those that there are. */
    static List<String> texts(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .toList();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
