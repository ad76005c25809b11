package org.orderportal.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** That part of a description which tells who a company is: numbers of lists that are named, never a name or address. */
record Told(@Nullable ElectronicAddress endpoint, List<Identifier> identifiers) {

    private static final int LONGEST_SCHEME = 20;
    private static final int LONGEST_NUMBER = 200;

    static Told of(PartyDescription described) {
        return new Told(
                usable(described.endpoint()),
                described.identifiers().stream()
                        .filter(given -> !given.scheme().isBlank() && canBeKept(given))
                        .map(given -> new Identifier(
                                given.scheme().strip(), given.value().strip()))
                        .toList());
    }

    /** No list has longer numbers: such a text is a mistake or an attack, and identifies nobody. */
    static boolean canBeKept(Identifier given) {
        return !given.value().isBlank()
                && given.value().length() <= LONGEST_NUMBER
                && given.scheme().length() <= LONGEST_SCHEME;
    }

    private static @Nullable ElectronicAddress usable(@Nullable ElectronicAddress given) {
        return given == null || given.scheme().isBlank() || !canBeKept(new Identifier(given.scheme(), given.id()))
                ? null
                : new ElectronicAddress(given.scheme().strip(), given.id().strip());
    }
}
