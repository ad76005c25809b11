package org.orderportal.response.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitPrice;
import org.orderportal.base.ui.Tone;
import org.orderportal.order.ui.PartyWords;
import org.orderportal.order.ui.Reader;
import org.orderportal.order.ui.UnitWords;
import org.orderportal.response.OrderResponse.Article;
import org.orderportal.response.OrderResponse.Line;

/**
 * What a sent response says about one line.
 *
 * @param lines the line at a place, from 0
 */
record SentLineWords(Reader reader, IntFunction<Line> lines) {

    LitRenderer<Integer> fill(LitRenderer<Integer> renderer) {
        return renderer.withProperty("ref", of(Line::ref))
                .withProperty("kind", place -> "line")
                .withProperty("dim", place -> false)
                .withProperty("name", of(line -> line.article().name()))
                .withProperty("ids", of(line -> ids(line.article())))
                .withProperty("more", of(line -> substitute(line.substitute())))
                .withProperty("ordered", of(line -> reader.formats().quantity(line.ordered())))
                .withProperty("unit", of(line -> new UnitWords(reader).of(line.unit())))
                .withProperty("accepted", of(line -> reader.formats().quantity(line.accepted())))
                .withProperty("parts", of(this::parts))
                .withProperty("price", of(line -> price(line.price())))
                .withProperty("per", of(this::per))
                .withProperty("oldPrice", of(line -> price(line.oldPrice())))
                .withProperty("remark", of(line -> reader.text("response.editor.said." + line.code())))
                .withProperty("tone", of(line -> tone(line).className()))
                .withProperty("detail", of(this::detail))
                .withProperty("note", of(line -> Objects.requireNonNullElse(line.note(), "")));
    }

    private ValueProvider<Integer, String> of(Function<Line, String> words) {
        return place -> words.apply(lines.apply(place));
    }

    private String price(@Nullable UnitPrice price) {
        return price == null ? "" : reader.formats().price(price);
    }

    /** What the price is for, unless that is one unit. */
    private String per(Line line) {
        var base = line.baseQuantity();
        return line.price() == null || base == null || base.isZero() || base.equals(Quantity.of(1))
                ? ""
                : reader.text("response.editor.price-per", new UnitWords(reader).of(base, line.unit()));
    }

    private static Tone tone(Line line) {
        return switch (line.code()) {
            case ACCEPTED, ALREADY_DELIVERED -> Tone.GOOD;
            case ADDED -> Tone.INFO;
            case CHANGED -> Tone.WARN;
            case NOT_ACCEPTED -> Tone.BAD;
        };
    }

    String ids(Article article) {
        return Stream.of(
                        article.sellersItemId(),
                        article.standardItemId() == null
                                ? null
                                : new PartyWords(reader).identifier(article.standardItemId()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** The days on which it comes; with quantities where they are several. */
    private String parts(Line line) {
        var dated =
                line.splits().stream().filter(part -> part.promisedOn() != null).toList();
        if (line.splits().size() == 1) {
            return dated.stream().map(part -> day(part.promisedOn())).collect(Collectors.joining());
        }
        return line.splits().stream()
                .map(part -> reader.formats().quantity(part.quantity())
                        + (part.promisedOn() == null ? "" : " · " + day(part.promisedOn())))
                .collect(Collectors.joining("\n"));
    }

    private String day(java.time.@Nullable LocalDate day) {
        return day == null ? "" : reader.day(day);
    }

    private String detail(Line line) {
        var said = new ArrayList<String>();
        if (line.backOrdered() != null && line.backOrdered().isPositive()) {
            said.add(
                    reader.text("response.editor.remark.later", reader.formats().quantity(line.backOrdered())));
        }
        if (line.reasonCode() != null) {
            said.add(reader.text("response.reason." + line.reasonCode()));
        }
        if (line.reason() != null) {
            said.add(line.reason());
        }
        return String.join(" · ", said);
    }

    private String substitute(@Nullable Article article) {
        return article == null
                ? ""
                : reader.text("response.editor.substitute", PartyWords.joined(" · ", article.name(), ids(article)));
    }
}
