package org.orderportal.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.orderportal.demo.Article.Rate;

/**
 * Thinks up the demo's orders: the same ones every time, with dates relative to now.
 *
 * <p>What an order is like follows from its place in the sequence, so that every kind, profile and oddity is there; how
 * much of what, from a generator with a fixed seed.
 */
final class DemoOrders {

    static final int COUNT = 60;
    private static final int LONG_ORDER = 43;
    private static final int DAYS_BACK = 60;
    private static final BigDecimal NO_DISCOUNT = BigDecimal.ZERO;

    private final LocalDateTime now;
    private final Random random = new Random(20_260_501);

    private DemoOrders(LocalDateTime now) {
        this.now = now;
    }

    /** All of them, the oldest first. */
    static List<DemoOrder> relativeTo(LocalDateTime now) {
        var orders = new DemoOrders(now);
        var all = new ArrayList<DemoOrder>();
        for (int place = 0; place < COUNT; place++) {
            all.add(orders.order(place, orders.buyerOf(place), orders.supplierOf(place)));
        }
        return all;
    }

    /** The two orders of a buyer whom nobody knows yet. */
    static List<DemoOrder> fromStranger(LocalDateTime now) {
        var orders = new DemoOrders(now);
        return List.of(
                orders.order(52, DemoParties.STRANGER, DemoParties.MEDICAL),
                orders.order(57, DemoParties.STRANGER, DemoParties.OFFICE));
    }

    private DemoOrder order(int place, DemoParty buyer, DemoParty supplier) {
        var habits = BuyerHabits.of(buyer);
        var issued = issued(place);
        var delivery = delivery(place, habits, issued);
        var lines = lines(place, habits, supplier, issued);
        return new DemoOrder(
                habits.number(place + 12),
                kind(place),
                place % 5 == 0 ? "order_only" : place % 5 == 4 ? "advanced_ordering" : "ordering",
                issued,
                buyer,
                supplier,
                habits.currency(),
                header(place, habits, issued),
                delivery,
                extras(place, habits, supplier, lines),
                attachments(place),
                lines);
    }

    /** Closer together towards today. */
    private LocalDateTime issued(int place) {
        var back = Math.round(DAYS_BACK * Math.pow((COUNT - 1.0 - place) / (COUNT - 1), 1.5));
        var atWork = now.minusDays(back).toLocalDate().atTime(7, 10).plusMinutes(place * 97L % 540);
        return atWork.isBefore(now)
                ? atWork
                : now.minusMinutes(7L + 11L * (COUNT - place)).withSecond(0).withNano(0);
    }

    private DemoParty buyerOf(int place) {
        return DemoParties.BUYERS.get((place / 3 + place) % 3);
    }

    /** Mostly the supplier in the buyer's own country. */
    private DemoParty supplierOf(int place) {
        var home = DemoParties.BUYERS.indexOf(buyerOf(place));
        return DemoParties.SUPPLIERS.get(place % 4 == 3 ? 0 : place % 7 == 6 ? (home + 1) % 3 : home);
    }

    private static String kind(int place) {
        return switch (place) {
            case 8, 33 -> "221";
            case 17, 46, 55 -> "226";
            case 26 -> "227";
            case 37 -> "402";
            default -> place % 9 == 4 ? "105" : "220";
        };
    }

    private DemoOrder.Header header(int place, BuyerHabits habits, LocalDateTime issued) {
        return new DemoOrder.Header(
                place % 3 == 1 ? habits.notes().get(place / 3 % habits.notes().size()) : null,
                place % 2 == 0
                        ? "%s %04d".formatted(initials(habits.buyer().contact().name()), 4100 + place)
                        : null,
                place % 4 == 1 ? "%d-%d".formatted(3100 + place, 640) : null,
                issued.toLocalDate().plusDays(kind(place).equals("221") ? 365 : 60),
                place % 10 == 6 ? "Q-%d".formatted(2200 + place) : null,
                place % 3 != 2 ? habits.contract() : null,
                place % 8 == 2 ? "P-%d".formatted(700 + place) : null,
                place % 2 == 1 ? habits.deliveryTerms() : null,
                place % 4 != 3 ? habits.paymentTerms() : null);
    }

