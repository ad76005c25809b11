package org.orderportal.order.ui;

import java.util.List;
import java.util.function.Function;
import org.orderportal.base.Quantity;
import org.orderportal.order.LineTerms;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderDetails.Line;

/**
 * The lines of an order of which something is left, refused, late ... In words it is a quantity where that is one line's,
 * else a number of lines: units are never added up across lines.
 */
record Portion(List<Line> lines, Function<Line, Quantity> part, boolean ofManyLines) {

    static Portion of(OrderDetails order, Figure figure) {
        var terms = LineTerms.of(order.rules(), order.summary().kind());
        return of(order, line -> figure.of(line.quantities(), terms));
    }

    static Portion of(OrderDetails order, Function<Line, Quantity> part) {
        var lines = order.lines().stream()
                .filter(line -> part.apply(line).isPositive())
                .toList();
        return new Portion(lines, part, order.lines().size() > 1);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** As short as it can be said: 3, or 2 lines. */
    String number(Reader reader) {
        return ofManyLines
                ? reader.text("order.symbol.lines", lines.size())
                : reader.formats().quantity(part.apply(lines.getFirst()));
    }

    /** 3 pcs, or 3 pcs of Bolt M8, or 2 lines. */
    String words(Reader reader) {
        if (lines.size() > 1) {
            return reader.text("order.symbol.lines", lines.size());
        }
        var line = lines.getFirst();
        var quantity = new UnitWords(reader).of(part.apply(line), line.ordered().unit());
        return ofManyLines
                ? reader.text("order.page.portion", quantity, line.ordered().name())
                : quantity;
    }
}
