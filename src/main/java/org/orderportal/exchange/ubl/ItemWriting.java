package org.orderportal.exchange.ubl;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.OrderedLine.ItemClass;
import org.orderportal.party.Identifier;

/** Writes the name of an article and the numbers that it is known by. */
final class ItemWriting {

    /** The lists of classes that Peppol knows (UNCL7143, as of 2026.5). */
    private static final Set<String> CLASS_LISTS = Set.of("""
            AA AB AC AD AE AF AG AH AI AJ AK AL AM AN AO AP AQ AR AS AT AU AV AW AX AY AZ BA BB BC BD BE BF BG BH BI BJ
            BK BL BM BN BO BP BQ BR BS BT BU BV BW BX BY BZ CC CG CL CR CV DR DW EC EF EMD EN FS GB GMN GN GS HS IB IN
            IS IT IZ MA MF MN MP NB ON PD PL PO PPI PV QS RC RN RU RY SA SG SK SN SRS SRT SRU SRV SRW SRX SRY SRZ SS SSA
            SSB SSC SSD SSE SSF SSG SSH SSI SSJ SSK SSL SSM SSN SSO SSP SSQ SSR SSS SST SSU SSV SSW SSX SSY SSZ ST STA
            STB STC STD STE STF STG STH STI STJ STK STL STM STN STO STP STQ STR STS STT STU STV STW STX STY STZ SUA SUB
            SUC SUD SUE SUF SUG SUH SUI SUJ SUK SUL SUM TG TSN TSO TSP TSQ TSR TSS TST TSU UA UP VN VP VS VX ZZZ
            """.strip().split("\\s+"));

    private final UblWriter xml;
    private final Findings findings;

    ItemWriting(UblWriter xml, Findings findings) {
        this.xml = xml;
        this.findings = findings;
    }

    /** Whether it is a class of a list that Peppol knows. */
    static boolean isKnown(ItemClass itemClass) {
        return itemClass.list() != null && CLASS_LISTS.contains(itemClass.list());
    }

    /** @param location of the line, for what is left out */
    void named(
            String name,
            @Nullable String buyersId,
            @Nullable String sellersId,
            @Nullable Identifier standardId,
            String location) {
        described(name, null, buyersId, sellersId, standardId, location);
    }

    /** With what it is in more words. @param location likewise */
    void described(
            String name,
            @Nullable String description,
            @Nullable String buyersId,
            @Nullable String sellersId,
            @Nullable Identifier standardId,
            String location) {
        xml.text("Description", description);
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
