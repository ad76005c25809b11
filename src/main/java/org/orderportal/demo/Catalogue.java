package org.orderportal.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderportal.demo.Article.Rate;

/** What each demo supplier sells. */
final class Catalogue {

    private static final Map<DemoParty, List<Article>> ARTICLES = Map.of(
            DemoParties.MEDICAL, medical(),
            DemoParties.OFFICE, office(),
            DemoParties.TECHNIQUE, technique());

    private Catalogue() {}

    static List<Article> of(DemoParty supplier) {
        return ARTICLES.getOrDefault(supplier, List.of());
    }

    private static List<Article> medical() {
        var list = new Shelf("NM", "95200011");
        list.add("Nitrile gloves, powder-free, size M", "Box of 200, blue", "XBX", "8.90", 1, "40", "Size=M");
        list.add("Nitrile gloves, powder-free, size L", "Box of 200, blue", "XBX", "8.90", 1, "40", "Size=L");
        list.add("Syringe 5 ml, Luer lock", "Sterile, single use", "H87", "14.50", 100, "2000", "Volume=5 ml");
        list.add("Injection needle 21G x 40 mm", "Sterile", "H87", "9.80", 100, "3000", "Colour=green");
        list.add("Hand disinfection gel", "70 % ethanol, pump bottle", "LTR", "6.25", 1, "37.5", null);
        list.add("Surgical mask type IIR", null, "H87", "0.0845", 1, "5000", null);
        list.add("Wound dressing 10 x 10 cm", "Self-adhesive, sterile", "XBX", "21.40", 1, "12", null);
        list.add("Elastic bandage 8 cm x 5 m", null, "H87", "1.15", 1, "150", "Width=8 cm");
        list.add("Digital thermometer", "With memory", "H87", "11.90", 1, "10", null);
        list.add("Blood pressure cuff, adult", "Reusable", "H87", "34.00", 1, "6", "Size=25-35 cm");
        list.add("Examination paper roll 50 cm", "100 m, two layers", "XRO", "7.80", 1, "24", null);
        list.add("Infusion set with filter", "15 µm, sterile", "H87", "1.92", 1, "400", null);
        list.add("Compression stockings, class 2", null, "PR", "28.50", 1, "20", "Size=II");
        list.add(Rate.MIDDLE, "Nutrition drink, vanilla", "200 ml, 1.5 kcal/ml", "H87", "1.62", 1, "240", null);
        list.add(Rate.LOW, "Patient leaflet \"After your operation\"", "Printed, A5", "H87", "0.3500", 1, "300", null);
        return list.articles;
    }

    private static List<Article> office() {
        var list = new Shelf("PT", "95200012");
        list.add("Copy paper A4, 80 g", "500 sheets, Nordic Swan", "XPK", "4.35", 1, "120", null);
        list.add("Desk, height adjustable 160 x 80", "Birch, electric", "H87", "489.00", 1, "4", "Colour=birch");
        list.add("Office chair \"Kaarna\"", "With arm rests, black", "H87", "312.50", 1, "8", "Colour=black");
        list.add("Ball pen, blue", null, "H87", "24.90", 50, "200", "Colour=blue");
        list.add("Ring binder A4, 70 mm", "Recycled board", "H87", "2.18", 1, "60", null);
        list.add("Whiteboard 120 x 90 cm", "Enamelled steel", "H87", "98.00", 1, "3", null);
        list.add("Toner cartridge, black", "6,000 pages", "H87", "74.20", 1, "10", null);
        list.add("Envelope C5, window", "Self-sealing", "H87", "31.00", 500, "2000", null);
        list.add("Desk lamp LED", "Dimmable, 4000 K", "H87", "46.90", 1, "12", "Light=4000 K");
        list.add("Filing cabinet, 4 drawers", "Lockable", "H87", "265.00", 1, "2", null);
        list.add("Acoustic screen fabric", "Wool, per metre", "MTR", "38.40", 1, "12.75", "Colour=moss");
        list.add(Rate.LOW, "Wall calendar", "With local holidays", "H87", "6.90", 1, "40", null);
        list.add(Rate.MIDDLE, "Coffee, dark roast", "Organic, ground", "KGM", "13.80", 1, "22.5", null);
        list.add(Rate.MIDDLE, "Tea assortment", "12 kinds, 180 bags", "XBX", "27.60", 1, "5", null);
        return list.articles;
    }

    private static List<Article> technique() {
        var list = new Shelf("NT", "95200013");
        list.add("Installation cable 3G1.5", "Halogen-free, white", "MTR", "0.8450", 1, "350.5", null);
        list.add("Wood screw 4.5 x 60, galvanised", null, "H87", "6.40", 100, "2500", "Head=Torx 20");
        list.add("LED panel 60 x 60, 36 W", "4000 K, UGR < 19", "H87", "42.30", 1, "25", "Power=36 W");
        list.add("Circuit breaker C16, 1-pole", "6 kA", "H87", "7.95", 1, "48", null);
        list.add("Air filter F7 592 x 592", "For ventilation units", "H87", "23.70", 1, "30", "Class=ePM1 60 %");
        list.add("Circulation pump 25-60", "Energy class A", "H87", "189.00", 1, "3", null);
        list.add("Thermostat, wireless", "With display", "H87", "64.50", 1, "15", null);
        list.add("Pipe insulation 22 x 20 mm", "Closed cell", "MTR", "2.36", 1, "87.25", null);
        list.add("Road salt, de-icing", "In bulk", "TNE", "98.00", 1, "12.4", null);
        list.add("Floor paint, grey", "Two components", "LTR", "17.85", 1, "62.5", "Colour=RAL 7040");
        list.add("Smoke detector, linked", "10-year battery", "H87", "36.90", 1, "40", null);
        list.add("Access card reader", "IP65", "H87", "142.00", 1, "6", null);
        list.add("Working hours, service technician", "On site", "HUR", "78.00", 1, "7.5", null);
        list.add(Rate.MIDDLE, "Drinking water, 5 l", "For site huts", "H87", "3.10", 1, "36", null);
        return list.articles;
    }

    /** Numbers the articles as they are put there. */
    private static final class Shelf {
        private final List<Article> articles = new ArrayList<>();
        private final String prefix;
        private final String gs1;

        Shelf(String prefix, String gs1) {
            this.prefix = prefix;
            this.gs1 = gs1;
        }

        void add(
                String name,
                @Nullable String description,
                String unit,
                String euros,
                int per,
                String typical,
                @Nullable String property) {
            add(Rate.NORMAL, name, description, unit, euros, per, typical, property);
        }

        void add(
                Rate rate,
                String name,
                @Nullable String description,
                String unit,
                String euros,
                int per,
                String typical,
                @Nullable String property) {
            var place = articles.size() + 1;
            articles.add(new Article(
                    prefix + "-" + (1000 + place * 7),
                    CheckDigits.gs1("%s%04d".formatted(gs1, place)),
                    name,
                    description,
                    unit,
                    new BigDecimal(euros),
                    per,
                    rate,
                    new BigDecimal(typical),
                    property));
        }
    }
}
