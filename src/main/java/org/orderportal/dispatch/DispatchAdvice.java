package org.orderportal.dispatch;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;
import org.orderportal.order.OrderNumber;
import org.orderportal.order.OrderedLine;
import org.orderportal.order.Participant;
import org.orderportal.party.Identifier;
import org.orderportal.party.PostalAddress;

/**
 * What a supplier dispatches: all of it, also what the electronic document cannot carry and only the papers show. Kept as
 * JSON, never changed.
 *
 * @param orders         what it delivers of; the first is the one that it was begun from
 * @param buyer          as the supplier sees it
 * @param shipTo         where the goods go (consignee)
 * @param dispatchedFrom where they leave; null where nobody said
 * @param electronicNote the one note of the electronic document: the message, with what else has no place of its own
 * @param lines          what leaves, and of what leaves in part the rest
 * @param units          what is packed, each as one that can be carried; none where nobody said
 */
public record DispatchAdvice(
        String number,
        LocalDate issuedOn,
        LocalTime issuedAt,
        List<OrderRef> orders,
        Participant seller,
        Participant buyer,
        Place shipTo,
        @Nullable Place dispatchedFrom,
        Shipment shipment,
        @Nullable String message,
        @Nullable String electronicNote,
        List<Line> lines,
        List<HandlingUnit> units,
        List<String> fileNames) {

    /** An order of which it delivers. @param id the portal's own */
    public record OrderRef(
            long id, OrderNumber number, @Nullable String customerReference) {}

    /** A place with a name, and whom to ask there. */
    public record Place(
            @Nullable String name,
            @Nullable Identifier id,
            PostalAddress address,
            Participant.@Nullable Contact contact) {}

    /**
     * How it travels.
     *
     * @param deliveryFrom  the first day on which it may arrive; {@code deliveryUntil} the last
     * @param incoterm      code of the delivery terms (Incoterms 2020: DAP); papers and note only
     * @param grossWeight   in kilogrammes, with all packing
     * @param volume        in cubic metres
     */
    public record Shipment(
            @Nullable String id,
            @Nullable LocalDate dispatchedOn,
            @Nullable LocalTime dispatchedAt,
            @Nullable LocalDate deliveryFrom,
            @Nullable LocalDate deliveryUntil,
            @Nullable String carrier,
            @Nullable String trackingNumber,
            @Nullable TransportMode mode,
            @Nullable String incoterm,
            @Nullable String incotermPlace,
            @Nullable Quantity grossWeight,
            @Nullable Quantity volume) {}

    /**
     * What leaves of one line of an order.
     *
     * @param id            its own number in this document, from 1
     * @param order         place of its order in {@link #orders()}
     * @param line          the id of the order's line
     * @param ref           the buyer's line id
     * @param ordered       by the buyer
     * @param before        dispatched by earlier advices
     * @param quantity      leaves now
     * @param outstanding   comes later
     * @param neverComing   of what is left, what is given up
     * @param reason        why not all of it leaves now
     * @param serialNumbers of the pieces, in the sequence in which they were written
     * @param hazardClass   of the dangerous goods regulations (ADR class, such as 3); null where nobody said
     * @param electronicNote the one note of the line in the electronic document
     */
    public record Line(
            String id,
            int order,
            long line,
            String ref,
            Article article,
            UnitCode unit,
            Quantity ordered,
            Quantity before,
            Quantity quantity,
            Quantity outstanding,
            Quantity neverComing,
            @Nullable String reason,
            @Nullable String batch,
            List<String> serialNumbers,
            @Nullable LocalDate bestBefore,
            boolean hazardous,
            @Nullable String hazardClass,
            @Nullable String note,
            @Nullable String electronicNote) {}

    /** What is sold: its name and the numbers that it is known by. */
    public record Article(
            String name,
            @Nullable String buyersItemId,
            @Nullable String sellersItemId,
            @Nullable Identifier standardItemId,
            List<OrderedLine.ItemClass> classes) {}

    /**
     * Something that is carried as one: a pallet, a box.
     *
     * @param key    names it within this document
     * @param on     the key of the unit that it stands on, or is in; null for one that is carried by itself
     * @param sscc   18 digits; null where it has none
     * @param weight in kilogrammes, gross
     * @param length in centimetres, as are {@code width} and {@code height}
     * @param contents what lies in it itself, not in the units that it carries
     */
    public record HandlingUnit(
            String key,
            @Nullable String on,
            UnitKind kind,
            @Nullable String sscc,
            @Nullable String marks,
            @Nullable Quantity weight,
            @Nullable Quantity length,
            @Nullable Quantity width,
            @Nullable Quantity height,
            List<Content> contents) {}

    /** So much of a line. @param line the {@link Line#id()} */
    public record Content(String line, Quantity quantity) {}

    /** The unit of that key. */
    public Optional<HandlingUnit> unit(@Nullable String key) {
        return units.stream().filter(unit -> unit.key().equals(key)).findFirst();
    }

    /** The unit that carries it and is carried by none itself. */
    public HandlingUnit outermost(HandlingUnit unit) {
        var outer = unit;
        for (int step = 0; step < units.size(); step++) {
            var next = unit(outer.on());
            if (next.isEmpty()) {
                return outer;
            }
            outer = next.get();
        }
        return outer;
    }

    /** Those that are carried by themselves. */
    public List<HandlingUnit> outermostUnits() {
        return units.stream().filter(unit -> unit(unit.on()).isEmpty()).toList();
    }
}
