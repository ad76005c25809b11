package org.orderportal.base;

import static org.orderportal.fuzz.FuzzTarget.holds;
import static org.orderportal.fuzz.FuzzTarget.same;
import static org.orderportal.fuzz.FuzzTarget.unless;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.orderportal.base.i18n.Formats;
import org.orderportal.fuzz.FuzzInput;
import org.orderportal.fuzz.FuzzTarget;

/** Numbers, days, ids and words as anybody may type them. */
public final class BaseFuzz {

    private static final List<Formats> READERS = List.of("en", "sv", "de", "fi").stream()
            .map(language -> new Formats(Locale.of(language), ZoneOffset.UTC))
            .toList();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private BaseFuzz() {}

    public static List<FuzzTarget> targets() {
        return List.of(
                FuzzTarget.of("base.numbers", BaseFuzz::numbers, NumberText.class)
                        .from("1,5", "1 234,50", "1'234.50", "1.234,50", "-1,234", "+.5", "\u0661\u0662", "− 7"),
                FuzzTarget.of("base.decimals", BaseFuzz::decimals, Amount.class, Quantity.class, UnitPrice.class)
                        .from("1234.5", "-0.0001", "1e99999999", "1E-10", "99999999999999"),
                FuzzTarget.of("base.days", BaseFuzz::days, DayText.class)
                        .from(
                                "2026-11-24",
                                "20261124",
                                "24.11.",
                                "29/2",
                                "Nov 24",
                                "24 de nov 2026",
                                "week 7",
                                "1 mar"),
                FuzzTarget.of("base.ids", BaseFuzz::ids, IdText.class).from("0ZZZZZZZZZZZZ", "0abc", "GZZZZZZZZZZZZ"),
                FuzzTarget.of("base.search-key", BaseFuzz::keys, SearchKey.class)
                        .from("Ångström", "\u1e9b\u0323 \uff21", "\\ud800x"));
    }

    /** What a form shows is read as what it shows. */
    private static void numbers(FuzzInput input) throws Exception {
        var text = input.text();
        NumberText.whyNot(text);
        for (var reader : READERS) {
            var number = NumberText.read(text, reader.locale());
            if (number.isPresent()) {
                same(0, new BigDecimal(NumberText.plain(number.get())).compareTo(number.get()));
                var kept = unless(IllegalArgumentException.class, () -> new Quantity(number.get()));
                kept.ifPresent(quantity -> same(
                        Optional.of(quantity),
                        NumberText.read(reader.quantity(quantity), reader.locale())
                                .map(Quantity::new)));
            }
        }
    }

    private static void decimals(FuzzInput input) throws Exception {
        var text = input.text();
        again(text, Amount::of, Amount::toString);
        again(text, Quantity::of, Quantity::toString);
        again(text, UnitPrice::of, price -> price.value().toPlainString());
    }

    private static <T> void again(String text, Function<String, T> reading, Function<T, String> writing)
            throws Exception {
        var read = unless(IllegalArgumentException.class, () -> reading.apply(text));
        read.ifPresent(value -> same(value, reading.apply(writing.apply(value))));
    }

    private static void days(FuzzInput input) {
        var text = input.text();
        DayText.whyNot(text);
        for (var reader : READERS) {
            DayText.read(text, reader.locale(), TODAY)
                    .ifPresent(day -> same(Optional.of(day), DayText.read(reader.date(day), reader.locale(), TODAY)));
        }
    }

    private static void ids(FuzzInput input) {
        IdText.parse(input.text()).ifPresent(id -> same(Optional.of(id), IdText.parse(IdText.of(id))));
    }

    private static void keys(FuzzInput input) {
        var key = SearchKey.of(input.text(), 100);
        holds(key.length() <= 100, key);
        same(key, SearchKey.of(key, 100));
    }
}
