package org.orderportal.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orderportal.order.SeededLife;
import org.orderportal.order.SeededOrder;

/** Makes up the orders of the last three years, the oldest first; the same number of orders gives the same orders again. */
final class SeedOrders {

    /** A word in the message of about every hundredth order. */
    static final String FREQUENT_WORD = "leverans";

    /** A word in the articles of about every seventh order. */
    static final String VERY_FREQUENT_WORD = "steel";

    private static final long TSID_EPOCH = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();
    private static final int TSID_RANDOM_BITS = 22;
    private static final Duration SPAN = Duration.ofDays(3 * 365);
    private static final double LAST_MONTHS = 0.75;
    private static final int ARTICLES = 20_000;
    private static final List<String> UNITS = List.of("H87", "H87", "H87", "KGM", "LTR", "MTR", "XBX");
    private static final List<String> SHAPES = List.of(
            "Bolt", "Nut", "Washer", "Valve", "Cable", "Hose", "Filter", "Panel", "Chair", "Desk", "Glove", "Mask",
            "Syringe", "Paper", "Folder", "Pump", "Switch", "Lamp", "Battery", "Bearing", "Gasket", "Sensor", "Blade",
            "Clamp", "Sleeve");
    private static final List<String> KINDS = List.of(
            "steel",
            "brass",
            "copper",
            "rubber",
            "oak",
            "birch",
            "sterile",
            "blue",
            "grey",
            "black",
            "white",
            "heavy",
            "light",
            "short",
            "long",
            "angled",
            "flat",
            "round",
            "coated",
            "galvanised");

    private final SeedCompanies companies = new SeedCompanies();
    private final int count;
    private final long start;
    private final double stepMillis;
    private final int[] youngWeights = weights(true);
    private final int[] oldWeights = weights(false);

    SeedOrders(int count, Instant end) {
        this.count = count;
        this.start = end.minus(SPAN).toEpochMilli();
        this.stepMillis = SPAN.toMillis() / (double) count;
    }

    Stream<SeededOrder> all() {
        return IntStream.range(0, count).mapToObj(this::order);
    }

    /** The number that the n-th order has, in its buyer's own style. */
    static String number(long buyerId, int n) {
        return switch ((int) (buyerId % 3)) {
            case 0 -> "PO-%d-%07d".formatted(2023 + n % 4, n);
            case 1 -> Long.toString(4_500_000_000L + n);
            default -> "B%d/%d".formatted(n, buyerId % 100);
        };
    }

    private SeededOrder order(int n) {
        var random = new Random(n * 0x9E3779B97F4A7C15L);
        random.nextInt();
        var received = start + (long) ((n + 0.9 * random.nextDouble()) * stepMillis);
        var buyer = companies.buyer(random);
        var at = Instant.ofEpochMilli(received);
        return new SeededOrder(
                received - TSID_EPOCH << TSID_RANDOM_BITS,
                companies.supplier(random),
                buyer,
                companies.rules(buyer),
                number(buyer.id(), n),
                Integer.toString(random.nextInt(count)),
                random.nextInt(100) == 0 ? "Ring före " + FREQUENT_WORD : "",
                at,
                LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(3 + random.nextInt(60)),
                life(random, n > count * LAST_MONTHS),
                lines(random));
    }

    private SeededLife life(Random random, boolean ofLastMonths) {
        var weights = ofLastMonths ? youngWeights : oldWeights;
        var chosen = random.nextInt(weights[weights.length - 1]);
        var life = 0;
        while (weights[life] <= chosen) {
            life++;
        }
        return SeededLife.values()[life];
    }

    private static int[] weights(boolean ofLastMonths) {
        var sums = new int[SeededLife.values().length];
        var sum = 0;
        for (var life : SeededLife.values()) {
            sum += life.weight(ofLastMonths);
            sums[life.ordinal()] = sum;
        }
        return sums;
    }

    private static List<SeededOrder.Line> lines(Random random) {
        var lines = new ArrayList<SeededOrder.Line>();
        for (int left = 1 + random.nextInt(5); left > 0; left--) {
            var article = (int) (ARTICLES * Math.pow(random.nextDouble(), 2));
            lines.add(new SeededOrder.Line(
                    "A" + (10_000 + article),
                    "%s %s"
                            .formatted(
                                    SHAPES.get(article % SHAPES.size()),
                                    KINDS.get(article / SHAPES.size() % KINDS.size())),
                    2 + random.nextInt(49),
                    UNITS.get(article % UNITS.size()),
                    "%d.%02d".formatted(1 + article % 300, article % 100)));
        }
        return lines;
    }
}
