package org.orderportal.order.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.orderportal.base.Quantity;
import org.orderportal.base.ui.Tone;
import org.orderportal.order.LineQuantities;
import org.orderportal.order.LineTerms;
import org.orderportal.order.OrderDetails.Line;

/**
 * The numbers of a line as buttons that the browser draws, so that a row costs the server no component. Each opens the
 * entries of the ledger that made it, zero too.
 */
record LineFigures(Reader reader, LineTerms terms, BiConsumer<Line, Figure> open) {

    /** A column of numbers: the one that is always there, and what is said below it where it is not zero. */
    enum Column {
        QUANTITY(Figure.ORDERED, Note.CANCELLED),
        CONFIRMED(Figure.CONFIRMED, Note.BACK_ORDERED, Note.REFUSED),
        DISPATCHED(Figure.DISPATCHED, Note.OVER, Note.SHORT_CLOSED),
        INVOICED(Figure.INVOICED, Note.WRITTEN_OFF, Note.TO_CREDIT),
        LEFT(Figure.TO_DELIVER, Note.TO_INVOICE);

        private final Figure figure;
        private final List<Note> notes;

        Column(Figure figure, Note... notes) {
            this.figure = figure;
            this.notes = List.of(notes);
        }

        String key() {
            return StatusWords.key(this);
        }

        Figure figure() {
            return figure;
        }

        List<Note> notes() {
            return notes;
        }
    }

    /** A number below another, with the number whose entries it opens. */
    enum Note {
        CANCELLED(Figure.ORDERED, Tone.MUTED),
        BACK_ORDERED(Figure.BACK_ORDERED, Tone.WARN),
        REFUSED(Figure.CONFIRMED, Tone.MUTED),
        OVER(Figure.TO_DELIVER, Tone.WARN),
        SHORT_CLOSED(Figure.SHORT_CLOSED, Tone.MUTED),
        WRITTEN_OFF(Figure.WRITTEN_OFF, Tone.MUTED),
        TO_CREDIT(Figure.TO_CREDIT, Tone.WARN),
        TO_INVOICE(Figure.TO_INVOICE, Tone.INFO);

        private final Figure figure;
        private final Tone tone;

        Note(Figure figure, Tone tone) {
            this.figure = figure;
            this.tone = tone;
        }

        Figure figure() {
            return figure;
        }

        Tone tone() {
            return tone;
        }
    }

    /** What is counted beside what was ordered. */
    static final List<Column> SUMS = List.of(Column.CONFIRMED, Column.DISPATCHED, Column.INVOICED, Column.LEFT);

    LitRenderer<Line> fill(LitRenderer<Line> renderer, Column... columns) {
        for (var column : columns) {
            renderer.withProperty(property(column), line -> number(line, column));
            renderer.withProperty(property(column) + "Name", line -> name(line, column));
            column.notes.forEach(note -> renderer.withProperty(property(note), line -> note(line, note)));
        }
        return renderer.withFunction(
                "open",
                (line, arguments) -> open.accept(line, figure(arguments.get(0).asString())));
    }

    private static Figure figure(String name) {
        return Arrays.stream(Figure.values())
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElse(Figure.ORDERED);
    }

    private String number(Line line, Column column) {
        return column.figure == Figure.CONFIRMED && !line.quantities().isAnswered()
                ? "–"
                : reader.formats().quantity(column.figure.of(line.quantities(), terms));
    }

    private String name(Line line, Column column) {
        return reader.text(
                "order.page.figure.open",
                reader.text("order.page.figure." + column.figure),
                number(line, column),
                new UnitWords(reader).of(line.ordered().unit()));
    }

    private String note(Line line, Note note) {
        var quantity = quantity(line, note);
        return quantity.isPositive()
                ? reader.text(
                        "order.page.note." + StatusWords.key(note),
                        reader.formats().quantity(quantity))
                : "";
    }

    private Quantity quantity(Line line, Note note) {
        LineQuantities sums = line.quantities();
        return switch (note) {
            case CANCELLED -> cancelled(line);
            case REFUSED -> sums.refused();
            case OVER -> sums.over(terms);
            case TO_INVOICE -> isUnderWay(sums) ? sums.toInvoice(terms) : Quantity.ZERO;
            default -> note.figure.of(sums, terms);
        };
    }

    /** What may be invoiced goes without saying while nothing has happened to the line. */
    private boolean isUnderWay(LineQuantities sums) {
        return sums.dispatched().isPositive()
                || sums.invoiced().isPositive()
                || sums.toDeliver(terms).isZero();
    }

    /** What the buyer ordered first, and took back later. */
    static Quantity cancelled(Line line) {
        return line.added()
                ? Quantity.ZERO
                : line.ordered().quantity().minus(line.quantities().ordered()).atLeastZero();
    }

    /** The name of a number among the properties of a row. */
    static String property(Enum<?> name) {
        return StatusWords.key(name).replace("-", "");
    }
}
