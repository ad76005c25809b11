package org.orderportal.dispatch;

import java.util.Map;
import java.util.Set;
import org.orderportal.document.FieldKinds;

/** The names of the fields of a dispatch advice's draft, and the kinds of the rows that it has beside those of its orders. */
public final class DispatchField {

    public static final String DISPATCHED_ON = "dispatchedOn";
    public static final String DISPATCHED_AT = "dispatchedAt";
    public static final String DELIVERY_FROM = "deliveryFrom";
    public static final String DELIVERY_UNTIL = "deliveryUntil";
    public static final String TRACKING = "tracking";
    public static final String CARRIER = "carrier";
    public static final String SHIPMENT_ID = "shipmentId";
    public static final String TRANSPORT_MODE = "transportMode";
    public static final String INCOTERM = "incoterm";
    public static final String INCOTERM_PLACE = "incotermPlace";
    public static final String GROSS_WEIGHT = "grossWeight";
    public static final String VOLUME = "volume";
    public static final String MESSAGE = "message";

    public static final String BUYER_NAME = "buyerName";
    public static final String BUYER_STREET = "buyerStreet";
    public static final String BUYER_CITY = "buyerCity";
    public static final String BUYER_POSTAL_CODE = "buyerPostalCode";
    public static final String BUYER_COUNTRY = "buyerCountry";
    /** Where the goods go. */
    public static final String PLACE_NAME = "placeName";

    public static final String PLACE_STREET = "placeStreet";
    public static final String PLACE_CITY = "placeCity";
    public static final String PLACE_POSTAL_CODE = "placePostalCode";
    public static final String PLACE_COUNTRY = "placeCountry";
    /** Where they leave. */
    public static final String FROM_NAME = "fromName";

    public static final String FROM_STREET = "fromStreet";
    public static final String FROM_CITY = "fromCity";
    public static final String FROM_POSTAL_CODE = "fromPostalCode";
    public static final String FROM_COUNTRY = "fromCountry";

    /** Whether the row goes with this dispatch: true or false. */
    public static final String INCLUDED = "included";
    /** What goes now; in a content row what of the line lies in the unit. */
    public static final String QUANTITY = "quantity";
    /** What becomes of what is left after this dispatch: {@link #LATER} or {@link #NEVER_COMES}. */
    public static final String REST = "rest";
    /** How much of what is left is given up, where that is not all of it or nothing. */
    public static final String NEVER = "never";

    public static final String REASON = "reason";
    public static final String BATCH = "batch";
    /** Serial numbers, each on a line of its own or with a comma behind it. */
    public static final String SERIALS = "serials";

    public static final String BEST_BEFORE = "bestBefore";
    public static final String HAZARDOUS = "hazardous";
    public static final String HAZARD_CLASS = "hazardClass";
    /** The supplier's own number of the article, where the order names none. */
    public static final String ITEM_ID = "itemId";

    public static final String NOTE = "note";

    /** Of a unit: its {@link UnitKind}, by name. */
    public static final String KIND = "kind";

    public static final String SSCC = "sscc";
    public static final String MARKS = "marks";
    public static final String WEIGHT = "weight";
    public static final String LENGTH = "length";
    public static final String WIDTH = "width";
    public static final String HEIGHT = "height";
    /** Of a unit: the key of the one that it stands on. */
    public static final String ON = "on";
    /** Of a content row: the key of the unit that it lies in. */
    public static final String IN = "in";
    /** Of an order row: the id of another order that goes with this dispatch. */
    public static final String OTHER_ORDER = "otherOrder";

    /** Values of {@link #REST}. */
    public static final String LATER = "later";

    public static final String NEVER_COMES = "never";

    /** A row for another order whose goods go along. */
    public static final String ORDER = "order";
    /** A row for something that is carried as one. */
    public static final String UNIT = "unit";
    /** A row for what of an order line lies in a unit. */
    public static final String CONTENT = "content";

    /** How they are written. */
    public static final FieldKinds KINDS = new FieldKinds(
            Set.of(QUANTITY, NEVER, GROSS_WEIGHT, VOLUME, WEIGHT, LENGTH, WIDTH, HEIGHT),
            Set.of(),
            Set.of(DISPATCHED_ON, DELIVERY_FROM, DELIVERY_UNTIL, BEST_BEFORE),
            Set.of(BUYER_COUNTRY, PLACE_COUNTRY, FROM_COUNTRY, INCOTERM, KIND, TRANSPORT_MODE),
            Map.of(MESSAGE, 4000, NOTE, 2000, REASON, 1000, SERIALS, 20_000));

    private DispatchField() {}
}
