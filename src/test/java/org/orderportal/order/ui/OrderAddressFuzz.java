package org.orderportal.order.ui;

import static org.orderportal.fuzz.FuzzTarget.holds;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.orderportal.base.i18n.Formats;
import org.orderportal.fuzz.FuzzAddress;
import org.orderportal.fuzz.FuzzInput;
import org.orderportal.fuzz.FuzzTarget;

/** The addresses of the order list, and the amounts that its filter takes. */
public final class OrderAddressFuzz {

    private static final List<Formats> READERS = Stream.of("en", "sv", "de", "fi")
            .map(language -> new Formats(Locale.of(language), ZoneOffset.UTC))
            .toList();

    private OrderAddressFuzz() {}

    public static List<FuzzTarget> targets() {
        return List.of(
                FuzzTarget.of("order.addresses", OrderAddressFuzz::address, ListAddress.class, ListQuery.class)
                        .from(
                                "folder=all&status=new&q=4500%20a&sort=-amount&columns=number,amount&density=compact",
                                "attention=yes&company=0ABCDEFGHJKMN&from=2026-11-01&until=x&least=1.5&most=-2&ids=0ABCDEFGHJKMN,a",
                                "requested-from=2026-02-30&waiting&row=0ABCDEFGHJKMN&at=&folder"),
                FuzzTarget.of("order.amounts", OrderAddressFuzz::amount, AmountText.class)
                        .from("1,5", "1.000", "1 234,50", "-1'000.25", "1,234,567"));
    }

    private static void address(FuzzInput input) throws Exception {
        FuzzAddress.readAndWritten(input, ListAddress::of, ListAddress::query);
    }

    /** What the field shows is read as what it shows. */
    private static void amount(FuzzInput input) {
        for (var reader : READERS) {
            AmountText.parse(input.text(), reader.locale()).ifPresent(amount -> {
                var shown = reader.amount(amount);
                var again = AmountText.parse(shown, reader.locale());
                holds(again.isPresent() && again.get().compareTo(amount) == 0, shown);
            });
        }
    }
}