    private static String initials(String name) {
        var parts = name.split(" ");
        return parts[0].substring(0, 1) + parts[1].charAt(0);
    }

    private DemoOrder.Delivery delivery(int place, BuyerHabits habits, LocalDateTime issued) {
        var where = habits.places().get(place % habits.places().size());
        var wanted = place % 11 == 5 ? null : issued.toLocalDate().plusDays(4 + random.nextInt(30));
        var from = wanted != null && place % 4 == 0 ? wanted.minusDays(2) : null;
        return new DemoOrder.Delivery(
                where.name(), where.gln(), where.address(), where.person(), from == null ? wanted : from, wanted);
    }

    private static List<DemoOrder.Attachment> attachments(int place) {
        var instructions = List.of("Deliver between 8 and 14.", "Use gate 3.", "Call the store before arrival.");
        return switch (place % 13) {
            case 2 -> List.of(DemoAttachments.instructions("A1", "Delivery instructions", instructions));
            case 9 ->
                List.of(
                        DemoAttachments.instructions("A1", "Delivery instructions", instructions),
                        DemoAttachments.plan("A2"));
            default -> List.of();
        };
    }

    private List<DemoOrder.Extra> extras(int place, BuyerHabits habits, DemoParty supplier, List<DemoLine> lines) {
        var vat = Vat.on(Rate.NORMAL, supplier.country(), habits.buyer().country());
        var extras = new ArrayList<DemoOrder.Extra>();
        if (place % 6 == 2) {
            var freight =
                    new BigDecimal("24.50").multiply(habits.unitsPerEuro()).setScale(2, RoundingMode.HALF_UP);
            extras.add(new DemoOrder.Extra(true, "FC", habits.freight(), freight, null, vat));
        }
        if (place % 8 == 3) {
            var percent = new BigDecimal("2.5");
            var goods = lines.stream().map(DemoLine::net).reduce(BigDecimal.ZERO, BigDecimal::add);
            extras.add(new DemoOrder.Extra(false, "95", "Discount", Percent.of(goods, percent), percent, vat));
        }
        return extras;
    }

    private List<DemoLine> lines(int place, BuyerHabits habits, DemoParty supplier, LocalDateTime issued) {
        var articles = Catalogue.of(supplier);
        var lines = new ArrayList<DemoLine>();
        var count = lineCount(place);
        var first = random.nextInt(articles.size());
        for (int number = 1; number <= count; number++) {
            var article = articles.get((first + number * (count > 20 ? 1 : 3)) % articles.size());
            lines.add(new DemoLine(
                    place % 7 == 3 ? "%05d".formatted(number * 10) : String.valueOf(number),
                    article,
                    quantity(article),
                    article.price(habits.unitsPerEuro()),
                    (place + number) % 9 == 0 ? new BigDecimal("7.5") : NO_DISCOUNT,
                    Vat.on(article.rate(), supplier.country(), habits.buyer().country()),
                    place % 5 == 3 && number % 3 == 0 ? issued.toLocalDate().plusDays(10 + number % 25) : null,
                    number % 8 != 5,
                    lineNote(place, number)));
        }
        return lines;
    }

    private int lineCount(int place) {
        if (place == LONG_ORDER) {
            return 300;
        }
        return switch (place % 10) {
            case 0, 6 -> 1;
            case 1, 4, 8 -> 2 + random.nextInt(3);
            case 7 -> 18 + random.nextInt(23);
            default -> 4 + random.nextInt(9);
        };
    }

    /** Between a half and twice of what is typical; what comes by weight or length keeps its fractions. */
    private BigDecimal quantity(Article article) {
        var share = BigDecimal.valueOf(2 + random.nextInt(7)).divide(BigDecimal.valueOf(4));
        var quantity = article.typical().multiply(share);
        return article.typical().scale() > 0
                ? quantity.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros()
                : quantity.setScale(0, RoundingMode.CEILING);
    }

    private static @Nullable String lineNote(int place, int number) {
        return (place * 5 + number) % 17 == 0 ? "Same quality as in our last order, please." : null;
    }
}
