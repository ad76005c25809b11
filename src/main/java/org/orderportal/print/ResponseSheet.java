package org.orderportal.print;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.response.LineCode;
import org.orderportal.response.OrderResponse;
import org.orderportal.response.ResponseCode;
import org.w3c.dom.Element;

/** Lays a response out: from whom to whom, the answer as a whole, the message, each line, charges, files. */
final class ResponseSheet {

    private static final List<LineCode> COUNTED = List.of(
            LineCode.ACCEPTED, LineCode.ALREADY_DELIVERED, LineCode.CHANGED, LineCode.NOT_ACCEPTED, LineCode.ADDED);

    private final OrderResponse response;
    private final Words words;
    private final Sheet sheet;
    private final Blocks blocks;

    ResponseSheet(OrderResponse response, boolean draft, Words words) {
        this.response = response;
        this.words = words;
        this.sheet = new Sheet(
                words.locale().getLanguage(),
                words.say("print.response.title", response.number()),
                words.style(draft ? words.say("print.response.draft") : ""));
        this.blocks = new Blocks(sheet, words);
    }

    Sheet sheet() {
        var body = sheet.body();
        sheet.text(
                body,
                "div",
                "foot",
                words.say(
                        "print.response.foot",
                        response.number(),
                        response.order().text(),
                        response.buyer().name()));
        top(body);
        answer(body);
        parties(body);
        deliveryAndReferences(body);
        message(body);
        if (response.code() != ResponseCode.AB) {
            new AnswerTable(sheet, words, response).addTo(body);
            new AnswerTotals(sheet, words, response).addTo(body);
        }
        files(body);
        return sheet;
    }

    private void top(Element body) {
        var row = sheet.add(sheet.add(body, "table", "top"), "tr", "");
        var left = sheet.add(row, "td", "");
        sheet.text(left, "div", "kind", words.say("print.response.kind"));
        sheet.text(left, "h1", "", response.number());
        var right = sheet.add(row, "td", "dates");
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(words.formats().locale())
                .format(response.issuedAt());
        sheet.text(
                right,
                "div",
                "",
                words.say("print.response.issued", words.formats().date(response.issuedOn()), time));
        sheet.text(
                right,
                "div",
                "",
                words.say("print.response.order", response.order().text()));
        if (response.replaces() != null) {
            sheet.text(right, "div", "", words.say("print.response.replaces", response.replaces()));
        }
    }

    private void answer(Element body) {
        var answer = sheet.add(body, "div", "answer " + response.overall());
        sheet.text(answer, "div", "verdict", words.say("print.response.overall." + response.overall()));
        if (response.code() == ResponseCode.AB) {
            sheet.text(answer, "div", "", words.say("print.response.follows"));
        } else {
            sheet.text(answer, "div", "quiet", words.say("print.response.rows", counts()));
        }
    }

    /** How many rows are answered how. */
    private String counts() {
        return COUNTED.stream()
                .map(this::count)
                .filter(phrase -> !phrase.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String count(LineCode code) {
        var count =
                response.lines().stream().filter(line -> line.code() == code).count();
        return count == 0
                ? ""
                : words.say("print.response.count." + code, words.formats().number(count));
    }

    private void parties(Element body) {
        var row = blocks.row(body);
        var people = new ParticipantBlock(sheet, words);
        people.addTo(blocks.block(row, "print.response.from"), response.seller());
        people.addTo(blocks.block(row, "print.response.to"), response.buyer());
    }

    private void deliveryAndReferences(Element body) {
        var row = blocks.row(body);
        var place = response.deliveryPlace();
        var delivery = blocks.block(row, "print.order.delivery");
        if (place != null) {
            sheet.text(delivery, "div", "name", place.name());
            new ParticipantBlock(sheet, words).address(delivery, place.address());
        }
        blocks.fact(delivery, "print.response.promised", promised());
        var references = blocks.block(row, "print.order.references");
        blocks.fact(references, "print.response.yourOrder", response.order().text());
        blocks.fact(references, "print.response.ourOrder", response.ownOrder());
        blocks.fact(references, "print.response.yourReference", response.customerReference());
        blocks.fact(references, "print.ref.currency", response.currency().code());
    }

    private @Nullable String promised() {
        var text = Stream.of(response.promisedFrom(), response.promisedUntil())
                .filter(day -> day != null)
                .distinct()
                .map(words.formats()::date)
                .collect(Collectors.joining(" – "));
        return text.isEmpty() ? null : text;
    }

    private void message(Element body) {
        if (response.message() != null && !response.message().isBlank()) {
            var message = sheet.add(body, "div", "message");
            sheet.text(message, "h2", "", words.say("print.order.message"));
            sheet.text(message, "div", "text", response.message());
        }
    }

    private void files(Element body) {
        if (!response.fileNames().isEmpty()) {
            var after = sheet.add(body, "div", "after");
            sheet.text(after, "h2", "", words.say("print.order.attachments"));
            response.fileNames().forEach(name -> sheet.text(after, "div", "", name));
        }
    }
}
