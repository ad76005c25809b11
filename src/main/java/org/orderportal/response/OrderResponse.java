package org.orderportal.response;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.CurrencyCode;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;
import org.orderportal.base.UnitPrice;
import org.orderportal.order.OrderContent;
import org.orderportal.order.OrderNumber;
import org.orderportal.order.OrderProfile;
import org.orderportal.order.Participant;
import org.orderportal.party.Identifier;
import org.orderportal.party.PostalAddress;

/**
 * What a supplier answers: all of it, also what the electronic document cannot carry and only the PDF shows. Kept as
 * JSON, never changed.
 *
 * @param overall       the answer in the portal's words, computed from the lines
 * @param ownOrder      the supplier's own number of the order (SalesOrderID)
 * @param replaces      the number of the response that this one takes the place of
 * @param electronicNote the one note of the electronic document: the message, with what else has no place of its own
 * @param buyer         as the supplier sees it; the electronic document carries name, identifiers and endpoint only
 * @param deliveryPlace where the goods go; PDF only
 * @param totals        what it comes to; null where it only says that the order arrived
 * @param lines         every line of the order, then those added; the electronic document carries them only with {@link ResponseCode#CA}
 */
public record OrderResponse(
        String number,
        LocalDate issuedOn,
        LocalTime issuedAt,
        ResponseCode code,
        Overall overall,
        OrderNumber order,
        OrderProfile profile,
        CurrencyCode currency,
        @Nullable String ownOrder,
        @Nullable String replaces,
        @Nullable String message,
        @Nullable String electronicNote,
        @Nullable String customerReference,
        Participant buyer,
        Participant seller,
        @Nullable LocalDate promisedFrom,
        @Nullable LocalDate promisedUntil,
        @Nullable DeliveryPlace deliveryPlace,
        List<Line> lines,
        List<Extra> extras,
        List<String> fileNames,
        @Nullable ResponseTotals totals) {

    /** The answer as a whole, in the portal's words. */
    public enum Overall {
        RECEIVED,
        ACCEPTED,
        ACCEPTED_WITH_CHANGES,
        PARTIALLY_ACCEPTED,
        REJECTED
    }

    /** Where the goods go. */
    public record DeliveryPlace(
            @Nullable String name, @Nullable Identifier id, PostalAddress address) {}

    /**
     * The answer to one line.
     *
     * @param line        the id of the order's line; null for an added article
     * @param ref         the buyer's line id; for an added article the one that the supplier gives it
     * @param splits      what is accepted, a part for each day; none where nothing is; one without a day where none was said
     * @param backOrdered comes later, date unknown; null where nothing was said
     * @param price       the price now; null where the order has none
     * @param oldPrice    the order's price where it was changed
     * @param baseQuantity that the prices are for; null means 1
     * @param reasonCode  a reason of the portal, by name ({@link ReasonCode})
     * @param reason      what the supplier wrote about it, without the reason's own words
     * @param electronicNote the one note of the line in the electronic document: reason and note, in words
     */
    public record Line(
            @Nullable Long line,
            String ref,
            LineCode code,
            Article article,
            Quantity ordered,
            UnitCode unit,
            Quantity accepted,
            List<Part> splits,
            @Nullable Quantity backOrdered,
            @Nullable LocalDate requestedOn,
            @Nullable UnitPrice price,
            @Nullable UnitPrice oldPrice,
            @Nullable Quantity baseQuantity,
            @Nullable Article substitute,
            @Nullable String reasonCode,
            @Nullable String reason,
            @Nullable String note,
            @Nullable String electronicNote) {}

    /** A part of a line for one day. */
    public record Part(Quantity quantity, @Nullable LocalDate promisedOn) {}

    /** What is sold: its name and the numbers that it is known by. */
    public record Article(
            String name,
            @Nullable String buyersItemId,
            @Nullable String sellersItemId,
            @Nullable Identifier standardItemId,
            OrderContent.@Nullable VatCategory vat) {}

    /** A charge or a discount on the whole order; PDF and mail only. */
    public record Extra(boolean charge, String description, Amount amount, OrderContent.@Nullable VatCategory vat) {}
}
