package org.orderportal.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The fonts of labels, and how much room a text takes in them: what is too long is shortened with an ellipsis. */
final class LabelFonts {

    /** Points in a millimetre. */
    static final double POINTS = 72 / 25.4;

    private static final String ELLIPSIS = "…";

    /** Glyphs are measured in thousandths of the size of their font. */
    private static final double EM = 1000;

    private final EmbeddedFonts fonts;
    private final Map<Integer, Boolean> shown = new HashMap<>();

    LabelFonts(PDDocument document) throws IOException {
        fonts = EmbeddedFonts.in(document);
    }

    PDFont font(boolean heavy) {
        return fonts.font(heavy);
    }

    /** In millimetres. @param size of the font in points */
    double width(String text, boolean heavy, double size) {
        try {
            return font(heavy).getStringWidth(text) / EM * size / POINTS;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** On one line, without what no font has (it becomes {@code #}). */
    String printable(String text) {
        var result = new StringBuilder();
        Sheet.printable(text)
                .strip()
                .codePoints()
                .map(character -> Character.isWhitespace(character) ? ' ' : character)
                .forEach(character -> result.appendCodePoint(has(character) ? character : '#'));
        return result.toString().replaceAll(" {2,}", " ");
    }

    private boolean has(int character) {
        return shown.computeIfAbsent(character, each -> {
            try {
                fonts.normal().encode(Character.toString(each));
                fonts.bold().encode(Character.toString(each));
                return true;
            } catch (IllegalArgumentException missing) {
                return false;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    /** As much of a printable text as goes on one line of that many millimetres. */
    String cut(String text, boolean heavy, double size, double width) {
        if (width(text, heavy, size) <= width) {
            return text;
        }
        var end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + ELLIPSIS, heavy, size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** The text on at most that many lines, each broken between words where it can be. */
    List<String> wrapped(String text, boolean heavy, double size, double width, int most) {
        var lines = new ArrayList<String>();
        var rest = text;
        while (!rest.isEmpty() && lines.size() < most - 1 && width(rest, heavy, size) > width) {
            var end = end(rest, heavy, size, width);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        if (!rest.isEmpty()) {
            lines.add(cut(rest, heavy, size, width));
        }
        return lines;
    }

    /** Where the first line of a text ends that is too long for it. */
    private int end(String text, boolean heavy, double size, double width) {
        int end = 0;
        int next = text.offsetByCodePoints(0, 1);
        while (next < text.length() && width(text.substring(0, next), heavy, size) <= width) {
            end = next;
            next = text.offsetByCodePoints(next, 1);
        }
        var space = text.lastIndexOf(' ', end);
        return space > 0 ? space : Math.max(end, text.offsetByCodePoints(0, 1));
    }
}
