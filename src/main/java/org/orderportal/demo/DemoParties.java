package org.orderportal.demo;

import java.util.List;
import org.orderportal.demo.DemoParty.Address;
import org.orderportal.demo.DemoParty.Person;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.Identifier;

/**
 * The invented companies of the demo. Their numbers have real check digits and lie in ranges that are not given out
 * (GS1's prefix 952 is kept free for examples).
 */
final class DemoParties {

    static final DemoParty REGION = swedish(
            "Region Nordmark",
            "Region Nordmark",
            "239999001",
            "952000010001",
            new Address("Lasarettsgatan 4", "Godsmottagning B", "Älvhamn", "891 40", "SE"),
            new Person("Karin Åström", "+46 660 555 010", "karin.astrom@region-nordmark.example"));

    static final DemoParty CITY = finnish(
            "Havumäen kaupunki",
            "Havumäen kaupunki",
            "9100012",
            "952000020001",
            new Address("Raatihuoneentie 2", null, "Havumäki", "41990", "FI"),
            new Person("Pekka Mäkelä", "+358 14 555 0120", "pekka.makela@havumaki.example"));

    static final DemoParty MUNICIPALITY = norwegian(
            "Fjordvik kommune",
            "Fjordvik kommune",
            "89990011",
            "952000030001",
            new Address("Rådhusplassen 1", null, "Fjordvik", "6799", "NO"),
            new Person("Ingrid Sørensen", "+47 57 55 50 30", "ingrid.sorensen@fjordvik.example"));

    /** Not registered: its orders wait until somebody connects it. */
    static final DemoParty STRANGER = danish(
            "Klitborg Kommune",
            "Klitborg Kommune",
            "9900001",
            "952000040001",
            new Address("Havnegade 12", null, "Klitborg", "9899", "DK"),
            new Person("Søren Kjær", "+45 98 55 50 40", "soren.kjaer@klitborg.example"));

    static final DemoParty MEDICAL = swedish(
            "Norrskog Medical",
            "Norrskog Medical AB",
            "559999101",
            "952000110001",
            new Address("Industrivägen 18", null, "Umeå", "907 99", "SE"),
            new Person("Anna Lindqvist", "+46 90 555 0110", "anna@norrskog.example"));

    static final DemoParty OFFICE = finnish(
            "Pohjantähti Toimisto",
            "Pohjantähti Toimisto Oy",
            "9200017",
            "952000120001",
            new Address("Satamakatu 9", "3. kerros", "Oulu", "90199", "FI"),
            new Person("Mikko Virtanen", "+358 8 555 0220", "mikko@pohjantahti.example"));

    static final DemoParty TECHNIQUE = norwegian(
            "Norrskog Teknikk",
            "Norrskog Teknikk AS",
            "89980018",
            "952000130001",
            new Address("Verkstedveien 33", null, "Trondheim", "7099", "NO"),
            new Person("Ola Haugen", "+47 73 55 50 60", "ola@norrskog.example"));

    static final List<DemoParty> BUYERS = List.of(REGION, CITY, MUNICIPALITY);
    static final List<DemoParty> SUPPLIERS = List.of(MEDICAL, OFFICE, TECHNIQUE);

    private DemoParties() {}

    private static DemoParty swedish(
            String name, String legalName, String digits, String gln, Address address, Person contact) {
        var number = CheckDigits.swedish(digits);
        return new DemoParty(
                name,
                legalName,
                new ElectronicAddress("0007", number),
                gln(gln),
                new Identifier("0007", number),
                "SE" + number + "01",
                address,
                contact);
    }

    private static DemoParty finnish(
            String name, String legalName, String digits, String gln, Address address, Person contact) {
        var number = CheckDigits.finnish(digits);
        return new DemoParty(
                name,
                legalName,
                new ElectronicAddress("0216", "0037" + number),
                gln(gln),
                new Identifier("0212", number.substring(0, 7) + "-" + number.substring(7)),
                "FI" + number,
                address,
                contact);
    }

    private static DemoParty norwegian(
            String name, String legalName, String digits, String gln, Address address, Person contact) {
        var number = CheckDigits.norwegian(digits);
        return new DemoParty(
                name,
                legalName,
                new ElectronicAddress("0192", number),
                gln(gln),
                new Identifier("0192", number),
                "NO" + number + "MVA",
                address,
                contact);
    }

    private static DemoParty danish(
            String name, String legalName, String digits, String gln, Address address, Person contact) {
        var number = CheckDigits.danish(digits);
        return new DemoParty(
                name,
                legalName,
                new ElectronicAddress("0088", CheckDigits.gs1(gln)),
                gln(gln),
                new Identifier("0184", "DK" + number),
                "DK" + number,
                address,
                contact);
    }

    private static Identifier gln(String digits) {
        return new Identifier("0088", CheckDigits.gs1(digits));
    }
}
