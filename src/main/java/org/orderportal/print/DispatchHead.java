package org.orderportal.print;

import org.jspecify.annotations.Nullable;
import org.orderportal.dispatch.DispatchAdvice;
import org.orderportal.dispatch.DispatchAdvice.OrderRef;
import org.w3c.dom.Element;

/** How each paper of a dispatch begins: what it is, of which orders, from where to where, and how it travels. */
final class DispatchHead {

    /** More orders than that are only counted beside the title; the rows name them. */
    private static final int MOST_NAMED_ORDERS = 3;

    private static final int LONGEST_IN_FOOT = 30;

    private final Sheet sheet;
    private final Words words;
    private final DispatchWords says;
    private final DispatchAdvice advice;
    private final Blocks blocks;

    DispatchHead(Sheet sheet, Words words, DispatchAdvice advice) {
        this.sheet = sheet;
        this.words = words;
        this.says = new DispatchWords(words);
        this.advice = advice;
        this.blocks = new Blocks(sheet, words);
    }

    static Sheet sheet(Words words, DispatchAdvice advice, String titleKey, boolean draft) {
        return new Sheet(
                words.locale().getLanguage(),
                words.say(titleKey, advice.number()),
                words.style(draft ? words.say("print.dispatch.draft") : ""));
    }

    /** What the paper is, beside its number, its day and its orders. */
    void title(Element body, String kindKey, String footKey) {
        sheet.text(
                body,
                "div",
                "foot",
                words.say(
                        footKey,
                        shortened(advice.number()),
                        shortened(advice.seller().name()),
                        shortened(advice.buyer().name())));
        var row = sheet.add(sheet.add(body, "table", "top"), "tr", "");
        var left = sheet.add(row, "td", "");
        sheet.text(left, "div", "kind", words.say(kindKey));
        sheet.text(left, "h1", "", advice.number());
        var right = sheet.add(row, "td", "dates");
        sheet.text(
                right,
                "div",
                "",
                words.say(
                        "print.dispatch.issued",
                        words.formats().date(advice.issuedOn()),
                        says.time(advice.issuedAt())));
        if (advice.orders().size() <= MOST_NAMED_ORDERS) {
            advice.orders().forEach(order -> order(right, order));
        } else {
            var count = words.formats().number(advice.orders().size());
            sheet.text(right, "div", "", words.say("print.dispatch.orders", count));
        }
    }

    private void order(Element cell, OrderRef order) {
        sheet.text(
                cell,
                "div",
                "",
                words.say("print.dispatch.order", order.number().text()));
        if (advice.orders().size() == 1) {
            sheet.text(cell, "div", "", says.phrase("print.dispatch.yourReference", order.customerReference()));
        }
    }

    /** Who sends to whom, with all their numbers, and where the goods go. */
    void parties(Element body) {
        var row = sheet.add(sheet.add(body, "table", "blocks three"), "tr", "");
        var people = new ParticipantBlock(sheet, words);
        people.addTo(blocks.block(row, "print.dispatch.from"), advice.seller());
        people.addTo(blocks.block(row, "print.dispatch.to"), advice.buyer());
        shipTo(blocks.block(row, "print.dispatch.shipTo"));
    }

    /** Where the goods go beside who sends them: enough for who packs. */
    void route(Element body) {
        var row = blocks.row(body);
        var from = blocks.block(row, "print.dispatch.from");
        sheet.text(from, "div", "name", advice.seller().name());
        var leaves = advice.dispatchedFrom();
        new ParticipantBlock(sheet, words)
                .address(from, leaves == null ? advice.seller().address() : leaves.address());
        shipTo(blocks.block(row, "print.dispatch.shipTo"));
    }

    private void shipTo(Element block) {
        var place = advice.shipTo();
        var buyer = advice.buyer().name();
        var name = place.name() == null || place.name().isBlank() ? buyer : place.name();
        sheet.text(block, "div", "name", name);
        if (!name.equals(buyer)) {
            sheet.text(block, "div", "", buyer);
        }
        var people = new ParticipantBlock(sheet, words);
        people.address(block, place.address());
        if (place.id() != null) {
            var key = "0088".equals(place.id().scheme()) ? "print.dispatch.gln" : "print.dispatch.placeId";
            sheet.text(block, "div", "quiet", words.say(key, place.id().value()));
        }
        people.contact(block, place.contact());
    }

    /** When, from where, with whom and how it travels, and what it weighs. */
    void shipment(Element body, Packing packing) {
        var shipment = advice.shipment();
        new FactGrid(sheet, words)
                .fact("print.dispatch.dispatched", dispatched())
                .fact("print.dispatch.expected", says.delivery(shipment))
                .fact("print.dispatch.carrier", shipment.carrier())
                .fact("print.dispatch.tracking", shipment.trackingNumber())
                .fact("print.dispatch.dispatchedFrom", dispatchedFrom())
                .fact("print.dispatch.mode", says.mode(shipment))
                .fact("print.dispatch.terms", says.terms(shipment))
                .fact("print.dispatch.shipment", shipment.id())
                .fact("print.dispatch.packages", says.counts(packing.outermost()))
                .fact("print.dispatch.weight", says.weight(packing.grossWeight()))
                .fact("print.dispatch.volume", says.volume(shipment.volume()))
                .addTo(body);
    }

    /** What of that who packs and who carries want to know. */
    void load(Element body, Packing packing) {
        var shipment = advice.shipment();
        new FactGrid(sheet, words)
                .fact("print.dispatch.dispatched", dispatched())
                .fact("print.dispatch.carrier", shipment.carrier())
                .fact("print.dispatch.tracking", shipment.trackingNumber())
                .fact("print.dispatch.shipment", shipment.id())
                .fact("print.dispatch.packages", says.counts(packing.outermost()))
                .fact("print.dispatch.weight", says.weight(packing.grossWeight()))
                .fact("print.dispatch.volume", says.volume(shipment.volume()))
                .addTo(body);
    }

    private @Nullable String dispatched() {
        return says.dayAndTime(
                advice.shipment().dispatchedOn(), advice.shipment().dispatchedAt());
    }

    private @Nullable String dispatchedFrom() {
        var place = advice.dispatchedFrom();
        if (place == null) {
            return null;
        }
        var address = place.address();
        return DispatchWords.joined(
                ", ",
                place.name(),
                address.street(),
                address.additionalStreet(),
                address.line(),
                DispatchWords.joined("\u00a0", whole(address.postalCode()), address.city()));
    }

    private static @Nullable String whole(@Nullable String text) {
        return text == null ? null : text.replace(' ', '\u00a0');
    }

    /** The foot has one line: names are whole at the head. */
    private static String shortened(String text) {
        return text.length() <= LONGEST_IN_FOOT
                ? text
                : text.substring(0, LONGEST_IN_FOOT - 1).strip() + "…";
    }
}
