package org.orderportal.exchange.ubl;

import org.jspecify.annotations.Nullable;
import org.orderportal.party.Identifier;

/** Writes the name of an article and the numbers that it is known by. */
final class ItemWriting {

    private final UblWriter xml;
    private final Findings findings;

    ItemWriting(UblWriter xml, Findings findings) {
        this.xml = xml;
        this.findings = findings;
    }

    /** @param location of the line, for what is left out */
    void named(
            String name,
            @Nullable String buyersId,
            @Nullable String sellersId,
            @Nullable Identifier standardId,
            String location) {
        xml.text("Name", name);
        xml.group("BuyersItemIdentification", () -> xml.text("ID", buyersId));
        xml.group("SellersItemIdentification", () -> xml.text("ID", sellersId));
        if (standardId != null) {
            standard(standardId, location);
        }
    }

    /** The document takes it only with the list that it is from. */
    private void standard(Identifier id, String location) {
        if (id.scheme().isBlank()) {
            findings.note("PORTAL-NO-SCHEME", location, id.value());
        } else {
            xml.group("StandardItemIdentification", () -> xml.text("ID", id.value(), "schemeID", id.scheme()));
        }
    }
}
