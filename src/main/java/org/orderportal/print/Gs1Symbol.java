package org.orderportal.print;

import java.util.List;
import org.orderportal.base.Gs1;
import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.HumanReadableLocation;
import uk.org.okapibarcode.backend.Symbol;

/**
 * A GS1-128 symbol as bars. A module, the narrowest bar, is half a millimetre wide: within what GS1 allows on logistic
 * labels (0.495 to 0.94 mm), and four dots of a label printer with eight dots a millimetre, so that no bar is rounded.
 *
 * @param modules how many modules wide it is, without the quiet zones
 */
record Gs1Symbol(List<Bar> bars, double modules) {

    /** In millimetres. */
    static final double MODULE = 0.5;

    /** In millimetres; GS1 asks for at least 31.75. */
    static final double HEIGHT = 32;

    /** Free room at both sides, in millimetres: ten modules. */
    static final double QUIET = 10 * MODULE;

    /** A bar. @param left of its left edge, in modules, as is {@code width} */
    record Bar(double left, double width) {}

    /** @throws IllegalArgumentException if the digits are no SSCC: the library does not look at the check digit */
    static Gs1Symbol sscc(String sscc) {
        if (!Gs1.isSscc(sscc)) {
            throw new IllegalArgumentException("Not an SSCC: " + sscc);
        }
        var code = new Code128();
        code.setDataType(Symbol.DataType.GS1);
        code.setModuleWidth(1);
        code.setQuietZoneHorizontal(0);
        code.setHumanReadableLocation(HumanReadableLocation.NONE);
        code.setContent("[00]" + sscc);
        var bars = code.getRectangles().stream()
                .map(rectangle -> new Bar(rectangle.x, rectangle.width))
                .toList();
        return new Gs1Symbol(bars, bars.getLast().left() + bars.getLast().width());
    }

    /** In millimetres, without the quiet zones. */
    double width() {
        return modules * MODULE;
    }
}
