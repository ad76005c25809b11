package org.orderportal.exchange.ubl;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.dispatch.DispatchAdvice;
import org.orderportal.dispatch.DispatchAdvice.HandlingUnit;
import org.orderportal.dispatch.DispatchAdvice.Line;

/**
 * Maps what is packed, line by line: under each line stand the units that carry some of it, the outermost ones as such
 * and what lies in or on them as packages. What carries several lines stands under each of them, with the same id.
 */
final class HandlingUnitMapping {

    /** UN/ECE Recommendation 20. */
    static final String KILOGRAMME = "KGM";

    static final String CUBIC_METRE = "MTQ";

    /** What is measured (UNCL6313). Peppol has no code for a length: of the dimensions only the volume is told. */
    private static final String GROSS_WEIGHT = "AAB";

    private static final String GROSS_VOLUME = "AAW";

    private static final int CUBIC_CENTIMETRES_AS_DECIMALS = 6;

    private final DispatchAdvice advice;
    private final UblWriter xml;

    HandlingUnitMapping(DispatchAdvice advice, UblWriter xml) {
        this.advice = advice;
        this.xml = xml;
    }

    void of(Line line) {
        var carrying = carrying(line);
        if (!carrying.isEmpty()) {
            xml.group("Shipment", () -> {
                xml.text("ID", DispatchMapping.NONE);
                carrying.forEach(
                        (outer, packages) -> xml.group("TransportHandlingUnit", () -> unit(line, outer, packages)));
            });
        }
    }

    /** The outermost units that carry some of it, each with what lies in or on it and carries some of it too. */
    private Map<HandlingUnit, Set<HandlingUnit>> carrying(Line line) {
        var carrying = new LinkedHashMap<HandlingUnit, Set<HandlingUnit>>();
        for (var unit : advice.units()) {
            if (unit.contents().stream().anyMatch(content -> content.line().equals(line.id()))) {
                var outer = advice.outermost(unit);
                carrying.computeIfAbsent(outer, any -> new LinkedHashSet<>()).addAll(within(outer, unit));
            }
        }
        return carrying;
    }

    /** From the outermost one, which is not among them, inwards. */
    private Set<HandlingUnit> within(HandlingUnit outer, HandlingUnit unit) {
        var chain = new ArrayList<HandlingUnit>();
        for (var one = unit; !one.equals(outer); one = advice.unit(one.on()).orElse(outer)) {
            chain.addFirst(one);
        }
        return new LinkedHashSet<>(chain);
    }

    private void unit(Line line, HandlingUnit unit, Set<HandlingUnit> packages) {
        xml.text("ID", id(unit), "schemeID", unit.sscc() == null ? null : "SSCC");
        xml.text("TransportHandlingUnitTypeCode", unit.kind().code());
        xml.text("HazardousRiskIndicator", line.hazardous() ? "true" : null);
        xml.text("ShippingMarks", unit.marks());
        measure(GROSS_WEIGHT, unit.weight() == null ? null : unit.weight().value(), KILOGRAMME);
        measure(GROSS_VOLUME, volume(unit), CUBIC_METRE);
        packages.forEach(inner -> xml.group("Package", () -> {
            xml.text("ID", id(inner));
            xml.text("PackagingTypeCode", inner.kind().code());
        }));
    }

    private void measure(String attribute, @Nullable BigDecimal value, String unitCode) {
        if (value != null) {
            xml.group("MeasurementDimension", () -> {
                xml.text("AttributeID", attribute);
                xml.text("Measure", value.toPlainString(), "unitCode", unitCode);
            });
        }
    }

    /** In cubic metres; null where a dimension is missing. */
    private static @Nullable BigDecimal volume(HandlingUnit unit) {
        if (unit.length() == null || unit.width() == null || unit.height() == null) {
            return null;
        }
        var volume = product(unit.length(), unit.width(), unit.height())
                .movePointLeft(CUBIC_CENTIMETRES_AS_DECIMALS)
                .setScale(CUBIC_CENTIMETRES_AS_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return volume.signum() == 0 ? null : volume;
    }

    private static BigDecimal product(Quantity length, Quantity width, Quantity height) {
        return length.value().multiply(width.value()).multiply(height.value());
    }

    private static String id(HandlingUnit unit) {
        return unit.sscc() == null ? unit.key() : unit.sscc();
    }
}
