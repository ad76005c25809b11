package org.orderportal.exchange.api;

import java.util.LinkedHashMap;
import org.orderportal.base.IdText;
import org.orderportal.dispatch.DispatchAdvices;
import org.orderportal.dispatch.DispatchField;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.exchange.api.DispatchBody.Line;
import org.springframework.stereotype.Component;

/** Writes what a machine sent into a draft. Doing it again, after a stop in between, changes nothing. */
@Component
class DispatchFilling {

    private final DispatchAdvices advices;
    private final DispatchPackages packages;
    private final Drafts drafts;
    private final RefusedFields refusedFields;

    DispatchFilling(DispatchAdvices advices, DispatchPackages packages, Drafts drafts, RefusedFields refusedFields) {
        this.advices = advices;
        this.packages = packages;
        this.drafts = drafts;
        this.refusedFields = refusedFields;
    }

    /** @return where each row of the draft stands in what was sent */
    FieldPlaces fill(DocumentId id, DispatchBody body, DispatchLines lines) {
        var places = new FieldPlaces(DispatchNames.ALL);
        var fields = new MachineFields();
        addOrders(id, lines);
        places.name(FieldAddress.header(DispatchField.INCLUDED), "lines");
        lines.places().forEach((line, place) -> places.add(IdText.of(line), place));
        header(fields, body);
        lines(id, fields, places, body, lines);
        var keys = packages.write(id, fields, places, JsonBodies.all(body.packages()), lines);
        if (!fields.patches().isEmpty()) {
            drafts.patchAll(id, fields.patches());
        }
        packages.number(id, JsonBodies.all(body.packages()), keys);
        PostedFile.attach(drafts, id, JsonBodies.all(body.files()));
        return places;
    }

    private void addOrders(DocumentId id, DispatchLines lines) {
        var others = lines.others();
        for (int index = 0; index < others.size(); index++) {
            var other = others.get(index);
            var operation = "api-order-" + index;
            refusedFields.at("orders[" + index + "]", () -> advices.addOrder(id, other, operation));
        }
    }

    private static void header(MachineFields fields, DispatchBody body) {
        fields.header()
                .day(DispatchField.DISPATCHED_ON, body.dispatchedOn())
                .text(DispatchField.DISPATCHED_AT, body.dispatchedAt())
                .day(DispatchField.DELIVERY_FROM, body.deliveryFrom())
                .day(DispatchField.DELIVERY_UNTIL, body.deliveryUntil())
                .text(DispatchField.TRACKING, body.tracking())
                .text(DispatchField.CARRIER, body.carrier())
                .text(DispatchField.SHIPMENT_ID, body.shipmentId())
                .code(DispatchField.TRANSPORT_MODE, body.transportMode())
                .code(DispatchField.INCOTERM, body.incoterm())
                .text(DispatchField.INCOTERM_PLACE, body.incotermPlace())
                .number(DispatchField.GROSS_WEIGHT, body.grossWeight())
                .number(DispatchField.VOLUME, body.volume())
                .text(DispatchField.MESSAGE, body.message())
                .address(body.buyer(), DispatchNames.BUYER)
                .address(body.shipTo(), DispatchNames.SHIP_TO)
                .address(body.dispatchFrom(), DispatchNames.DISPATCH_FROM);
    }

    /** Where lines are named, the others do not go. */
    private void lines(
            DocumentId id, MachineFields fields, FieldPlaces places, DispatchBody body, DispatchLines lines) {
        var named = body.named();
        if (named == null) {
            return;
        }
        var goes = new LinkedHashMap<Long, Boolean>();
        lines.places().keySet().forEach(line -> goes.put(line, false));
        for (int index = 0; index < named.size(); index++) {
            var line = named.get(index);
            var lineId = lines.id(line.order(), line.line());
            goes.put(lineId, true);
            places.add(IdText.of(lineId), "lines[" + index + "]");
            line(fields.row(IdText.of(lineId)), line);
        }
        advices.takeAlong(id, goes);
    }

    private static void line(MachineFields.Row row, Line line) {
        var serials = line.serials();
        row.number(DispatchField.QUANTITY, line.quantity())
                .text(DispatchField.REST, line.rest())
                .number(DispatchField.NEVER, line.never())
                .text(DispatchField.REASON, line.reason())
                .text(DispatchField.ITEM_ID, line.itemId())
                .text(DispatchField.BATCH, line.batch())
                .text(DispatchField.SERIALS, serials == null ? null : String.join("\n", serials))
                .day(DispatchField.BEST_BEFORE, line.bestBefore())
                .tick(DispatchField.HAZARDOUS, line.hazardous())
                .text(DispatchField.HAZARD_CLASS, line.hazardClass())
                .text(DispatchField.NOTE, line.note());
    }
}
