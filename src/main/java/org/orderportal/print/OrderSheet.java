package org.orderportal.print;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.OrderContent;
import org.orderportal.order.OrderDetails;
import org.w3c.dom.Element;

/** Lays an order out: who, where, what it refers to, the message, the lines, the totals, the terms. */
final class OrderSheet {

    private final OrderDetails order;
    private final OrderContent content;
    private final Words words;
    private final Sheet sheet;
    private final Blocks blocks;

    OrderSheet(OrderDetails order, Words words) {
        this.order = order;
        this.content = order.content();
        this.words = words;
        this.sheet = new Sheet(
                words.locale().getLanguage(),
                words.say("print.order.title", content.number().text()),
                words.style());
        this.blocks = new Blocks(sheet, words);
    }

    Sheet sheet() {
        var body = sheet.body();
        sheet.text(
                body,
                "div",
                "foot",
                words.say(
                        "print.order.foot",
                        content.number().text(),
                        content.buyer().name()));
        top(body);
        parties(body);
        deliveryAndReferences(body);
        message(body);
        new LineTable(sheet, words, content).addTo(body, ordered(order));
        new TotalsTable(sheet, words, content).addTo(body);
        terms(body);
        attachments(body);
        return sheet;
    }

    /** What the buyer ordered: an article that the supplier added is not part of the order as it was sent. */
    private static List<OrderDetails.Line> ordered(OrderDetails order) {
        return order.lines().stream().filter(line -> !line.added()).toList();
    }

    private void top(Element body) {
        var row = sheet.add(sheet.add(body, "table", "top"), "tr", "");
        var left = sheet.add(row, "td", "");
        sheet.text(left, "div", "kind", words.say("print.kind." + content.kind()));
        sheet.text(left, "h1", "", content.number().text());
        var right = sheet.add(row, "td", "dates");
        sheet.text(
                right,
                "div",
                "",
                words.say("print.order.issued", words.formats().date(content.issuedOn())));
        if (content.validUntil() != null) {
            sheet.text(
                    right,
                    "div",
                    "",
                    words.say("print.order.validUntil", words.formats().date(content.validUntil())));
        }
        if (order.versionNo() > 1) {
            sheet.text(right, "div", "", words.say("print.order.version", order.versionNo()));
        }
    }

    private void parties(Element body) {
        var row = blocks.row(body);
        var people = new ParticipantBlock(sheet, words);
        people.addTo(blocks.block(row, "print.order.buyer"), content.buyer());
        people.addTo(blocks.block(row, "print.order.supplier"), content.seller());
        if (content.invoicee() != null || content.originator() != null) {
            var more = blocks.row(body);
            if (content.invoicee() != null) {
                people.addTo(blocks.block(more, "print.order.invoicee"), content.invoicee());
            }
            if (content.originator() != null) {
                people.addTo(blocks.block(more, "print.order.originator"), content.originator());
            }
        }
    }

    private void deliveryAndReferences(Element body) {
        var row = blocks.row(body);
        var delivery = content.delivery();
        var place = blocks.block(row, "print.order.delivery");
        if (delivery != null) {
            sheet.text(place, "div", "name", delivery.locationName());
            if (delivery.partyName() != null && !delivery.partyName().equals(delivery.locationName())) {
                sheet.text(place, "div", "", delivery.partyName());
            }
            var people = new ParticipantBlock(sheet, words);
            people.address(place, delivery.address());
            people.contact(place, delivery.contact());
            blocks.fact(place, "print.order.marks", delivery.shippingMarks());
        }
        blocks.fact(place, "print.order.requested", period(delivery));
        references(blocks.block(row, "print.order.references"));
    }

    private @Nullable String period(OrderContent.@Nullable Delivery delivery) {
        if (delivery == null) {
            return null;
        }
        var text = Stream.of(delivery.requestedFrom(), delivery.requestedUntil())
                .filter(day -> day != null)
                .distinct()
                .map(this::day)
                .collect(Collectors.joining(" – "));
        return text.isEmpty() ? null : text;
    }

    private String day(LocalDate day) {
        return words.formats().date(day);
    }

    private void references(Element block) {
        var references = content.references();
        blocks.fact(block, "print.ref.customer", references.customerReference());
        blocks.fact(block, "print.ref.cost", references.accountingCost());
        blocks.fact(block, "print.ref.contract", references.contract());
        blocks.fact(block, "print.ref.project", references.project());
        blocks.fact(block, "print.ref.quotation", references.quotation());
        blocks.fact(block, "print.ref.salesOrder", references.salesOrder());
        blocks.fact(block, "print.ref.previous", references.previousOrder());
        blocks.fact(block, "print.ref.originator", references.originatorDocument());
        blocks.fact(block, "print.ref.currency", content.currency().code());
    }

    private void message(Element body) {
        if (content.note() != null && !content.note().isBlank()) {
            var message = sheet.add(body, "div", "message");
            sheet.text(message, "h2", "", words.say("print.order.message"));
            sheet.text(message, "div", "text", content.note());
        }
    }

    private void terms(Element body) {
        if (content.deliveryTerms() != null || content.paymentTerms() != null) {
            var after = sheet.add(body, "div", "after");
            blocks.fact(after, "print.order.deliveryTerms", content.deliveryTerms());
            blocks.fact(after, "print.order.paymentTerms", content.paymentTerms());
        }
    }

    private void attachments(Element body) {
        if (!order.attachments().isEmpty()) {
            var after = sheet.add(body, "div", "after");
            sheet.text(after, "h2", "", words.say("print.order.attachments"));
            order.attachments().forEach(file -> sheet.text(after, "div", "", file.fileName()));
        }
    }
}
