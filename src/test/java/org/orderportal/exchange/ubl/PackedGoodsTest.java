package org.orderportal.exchange.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orderportal.base.Quantity;
import org.orderportal.dispatch.DispatchAdvice;
import org.orderportal.dispatch.DispatchAdvice.Content;
import org.orderportal.dispatch.DispatchAdvice.HandlingUnit;
import org.orderportal.dispatch.DispatchAdvice.Line;
import org.orderportal.dispatch.UnitKind;
import org.orderportal.document.Rendered;
import org.orderportal.exchange.ubl.Reading.OrderRead;
import org.orderportal.order.FileContent;
import org.orderportal.order.OrderContent;

/** What is packed, as the electronic document tells it. */
class PackedGoodsTest {

    private static final OrderContent ORDER =
            ((OrderRead) new DocumentReader(new RuleBook()).read(FullOrder.bytes())).content();

    private final UblDispatches dispatches = new UblDispatches(new RuleBook());

    private Rendered render(DispatchAdvice advice, FileContent... files) {
        return dispatches.render(advice, List.of(files));
    }

    private Rendered render(Line... lines) {
        return render(Goods.of(ORDER, List.of(lines), List.of()));
    }

    private Rendered packed(Line line, HandlingUnit... units) {
        return render(Goods.of(ORDER, List.of(line), List.of(units)));
    }

    private static String text(Rendered rendered) {
        return new String(rendered.bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> texts(Rendered rendered, String element) {
        return XmlTexts.of(rendered.bytes(), element);
    }

    @Test
    void a_unit_is_known_by_its_sscc_or_else_by_its_number_here() {
        var content = new Content("1", Quantity.of(5));
        var rendered = packed(
                Goods.line("1", "10"),
                Goods.unit("p1", null, UnitKind.PALLET, Goods.PALLET, content),
                Goods.weightless("7", null, content));

        assertThat(rendered.breaks()).isEmpty();
        assertThat(text(rendered))
                .contains("<cbc:TotalTransportHandlingUnitQuantity>2</cbc:TotalTransportHandlingUnitQuantity>")
                .contains("<cac:Shipment>\n      <cbc:ID>NA</cbc:ID>")
                .contains("<cbc:ID schemeID=\"SSCC\">" + Goods.PALLET + "</cbc:ID>", "<cbc:ID>7</cbc:ID>")
                .contains("<cbc:TransportHandlingUnitTypeCode>PX<", "<cbc:TransportHandlingUnitTypeCode>BX<")
                .contains("<cbc:ShippingMarks>KEEP DRY</cbc:ShippingMarks>")
                .contains("<cbc:AttributeID>AAB</cbc:AttributeID>\n          <cbc:Measure unitCode=\"KGM\">380<")
                .contains("<cbc:AttributeID>AAW</cbc:AttributeID>\n          <cbc:Measure unitCode=\"MTQ\">0.9648<");
        assertThat(texts(rendered, "AttributeID")).containsExactly("AAB", "AAW");
    }

    @ParameterizedTest
    @EnumSource(UnitKind.class)
    void every_kind_of_unit_is_one_that_the_rules_know(UnitKind kind) {
        var unit = Goods.unit("p1", null, kind, Goods.PALLET, new Content("1", Quantity.of(5)));

        assertThat(packed(Goods.line("1", "10"), unit).breaks()).isEmpty();
    }

    @Test
    void a_mixed_pallet_of_three_lines_and_twelve_boxes_stands_under_each_of_its_lines() {
        var lines = IntStream.rangeClosed(1, 3)
                .mapToObj(line -> Goods.line(String.valueOf(line), "20"))
                .toList();
        var rendered = render(Goods.of(ORDER, lines, Goods.mixedPallet()));

        assertThat(rendered.breaks()).isEmpty();
        assertThat(text(rendered))
                .contains("<cbc:TotalTransportHandlingUnitQuantity>1</cbc:TotalTransportHandlingUnitQuantity>");
        assertThat(text(rendered).split("schemeID=\"SSCC\">" + Goods.PALLET, -1))
                .hasSize(4);
        assertThat(texts(rendered, "PackagingTypeCode")).hasSize(12).containsOnly("BX");
        assertThat(text(rendered)).containsOnlyOnce("<cbc:ID>373000090000000025</cbc:ID>");
    }

    @Test
    void what_stands_in_something_that_stands_on_a_pallet_is_told_from_the_outside_inwards() {
        var rendered = packed(
                Goods.line("1", "10"),
                Goods.unit("p1", null, UnitKind.PALLET, Goods.PALLET),
                Goods.unit("c1", "p1", UnitKind.CRATE, null),
                Goods.unit("b1", "c1", UnitKind.BOX, null, new Content("1", Quantity.of(10))),
                Goods.unit("b2", "c1", UnitKind.BOX, null));

        assertThat(rendered.breaks()).isEmpty();
        assertThat(texts(rendered, "PackagingTypeCode")).containsExactly("CR", "BX");
        assertThat(text(rendered)).doesNotContain("b2");
    }

    @Test
    void dangerous_goods_are_told_with_their_class_and_on_what_carries_them() {
        var box = Goods.weightless("b1", null, new Content("1", Quantity.of(2)));
        var rendered = packed(Goods.hazardous("3"), box);

        assertThat(rendered.breaks()).isEmpty();
        assertThat(text(rendered))
                .contains("<cbc:UNDGCode>ADR</cbc:UNDGCode>\n        <cbc:HazardClassID>3</cbc:HazardClassID>")
                .contains("<cbc:HazardousRiskIndicator>true</cbc:HazardousRiskIndicator>");
        assertThat(render(Goods.hazardous(null)).breaks()).isEmpty();
        assertThat(text(packed(Goods.line("1", "2"), box))).doesNotContain("Hazard");
    }
}
