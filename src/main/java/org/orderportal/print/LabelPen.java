package org.orderportal.print;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws one label: places are millimetres from its upper left corner, down to the line on which letters stand. */
final class LabelPen {

    private static final double SMALL = 6.5;
    private static final float HAIRLINE = 0.5f;

    private final PDPageContentStream stream;
    private final LabelFonts fonts;
    private final double left;
    private final double top;

    /** @param left of the label's corner on the page, in millimetres from its left and ({@code top}) lower edge */
    LabelPen(PDPageContentStream stream, LabelFonts fonts, double left, double top) {
        this.stream = stream;
        this.fonts = fonts;
        this.left = left;
        this.top = top;
    }

    /** What the value beneath it is. */
    void caption(double x, double y, double width, String text) throws IOException {
        write(x, y, false, SMALL, fonts.cut(fonts.printable(text), false, SMALL, width));
    }

    /** On one line, shortened to that width. */
    void text(double x, double y, double width, double size, boolean heavy, String text) throws IOException {
        write(x, y, heavy, size, fonts.cut(fonts.printable(text), heavy, size, width));
    }

    /** On at most that many lines. @return where the next line stands */
    double lines(double x, double y, double width, double size, boolean heavy, int most, String text)
            throws IOException {
        var place = y;
        for (var line : fonts.wrapped(fonts.printable(text), heavy, size, width, most)) {
            write(x, place, heavy, size, line);
            place += leading(size);
        }
        return place;
    }

    /** As many of them whole as go on the line, and how many more there are. */
    void list(double x, double y, double width, double size, List<String> texts) throws IOException {
        var printable = texts.stream().map(fonts::printable).toList();
        for (int count = printable.size(); count > 1; count--) {
            var rest = printable.size() - count;
            var text = String.join(", ", printable.subList(0, count)) + (rest == 0 ? "" : " + " + rest);
            if (fonts.width(text, true, size) <= width) {
                write(x, y, true, size, text);
                return;
            }
        }
        if (!printable.isEmpty()) {
            var more = printable.size() == 1 ? "" : " + " + (printable.size() - 1);
            var room = width - fonts.width(more, true, size);
            write(x, y, true, size, fonts.cut(printable.getFirst(), true, size, room) + more);
        }
    }

    /** From one line to the next, in millimetres. */
    static double leading(double size) {
        return size * 1.18 / LabelFonts.POINTS;
    }

    void rule(double x, double y, double width) throws IOException {
        stream.setLineWidth(HAIRLINE);
        stream.moveTo(across(x), up(y));
        stream.lineTo(across(x + width), up(y));
        stream.stroke();
    }

    /** Draws a symbol. @param y of its upper edge */
    void symbol(double x, double y, Gs1Symbol symbol) throws IOException {
        for (var bar : symbol.bars()) {
            stream.addRect(
                    across(x + bar.left() * Gs1Symbol.MODULE),
                    up(y + Gs1Symbol.HEIGHT),
                    points(bar.width() * Gs1Symbol.MODULE),
                    points(Gs1Symbol.HEIGHT));
        }
        stream.fill();
    }

    /** In the middle of that width. */
    void centred(double x, double y, double width, double size, String text) throws IOException {
        write(x + (width - fonts.width(text, false, size)) / 2, y, false, size, text);
    }

    private void write(double x, double y, boolean heavy, double size, String text) throws IOException {
        stream.beginText();
        stream.setFont(fonts.font(heavy), (float) size);
        stream.newLineAtOffset(across(x), up(y));
        stream.showText(text);
        stream.endText();
    }

    private float across(double x) {
        return points(left + x);
    }

    private float up(double y) {
        return points(top - y);
    }

    private static float points(double millimetres) {
        return (float) (millimetres * LabelFonts.POINTS);
    }
}
