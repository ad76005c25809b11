package org.orderportal.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** How each demo buyer writes its orders: currency, numbers, places, the sentences it uses. */
record BuyerHabits(
        DemoParty buyer,
        String currency,
        BigDecimal unitsPerEuro,
        String numberPattern,
        String contract,
        String deliveryTerms,
        String paymentTerms,
        String freight,
        List<Place> places,
        List<String> notes) {

    record Place(String name, String gln, DemoParty.Address address, DemoParty.Person person) {}

    private static final Map<DemoParty, BuyerHabits> ALL = Map.of(
            DemoParties.REGION, region(),
            DemoParties.CITY, city(),
            DemoParties.MUNICIPALITY, municipality(),
            DemoParties.STRANGER, stranger());

    static BuyerHabits of(DemoParty buyer) {
        var habits = ALL.get(buyer);
        if (habits == null) {
            throw new IllegalArgumentException(buyer.name() + " is no demo buyer");
        }
        return habits;
    }

    String number(int place) {
        return numberPattern.formatted(place);
    }

    private static BuyerHabits region() {
        return new BuyerHabits(
                DemoParties.REGION,
                "SEK",
                new BigDecimal("11.25"),
                "45000%02d",
                "RN-2025-118",
                "Fritt levererat till godsmottagning",
                "30 dagar netto",
                "Frakt",
                List.of(
                        place("Älvhamns sjukhus, centralförråd", 1, "Lasarettsgatan 4", "Älvhamn", "891 40", "SE"),
                        place("Vårdcentralen Björkudden", 2, "Strandvägen 21", "Björkudden", "893 31", "SE"),
                        place("Folktandvården Åsby", 3, "Torggatan 2", "Åsby", "895 30", "SE")),
                List.of(
                        "Leverans till godsmottagning B, vardagar 7–15. Ring 30 minuter före ankomst.",
                        "Märk alla kollin med beställningsnumret. Delleverans går bra.",
                        "Vi behöver varorna före storhelgen. Hör av er om något saknas!"));
    }

    private static BuyerHabits city() {
        return new BuyerHabits(
                DemoParties.CITY,
                "EUR",
                BigDecimal.ONE,
                "HK-104%02d",
                "HK/2241/02.08/2025",
                "Toimitettuna perille",
                "21 päivää netto",
                "Rahti",
                List.of(
                        place("Harjun koulu", 4, "Koulukatu 11", "Havumäki", "41920", "FI"),
                        place("Kaupungintalo, palvelupiste", 5, "Raatihuoneentie 2", "Havumäki", "41990", "FI"),
                        place("Lähdepuiston päiväkoti", 6, "Lähdetie 7", "Havumäki", "41940", "FI")),
                List.of(
                        "Toimitus arkisin klo 8–14 takapihan lastauslaiturille.",
                        "Pyydämme vahvistamaan toimituspäivän.",
                        "Kokoaminen kohteessa sisältyy sopimukseen."));
    }

    private static BuyerHabits municipality() {
        return new BuyerHabits(
                DemoParties.MUNICIPALITY,
                "NOK",
                new BigDecimal("11.60"),
                "FK 7003%02d",
                "2025/3317",
                "Levert, losset",
                "30 dager netto",
                "Frakt",
                List.of(
                        place("Fjordvik sykehjem", 7, "Kirkebakken 14", "Fjordvik", "6799", "NO"),
                        place("Teknisk etat, lager", 8, "Industrivegen 5", "Fjordvik", "6798", "NO"),
                        place("Øvre Fjordvik skole", 9, "Skulevegen 3", "Øvre Fjordvik", "6797", "NO")),
                List.of(
                        "Leveres på lager, port 3. Kontakt vaktmester på telefon før ankomst.",
                        "Vennligst oppgi vårt bestillingsnummer på pakkseddelen.",
                        "Restordre kan ettersendes uten avtale."));
    }

    private static BuyerHabits stranger() {
        return new BuyerHabits(
                DemoParties.STRANGER,
                "DKK",
                new BigDecimal("7.46"),
                "K-88%02d",
                "KK-17/2025",
                "Leveret på adressen",
                "Løbende måned + 15 dage",
                "Fragt",
                List.of(place("Klitborg Plejecenter", 10, "Fyrvej 8", "Klitborg", "9899", "DK")),
                List.of("Varerne leveres ved hovedindgangen mellem kl. 8 og 12."));
    }

    private static Place place(String name, int number, String street, String city, String postalCode, String country) {
        return new Place(
                name,
                CheckDigits.gs1("9520005%05d".formatted(number)),
                new DemoParty.Address(street, null, city, postalCode, country),
                new DemoParty.Person(name, "555 01%02d".formatted(number), "goods" + number + "@reception.example"));
    }
}
