package org.orderportal.demo;

import java.math.BigDecimal;
import java.util.Set;
import org.orderportal.demo.Article.Rate;

/** A VAT category (UNCL5305) with its rate in per cent. */
record Vat(String category, BigDecimal percent) {

    private static final Set<String> UNION = Set.of("SE", "FI", "DK");

    /** What is due on an article that one country's company sells to another's. */
    static Vat on(Rate rate, String sellersCountry, String buyersCountry) {
        if (!sellersCountry.equals(buyersCountry)) {
            var withinUnion = UNION.contains(sellersCountry) && UNION.contains(buyersCountry);
            return new Vat(withinUnion ? "K" : "G", BigDecimal.ZERO);
        }
        return new Vat("S", new BigDecimal(domestic(rate, sellersCountry)));
    }

    private static String domestic(Rate rate, String country) {
        return switch (country) {
            case "SE" -> pick(rate, "25", "12", "6");
            case "FI" -> pick(rate, "25.5", "13.5", "10");
            case "NO" -> pick(rate, "25", "15", "12");
            default -> throw new IllegalArgumentException("No demo supplier is in " + country);
        };
    }

    private static String pick(Rate rate, String normal, String middle, String low) {
        return switch (rate) {
            case NORMAL -> normal;
            case MIDDLE -> middle;
            case LOW -> low;
        };
    }
}
