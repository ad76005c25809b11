package org.orderportal.print;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.response.LineCode;
import org.orderportal.response.OrderResponse;
import org.orderportal.response.OrderResponse.Article;
import org.orderportal.response.OrderResponse.Line;
import org.orderportal.response.ReasonCode;
import org.w3c.dom.Element;

/** The answer to each line, with what is said about it beneath; its head stands on every page. */
final class AnswerTable {

    private static final int COLUMNS = 8;

    /** Longer phrases may be divided: they would not fit in their column. */
    private static final int LONGEST_WHOLE = 30;

    private final Sheet sheet;
    private final Words words;
    private final OrderResponse response;

    AnswerTable(Sheet sheet, Words words, OrderResponse response) {
        this.sheet = sheet;
        this.words = words;
        this.response = response;
    }

    void addTo(Element body) {
        var table = sheet.add(body, "table", "lines answers");
        var head = sheet.add(sheet.add(table, "thead", ""), "tr", "");
        head(head, "row", "", 6);
        head(head, "article", "", 34);
        head(head, "ordered", "number", 11);
        head(head, "accepted", "number", 10);
        head(head, "later", "number", 7);
        head(head, "refused", "number", 8);
        head(head, "day", "day", 13);
        head(head, "price", "number last", 11);
        response.lines().forEach(line -> rows(sheet.add(table, "tbody", ""), line));
    }

    private void head(Element row, String column, String cssClass, int percent) {
        var cell = sheet.add(row, "th", cssClass);
        cell.setAttribute("style", "width: " + percent + "%");
        var text = words.say("print.answer." + column, response.currency().code());
        cell.appendChild(sheet.document().createTextNode(text));
    }

    private void rows(Element group, Line line) {
        var said = said(line);
        var row = sheet.add(group, "tr", "");
        var open = said.isEmpty() ? "" : " open";
        sheet.text(sheet.add(row, "td", "small" + open), "div", "", line.ref());
        article(sheet.add(row, "td", open.strip()), line);
        ordered(sheet.add(row, "td", "number" + open), line);
        accepted(sheet.add(row, "td", "number" + open), line);
        sheet.text(sheet.add(row, "td", "number" + open), "div", "CHANGED", quantity(line.backOrdered()));
        sheet.text(sheet.add(row, "td", "number" + open), "div", "NOT_ACCEPTED", quantity(refused(line)));
        days(sheet.add(row, "td", "day" + open), line);
        price(sheet.add(row, "td", "number last" + open), line);
        if (!said.isEmpty()) {
            var below = sheet.add(group, "tr", "");
            sheet.add(below, "td", "said");
            var cell = sheet.add(below, "td", "said");
            cell.setAttribute("colspan", String.valueOf(COLUMNS - 1));
            said.forEach(text -> sheet.text(cell, "div", "note", text));
        }
    }

    private void article(Element cell, Line line) {
        var substitute = line.substitute();
        sheet.text(
                cell,
                "div",
                substitute == null ? "article" : "old",
                line.article().name());
        if (substitute != null) {
            sheet.text(cell, "div", "article", words.say("print.answer.instead", substitute.name()));
        }
        numbers(sheet.add(cell, "div", "small"), substitute == null ? line.article() : substitute);
        if (line.code() != LineCode.ACCEPTED) {
            sheet.text(cell, "div", "small " + line.code(), words.say("print.answer.code." + line.code()));
        }
    }

    private void numbers(Element line, Article article) {
        var standard = article.standardItemId();
        number(line, "print.answer.ourId", article.sellersItemId());
        number(line, "print.answer.yourId", article.buyersItemId());
        number(line, "print.line.standardId", standard == null ? null : standard.value());
    }

    private void number(Element line, String key, @Nullable String number) {
        if (number != null && !number.isBlank()) {
            var phrase = words.say(key, number);
            sheet.text(line, "span", "id", phrase.length() > LONGEST_WHOLE ? phrase : whole(phrase));
            line.appendChild(sheet.document().createTextNode(" "));
        }
    }

    /** The text, which no line break divides. */
    private static String whole(String text) {
        return text.replace(' ', '\u00a0');
    }

    /** What the buyer ordered; an added article was not. */
    private void ordered(Element cell, Line line) {
        if (line.code() == LineCode.ADDED) {
            sheet.text(cell, "span", "small", "–");
        } else {
            measured(cell, line.ordered(), line);
        }
    }

    /** What is accepted, part by part; its unit where the buyer ordered nothing. */
    private void accepted(Element cell, Line line) {
        var quantities = line.splits().isEmpty()
                ? List.of(line.accepted())
                : line.splits().stream().map(OrderResponse.Part::quantity).toList();
        for (var quantity : quantities) {
            var part = sheet.add(cell, "div", "");
            if (line.code() == LineCode.ADDED) {
                measured(part, quantity, line);
            } else {
                sheet.text(part, "span", "", words.formats().quantity(quantity));
            }
        }
    }

    private void measured(Element cell, Quantity quantity, Line line) {
        sheet.text(cell, "span", "", words.formats().quantity(quantity) + " ");
        sheet.text(cell, "span", "small", words.unit(line.unit()));
    }

    /** The day of each part, on the height of its quantity; the day that the buyer asked for where it is another. */
    private void days(Element cell, Line line) {
        line.splits()
                .forEach(part -> sheet.text(
                        cell,
                        "div",
                        "",
                        part.promisedOn() == null ? "–" : words.formats().date(part.promisedOn())));
        var wanted = line.requestedOn();
        var promised = line.splits().stream()
                .map(OrderResponse.Part::promisedOn)
                .filter(Objects::nonNull)
                .toList();
        if (wanted != null && promised.stream().anyMatch(day -> !day.equals(wanted))) {
            sheet.text(
                    cell,
                    "div",
                    "small",
                    words.say("print.answer.wanted", whole(words.formats().date(wanted))));
        }
    }

    private void price(Element cell, Line line) {
        if (line.oldPrice() != null) {
            sheet.text(cell, "div", "old", words.formats().price(line.oldPrice()));
        }
        if (line.price() != null) {
            sheet.text(
                    cell,
                    "div",
                    line.oldPrice() == null ? "" : "article",
                    words.formats().price(line.price()));
        }
        var base = line.baseQuantity();
        if (line.price() != null && base != null && !base.isZero() && base.compareTo(Quantity.of(1)) != 0) {
            sheet.text(
                    cell,
                    "div",
                    "small",
                    words.say("print.line.per", words.formats().quantity(base), words.unit(line.unit())));
        }
    }

    private static @Nullable Quantity refused(Line line) {
        var later = line.backOrdered() == null ? Quantity.ZERO : line.backOrdered();
        return line.code() == LineCode.ADDED
                ? null
                : line.ordered().minus(line.accepted()).minus(later).atLeastZero();
    }

    private @Nullable String quantity(@Nullable Quantity quantity) {
        return quantity == null || quantity.isZero() ? null : words.formats().quantity(quantity);
    }

    /** The reason in words, and the note. */
    private List<String> said(Line line) {
        var reason = Stream.of(reason(line.reasonCode()), line.reason())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(": "));
        return Stream.of(reason.isEmpty() ? "" : words.say("print.answer.reason", reason), line.note())
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

    /** The words that the portal has for the reason; none for one in the supplier's own. */
    private @Nullable String reason(@Nullable String code) {
        return code == null || code.equals(ReasonCode.OTHER.name())
                ? null
                : words.say(ReasonCode.valueOf(code).key());
    }
}
