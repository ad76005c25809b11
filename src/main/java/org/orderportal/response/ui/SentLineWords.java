package org.orderportal.response.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.ui.Tone;
import org.orderportal.order.ui.PartyWords;
import org.orderportal.order.ui.Reader;
import org.orderportal.order.ui.UnitWords;
import org.orderportal.response.OrderResponse.Article;
import org.orderportal.response.OrderResponse.Line;

/** What a sent response says about one line. */
record SentLineWords(Reader reader) {

    LitRenderer<Line> fill(LitRenderer<Line> renderer) {
        return renderer.withProperty("ref", Line::ref)
                .withProperty("kind", line -> "line")
                .withProperty("dim", line -> false)
                .withProperty("name", line -> line.article().name())
                .withProperty("ids", line -> ids(line.article()))
                .withProperty("more", line -> substitute(line.substitute()))
                .withProperty("ordered", line -> reader.formats().quantity(line.ordered()))
                .withProperty("unit", line -> new UnitWords(reader).of(line.unit()))
                .withProperty("accepted", line -> reader.formats().quantity(line.accepted()))
                .withProperty("parts", this::parts)
                .withProperty(
                        "price",
                        line -> line.price() == null ? "" : reader.formats().price(line.price()))
                .withProperty(
                        "oldPrice",
                        line -> line.oldPrice() == null ? "" : reader.formats().price(line.oldPrice()))
                .withProperty("remark", line -> reader.text("response.editor.said." + line.code()))
                .withProperty("tone", line -> tone(line).className())
                .withProperty("detail", this::detail)
                .withProperty("note", line -> Objects.requireNonNullElse(line.note(), ""));
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
