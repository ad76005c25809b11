package org.orderportal.print;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.dispatch.DispatchAdvice.Article;
import org.orderportal.dispatch.DispatchAdvice.HandlingUnit;
import org.orderportal.dispatch.DispatchAdvice.Line;
import org.orderportal.print.Packing.Packed;

/** What a label says of what lies in its package, with all that the package carries. */
final class LabelContents {

    private static final double NAME_SIZE = 10;
    private static final double SIZE = 8;

    private final Words words;
    private final DispatchWords says;
    private final Packing packing;

    LabelContents(Words words, Packing packing) {
        this.words = words;
        this.says = new DispatchWords(words);
        this.packing = packing;
    }

    List<Line> lines(HandlingUnit unit) {
        return packing.allContents(unit).stream().map(Packed::line).toList();
    }

    /** Four lines at most: what, then how it is marked. @param y where the first of them stands */
    void draw(LabelPen pen, double x, double y, double width, HandlingUnit unit) throws IOException {
        var contents = packing.allContents(unit);
        var articles = contents.stream()
                .map(packed -> packed.line().article())
                .distinct()
                .toList();
        var place = y;
        if (articles.size() == 1) {
            place = one(pen, x, y, width, articles.getFirst(), contents);
        } else if (!articles.isEmpty()) {
            pen.text(
                    x,
                    y,
                    width,
                    NAME_SIZE,
                    true,
                    words.say("print.label.mixed", words.formats().number(articles.size())));
            place = pen.lines(x, y + LabelPen.leading(NAME_SIZE), width, SIZE, false, 2, listed(contents));
        }
        if (unit.marks() != null && !unit.marks().isBlank()) {
            pen.text(x, place, width, SIZE, true, words.say("print.packing.marked", unit.marks()));
        }
    }

    private double one(LabelPen pen, double x, double y, double width, Article article, List<Packed> contents)
            throws IOException {
        pen.text(x, y, width, NAME_SIZE, true, article.name());
        var place = y + LabelPen.leading(NAME_SIZE);
        for (var text : DispatchWords.texts(
                DispatchWords.joined(
                        "  ·  ",
                        quantities(contents),
                        says.phrase("print.answer.ourId", article.sellersItemId()),
                        says.phrase("print.answer.yourId", article.buyersItemId())),
                marks(contents))) {
            pen.text(x, place, width, SIZE, false, text);
            place += LabelPen.leading(SIZE);
        }
        return place;
    }

    /** Batch, best before and danger, each once. */
    private @Nullable String marks(List<Packed> contents) {
        return DispatchWords.joined(
                "  ·  ",
                contents.stream()
                        .flatMap(packed -> DispatchWords.texts(
                                says.phrase(
                                        "print.dispatch.batch", packed.line().batch()),
                                says.phrase(
                                        "print.dispatch.bestBefore",
                                        says.day(packed.line().bestBefore())),
                                says.hazard(packed.line()))
                                .stream())
                        .distinct()
                        .toArray(String[]::new));
    }

    /** One sum for each unit of measure. */
    private String quantities(List<Packed> contents) {
        return contents.stream()
                .collect(Collectors.groupingBy(
                        packed -> packed.line().unit(),
                        LinkedHashMap::new,
                        Collectors.reducing(Quantity.ZERO, Packed::quantity, Quantity::plus)))
                .entrySet()
                .stream()
                .map(sum -> says.measured(sum.getValue(), sum.getKey()))
                .collect(Collectors.joining(" + "));
    }

    private String listed(List<Packed> contents) {
        return contents.stream()
                .map(packed -> says.measured(packed.quantity(), packed.line().unit()) + "\u00a0"
                        + packed.line().article().name())
                .collect(Collectors.joining(", "));
    }
}
