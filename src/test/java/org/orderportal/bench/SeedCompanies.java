package org.orderportal.bench;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.order.SeededOrder.Company;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRules.InvoiceBase;

/**
 * Who trades in a seed: 200 suppliers, the first with a tenth of all orders and the others ever less, and 100 buyers,
 * each with rules of its own.
 */
final class SeedCompanies {

    static final int SUPPLIERS = 200;
    static final int BUYERS = 100;

    /** The same in every seed, so that an address of one leads to the same company in the other. */
    private static final long FIRST_ID = 700_000_000_000_000_000L;

    private static final double BIG_SHARE = 0.1;
    private static final List<String> PLACES = List.of(
            "Nord", "Sund", "Berg", "Lund", "Vik", "Holm", "Strand", "Skog", "Fors", "Hamn", "Ås", "Dal", "Näs",
            "Fjäll", "Bro", "Mark", "Torp", "Hult", "Sjö", "Ö");
    private static final List<String> TRADES =
            List.of("Verktyg", "Medical", "Papper", "Elektro", "Stål", "Livs", "Textil", "Möbler", "Bygg", "Kemi");
    private static final List<String> OFFICES = List.of("Region", "Kommun", "Sjukhus", "Universitet", "Hamnverk");

    private final List<Company> suppliers = IntStream.range(0, SUPPLIERS)
            .mapToObj(index -> new Company(
                    FIRST_ID + index,
                    "%s %s AB".formatted(PLACES.get(index % PLACES.size()), TRADES.get(index / PLACES.size()))))
            .toList();
    private final List<Company> buyers = IntStream.range(0, BUYERS)
            .mapToObj(index -> new Company(
                    FIRST_ID + SUPPLIERS + index,
                    "%s %sland".formatted(OFFICES.get(index / PLACES.size()), PLACES.get(index % PLACES.size()))))
            .toList();
    private final double[] shares = cumulated(SUPPLIERS);
    private final double[] buyerShares = cumulated(BUYERS);

    List<Company> suppliers() {
        return suppliers;
    }

    List<Company> buyers() {
        return buyers;
    }

    Company supplier(Random random) {
        return random.nextDouble() < BIG_SHARE
                ? suppliers.getFirst()
                : suppliers.get(1 + place(shares, random.nextDouble()) % (SUPPLIERS - 1));
    }

    Company buyer(Random random) {
        return buyers.get(place(buyerShares, random.nextDouble()));
    }

    BuyerRules rules(Company buyer) {
        var kind = buyer.id() % 4;
        return kind == 0
                ? BuyerRules.DEFAULT
                : rules(kind == 1, kind == 2 ? 24 : null, kind == 3 ? InvoiceBase.DISPATCHED : InvoiceBase.CONFIRMED);
    }

    private static BuyerRules rules(boolean responseRequired, @Nullable Integer deadlineHours, InvoiceBase base) {
        return new BuyerRules(
                responseRequired,
                deadlineHours,
                Set.of(BuyerRules.AllowedChange.values()),
                false,
                Quantity.ZERO,
                Quantity.ZERO,
                false,
                true,
                false,
                false,
                null,
                base,
                Quantity.ZERO,
                Set.of());
    }

    /** Zipf with a gentle slope: the first has about ten times as much as the last. */
    private static double[] cumulated(int count) {
        var sums = new double[count];
        var sum = 0.0;
        for (int index = 0; index < count; index++) {
            sum += 1 / Math.sqrt(index + 1);
            sums[index] = sum;
        }
        return sums;
    }

    private static int place(double[] sums, double fraction) {
        var found = java.util.Arrays.binarySearch(sums, fraction * sums[sums.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, sums.length - 1);
    }
}
