package org.orderportal.exchange.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.orderportal.base.IdText;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.exchange.api.ResponseBody.Added;
import org.orderportal.exchange.api.ResponseBody.Extra;
import org.orderportal.exchange.api.ResponseBody.Line;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.orderportal.response.ResponseField;
import org.springframework.stereotype.Component;

/** Writes what a machine sent into a draft. Doing it again, after a stop in between, changes nothing. */
@Component
class ResponseFilling {

    private final Orders orders;
    private final Drafts drafts;

    ResponseFilling(Orders orders, Drafts drafts) {
        this.orders = orders;
        this.drafts = drafts;
    }

    /** The ids of the lines by the buyer's own; what names another is refused before any draft is made. */
    Map<String, Long> lines(OrderId order, ResponseBody body) {
        var ids = orders.details(order).lines().stream()
                .collect(Collectors.toMap(line -> line.ordered().ref(), OrderDetails.Line::id, (one, other) -> one));
        var mistakes = new ArrayList<Mistake>();
        var lines = JsonBodies.all(body.lines());
        for (int index = 0; index < lines.size(); index++) {
            if (!ids.containsKey(lines.get(index).line())) {
                mistakes.add(new Mistake(
                        "lines[" + index + "].line",
                        "unknown-line",
                        "Name a line of the order by the buyer's line id."));
            }
        }
        if (!mistakes.isEmpty()) {
            throw new ApiRefusal(ApiProblem.ofMistakes(mistakes));
        }
        return ids;
    }

    /** @return where each row of the draft stands in what was sent */
    FieldPlaces fill(DocumentId id, ResponseBody body, Map<String, Long> lineIds) {
        var places = new FieldPlaces(ResponseNames.ALL);
        var fields = new MachineFields();
        lineIds.forEach((ref, line) -> places.add(IdText.of(line), "lines[line=" + ref + "]"));
        header(fields, body);
        lines(id, fields, places, body, lineIds);
        added(id, fields, places, JsonBodies.all(body.added()));
        extras(id, fields, places, "charges", ResponseField.CHARGE, JsonBodies.all(body.charges()));
        extras(id, fields, places, "discounts", ResponseField.DISCOUNT, JsonBodies.all(body.discounts()));
        if (!fields.patches().isEmpty()) {
            drafts.patchAll(id, fields.patches());
        }
        PostedFile.attach(drafts, id, JsonBodies.all(body.files()));
        return places;
    }

    private static void header(MachineFields fields, ResponseBody body) {
        fields.header()
                .text(ResponseField.MESSAGE, body.message())
                .text(ResponseField.OWN_ORDER, body.ownOrder())
                .day(ResponseField.PROMISED_FROM, body.promisedFrom())
                .day(ResponseField.PROMISED_UNTIL, body.promisedUntil())
                .address(body.buyer(), ResponseNames.BUYER)
                .address(body.deliveryPlace(), ResponseNames.PLACE);
        fields.all().day(ResponseField.PROMISED, body.promised());
        var contact = body.contact();
        if (contact != null) {
            fields.header()
                    .text(ResponseField.CONTACT_NAME, contact.name())
                    .text(ResponseField.CONTACT_PHONE, contact.phone())
                    .text(ResponseField.CONTACT_EMAIL, contact.email());
        }
    }

    private void lines(
            DocumentId id, MachineFields fields, FieldPlaces places, ResponseBody body, Map<String, Long> lineIds) {
        var lines = JsonBodies.all(body.lines());
        for (int index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            var lineId = Objects.requireNonNull(lineIds.get(line.line()));
            var place = "lines[" + index + "]";
            places.add(IdText.of(lineId), place);
            line(fields.row(IdText.of(lineId)), line);
            parts(id, fields, places, place, line, lineId);
        }
    }

    private static void line(MachineFields.Row row, Line line) {
        row.number(ResponseField.ACCEPTED, line.accept())
                .number(ResponseField.BACK_ORDER, line.backorder())
                .tick(ResponseField.REJECT, line.reject())
                .code(ResponseField.REASON_CODE, line.reasonCode())
                .text(ResponseField.REASON, line.reason())
                .day(ResponseField.PROMISED, line.promised())
                .text(ResponseField.NOTE, line.note())
                .number(ResponseField.PRICE, line.price());
        var substitute = line.substitute();
        if (substitute != null) {
            row.text(ResponseField.SUBSTITUTE_NAME, substitute.name())
                    .text(ResponseField.SUBSTITUTE_ITEM_ID, substitute.itemId())
                    .text(ResponseField.SUBSTITUTE_GTIN, substitute.gtin());
        }
    }

    private void parts(DocumentId id, MachineFields fields, FieldPlaces places, String place, Line line, long lineId) {
        var parts = JsonBodies.all(line.parts());
        for (int index = 0; index < parts.size(); index++) {
            var part = parts.get(index);
            var row = drafts.addRow(id, ResponseField.SPLIT, lineId, "api-part-" + lineId + "-" + index);
            places.add(row.key(), place + ".parts[" + index + "]");
            fields.row(row.key())
                    .number(ResponseField.QUANTITY, part.quantity())
                    .day(ResponseField.PROMISED, part.promised());
        }
    }

    private void added(DocumentId id, MachineFields fields, FieldPlaces places, List<Added> articles) {
        for (int index = 0; index < articles.size(); index++) {
            var article = articles.get(index);
            var row = drafts.addRow(id, ResponseField.ADDED, null, "api-added-" + index);
            places.add(row.key(), "added[" + index + "]");
            places.name(new FieldAddress(row.key(), ResponseField.ACCEPTED), "quantity");
            fields.row(row.key())
                    .text(ResponseField.NAME, article.name())
                    .text(ResponseField.SELLERS_ITEM_ID, article.itemId())
                    .text(ResponseField.GTIN, article.gtin())
                    .number(ResponseField.ACCEPTED, article.quantity())
                    .code(ResponseField.UNIT, article.unit())
                    .number(ResponseField.PRICE, article.price())
                    .day(ResponseField.PROMISED, article.promised())
                    .text(ResponseField.NOTE, article.note());
        }
    }

    private void extras(
            DocumentId id, MachineFields fields, FieldPlaces places, String list, String kind, List<Extra> extras) {
        for (int index = 0; index < extras.size(); index++) {
            var extra = extras.get(index);
            var row = drafts.addRow(id, kind, null, "api-" + list + "-" + index);
            places.add(row.key(), list + "[" + index + "]");
            fields.row(row.key())
                    .text(ResponseField.DESCRIPTION, extra.description())
                    .number(ResponseField.AMOUNT, extra.amount())
                    .number(ResponseField.PERCENT, extra.percent())
                    .number(ResponseField.VAT, extra.vat());
        }
    }
}
