package org.orderportal.dispatch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.dispatch.DispatchAdvice.Shipment;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.Overlay;
import org.orderportal.document.RowFields;

/** Reads what a draft says beside its rows. */
final class HeaderReading {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?");

    private final DispatchBasis basis;
    private final HeaderBasis prefilled;
    private final RowFields fields;
    private final List<DraftProblem> beforeSending = new ArrayList<>();

    HeaderReading(DispatchBasis basis, HeaderBasis prefilled, Overlay overlay) {
        this.basis = basis;
        this.prefilled = prefilled;
        this.fields = RowFields.of(overlay, FieldAddress.HEADER, DispatchField.KINDS);
    }

    DispatchHeader read() {
        var shipment = shipment();
        var message = text(DispatchField.MESSAGE);
        var places = new PlaceReading(prefilled, fields);
        var buyer = places.buyer();
        if (buyer.name().isEmpty()) {
            error(DispatchField.BUYER_NAME, "dispatch.problem.buyer-name");
        }
        var shipTo = places.shipTo();
        var from = places.dispatchedFrom();
        return new DispatchHeader(
                shipment,
                message,
                prefilled.seller(),
                buyer,
                shipTo,
                from,
                List.copyOf(fields.problems()),
                List.copyOf(beforeSending));
    }

    private Shipment shipment() {
        var dispatchedOn = fields.day(DispatchField.DISPATCHED_ON, basis.today());
        var from = fields.day(DispatchField.DELIVERY_FROM, null);
        var until = fields.day(DispatchField.DELIVERY_UNTIL, null);
        judgeDays(dispatchedOn, from, until);
        var tracking = text(DispatchField.TRACKING);
        if (tracking == null && basis.rules().trackingNumberRequired()) {
            error(DispatchField.TRACKING, "dispatch.problem.tracking-missing", basis.buyerName());
        }
        var incoterm = incoterm();
        return new Shipment(
                text(DispatchField.SHIPMENT_ID),
                dispatchedOn,
                time(),
                from,
                until,
                text(DispatchField.CARRIER),
                tracking,
                mode(),
                incoterm,
                text(DispatchField.INCOTERM_PLACE),
                measure(DispatchField.GROSS_WEIGHT),
                measure(DispatchField.VOLUME));
    }

    private void judgeDays(@Nullable LocalDate dispatchedOn, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null && until.isBefore(from)) {
            fields.error(DispatchField.DELIVERY_UNTIL, "dispatch.problem.until-before-from");
        }
        if (dispatchedOn == null) {
            return;
        }
        var issued = basis.first().content().issuedOn();
        if (dispatchedOn.isBefore(issued)) {
            fields.error(DispatchField.DISPATCHED_ON, "dispatch.problem.before-order", issued);
        }
        var arrival = from == null ? until : from;
        if (arrival != null && arrival.isBefore(dispatchedOn)) {
            fields.error(
                    from == null ? DispatchField.DELIVERY_UNTIL : DispatchField.DELIVERY_FROM,
                    "dispatch.problem.arrives-before");
        }
    }

    private @Nullable LocalTime time() {
        var text = text(DispatchField.DISPATCHED_AT);
        if (text == null) {
            return null;
        }
        var found = TIME.matcher(text);
        try {
            if (found.matches()) {
                var minute = Objects.requireNonNullElse(found.group(2), "0");
                return LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(minute));
            }
        } catch (DateTimeException noTime) {
            // Said below, as for any other text that is none.
        }
        fields.error(DispatchField.DISPATCHED_AT, "dispatch.problem.time", text);
        return null;
    }

    private @Nullable TransportMode mode() {
        var name = text(DispatchField.TRANSPORT_MODE);
        try {
            return name == null ? null : TransportMode.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            fields.error(DispatchField.TRANSPORT_MODE, "dispatch.problem.mode", name);
            return null;
        }
    }

    private @Nullable String incoterm() {
        var code = text(DispatchField.INCOTERM);
        if (code != null && !Incoterms.CODES.contains(code)) {
            fields.error(DispatchField.INCOTERM, "dispatch.problem.incoterm", code);
            return null;
        }
        return code;
    }

    private @Nullable Quantity measure(String field) {
        var measure = fields.quantity(field, null);
        if (measure != null && !measure.isPositive()) {
            fields.error(field, "dispatch.problem.measure-positive");
            return null;
        }
        return measure;
    }

    private @Nullable String text(String field) {
        return fields.text(field, prefilled.text(field));
    }

    private void error(String field, String key, Object... arguments) {
        beforeSending.add(DraftProblem.error(fields.at(field), key, arguments));
    }
}
