package org.orderportal.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.orderportal.party.BuyerRules;

/**
 * An order of a measurement's seed: what its buyer wrote, and how far the supplier has come.
 *
 * @param id    the ids after it belong to its lines, entries and documents
 * @param lines at least one
 */
public record SeededOrder(
        long id,
        Company supplier,
        Company buyer,
        BuyerRules rules,
        String number,
        String reference,
        String message,
        Instant receivedAt,
        LocalDate requestedOn,
        SeededLife life,
        List<Line> lines) {

    /** A company of the seed. */
    public record Company(long id, String name) {}

    /** An ordered article. */
    public record Line(String articleNumber, String name, int quantity, String unit, String price) {}
}
