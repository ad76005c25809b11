package org.orderportal.print;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.w3c.dom.Element;
import uk.org.okapibarcode.backend.QrCode;

/** Draws a QR code (ISO/IEC 18004) into a sheet, as boxes, with free room around it. */
final class QrBlock {

    /** In millimetres; a telephone reads it from a hand's breadth away. */
    private static final double SIDE = 30;
    /** So that no hair of white stays between two boxes that touch. */
    private static final double OVERLAP = 0.03;

    /** The number by which codes name their character set (ECI). */
    private static final int UTF_8 = 26;

    private QrBlock() {}

    /** @param content error correction M, as payment codes want it; UTF-8 */
    static void addTo(Sheet sheet, Element parent, String content) {
        var code = new QrCode();
        code.setPreferredEccLevel(QrCode.EccLevel.M);
        code.setModuleWidth(1);
        code.setQuietZoneHorizontal(0);
        code.setQuietZoneVertical(0);
        // Letters beyond ASCII would be written in ISO 8859-1, which no payment code means; digits need no word of it.
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(content)) {
            code.setEciMode(UTF_8);
        }
        code.setContent(content);
        var box = sheet.add(parent, "div", "qr");
        var module = SIDE / code.getWidth();
        for (var rectangle : code.getRectangles()) {
            var bar = sheet.add(box, "div", "");
            bar.setAttribute(
                    "style",
                    "left: %smm; top: %smm; width: %smm; height: %smm"
                            .formatted(
                                    millimetres(rectangle.x * module),
                                    millimetres(rectangle.y * module),
                                    millimetres(rectangle.width * module + OVERLAP),
                                    millimetres(rectangle.height * module + OVERLAP)));
        }
    }

    private static String millimetres(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
