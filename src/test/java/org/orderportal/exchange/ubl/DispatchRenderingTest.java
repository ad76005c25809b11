package org.orderportal.exchange.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Quantity;
import org.orderportal.dispatch.DispatchAdvice;
import org.orderportal.dispatch.DispatchAdvice.Content;
import org.orderportal.dispatch.DispatchAdvice.HandlingUnit;
import org.orderportal.dispatch.DispatchAdvice.Line;
import org.orderportal.dispatch.UnitKind;
import org.orderportal.document.Rendered;
import org.orderportal.document.RuleBreak;
import org.orderportal.exchange.Problem;
import org.orderportal.exchange.ubl.Reading.OrderRead;
import org.orderportal.order.FileContent;
import org.orderportal.order.OrderContent;
import org.orderportal.order.OrderedLine.ItemClass;
import org.orderportal.party.Identifier;

@AnyDatabase
class DispatchRenderingTest {

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

    private static List<String> rules(Rendered rendered) {
        return rendered.breaks().stream().map(RuleBreak::rule).toList();
    }

    private static List<String> texts(Rendered rendered, String element) {
        return XmlTexts.of(rendered.bytes(), element);
    }

    @Test
    void the_head_names_the_order_both_parties_and_where_the_goods_go() {
        var rendered = render(Goods.line("1", "10"));

        assertThat(rendered.breaks()).isEmpty();
        assertThat(rendered.ruleSet()).isEqualTo("eu.peppol.bis3:despatch-advice:2026.5");
        assertThat(text(rendered))
                .contains("<cbc:ID>DA-17</cbc:ID>", "<cbc:IssueTime>09:30:12</cbc:IssueTime>")
                .contains("<cbc:Note>Handle with care</cbc:Note>", "<cbc:ID>PO-FULL</cbc:ID>")
                .contains("<cbc:EndpointID schemeID=\"0088\">7300009000043</cbc:EndpointID>")
                .contains("<cbc:RegistrationName>Bandage Works Oy</cbc:RegistrationName>")
                .contains("<cbc:EndpointID schemeID=\"0088\">7300009000012</cbc:EndpointID>")
                .contains("<cbc:ID schemeID=\"0088\">7300009000067</cbc:ID>")
                .contains("<cbc:RegistrationName>Goods in</cbc:RegistrationName>")
                .contains("<cbc:Telephone>+358 2</cbc:Telephone>", "<cbc:Line>Floor 3</cbc:Line>")
                .contains("<cac:PartyName>\n        <cbc:Name>Harbour Hospital Oy</cbc:Name>");
    }

    @Test
    void how_the_goods_travel_is_told() {
        var rendered = render(Goods.line("1", "10"));

        assertThat(text(rendered))
                .contains("<cbc:ID>S-4711</cbc:ID>")
                .contains("<cbc:GrossWeightMeasure unitCode=\"KGM\">412.5</cbc:GrossWeightMeasure>")
                .contains("<cbc:GrossVolumeMeasure unitCode=\"MTQ\">1.8</cbc:GrossVolumeMeasure>")
                .contains("<cac:PartyName>\n          <cbc:Name>Swift Freight</cbc:Name>")
                .contains(
                        "<cbc:TransportModeCode>3</cbc:TransportModeCode>", "<cbc:TrackingID>TRACK-9</cbc:TrackingID>")
                .contains("<cbc:StartDate>2026-11-27</cbc:StartDate>", "<cbc:EndDate>2026-11-28</cbc:EndDate>")
                .contains("<cbc:ActualDespatchDate>2026-11-25</cbc:ActualDespatchDate>")
                .contains("<cbc:ActualDespatchTime>14:00:00</cbc:ActualDespatchTime>")
                .contains("<cac:DespatchAddress>\n          <cbc:ID schemeID=\"0088\">7300009000074</cbc:ID>")
                .doesNotContain("TotalTransportHandlingUnitQuantity");
    }

    @Test
    void a_place_without_a_name_goes_by_that_of_the_buyer() {
        var lines = List.of(Goods.line("1", "10"));
        var rendered =
                render(Goods.of(ORDER, Goods.twoOrders(ORDER).subList(0, 1), Goods.nameless(), lines, List.of()));

        assertThat(rendered.breaks()).isEmpty();
        assertThat(texts(rendered, "RegistrationName")).containsExactly("Bandage Works Oy", "Harbour Hospital Oy");
    }

    @Test
    void an_address_without_a_country_is_left_out_and_that_is_told() {
        var lines = List.of(Goods.line("1", "10"));
        var rendered =
                render(Goods.of(ORDER, Goods.twoOrders(ORDER).subList(0, 1), Goods.withoutCountry(), lines, List.of()));

        assertThat(rules(rendered)).containsExactly("PORTAL-NO-COUNTRY");
        assertThat(rendered.isFit()).isTrue();
        assertThat(text(rendered)).doesNotContain("Quay 2");
    }

    @Test
    void one_order_is_named_once_and_several_at_each_of_their_lines() {
        var one = render(Goods.line("1", "10"));
        var several = render(Goods.of(
                ORDER,
                Goods.twoOrders(ORDER),
                Goods.place(ORDER),
                List.of(Goods.line("1", "10"), Goods.line("2", 1, "3", Goods.article())),
                List.of()));

        assertThat(several.breaks()).isEmpty();
        assertThat(text(one)).containsOnlyOnce("<cac:OrderReference>");
        assertThat(text(several))
                .contains("<cac:OrderReference>\n    <cbc:ID>PO-FULL</cbc:ID>")
                .contains("<cac:OrderReference>\n    <cbc:ID>PO-NEXT</cbc:ID>")
                .contains("<cbc:LineID>ref 2</cbc:LineID>\n      <cac:OrderReference>\n        <cbc:ID>PO-NEXT<");
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "0, 4", "3, 1"})
    void what_is_outstanding_comes_later_and_what_is_left_beside_it_never(String outstanding, String never) {
        var rendered = render(Goods.inPart(outstanding, never, "None left"));

        assertThat(rendered.breaks()).isEmpty();
        assertThat(texts(rendered, "DeliveredQuantity")).containsExactly("6");
        assertThat(texts(rendered, "OutstandingQuantity")).containsExactly(outstanding);
        assertThat(texts(rendered, "OutstandingReason")).containsExactly("None left");
        assertThat(texts(rendered, "Note")).contains("The rest is told here");
    }

    @Test
    void of_what_leaves_whole_nothing_is_outstanding_and_of_the_rest_a_reason_is_only_wished_for() {
        var whole = render(Goods.line("1", "10"));
        var without = render(Goods.inPart("4", "0", null));

        assertThat(text(whole)).doesNotContain("Outstanding");
        assertThat(rules(without)).containsExactly("PEPPOL-T16-R007");
        assertThat(without.isFit()).isTrue();
    }

    @Test
    void an_article_is_known_by_its_numbers_and_by_its_classes_from_known_lists() {
        var article = Goods.article(
                "S-1",
                new Identifier("", "12-34"),
                new ItemClass("TST", "42311500"),
                new ItemClass(null, "loose"),
                new ItemClass("UNSPSC", "unknown"));
        var rendered = render(Goods.line("1", 0, "10", article));

        assertThat(rules(rendered)).containsExactly("PORTAL-NO-SCHEME", "PORTAL-NO-LIST", "PORTAL-NO-LIST");
        assertThat(rendered.isFit()).isTrue();
        assertThat(text(rendered))
                .contains("<cbc:ItemClassificationCode listID=\"TST\">42311500</cbc:ItemClassificationCode>")
                .doesNotContain("loose", "UNSPSC", "12-34");
        assertThat(texts(rendered, "Name")).contains("Bandage <8 cm> & more");
    }

    @Test
    void each_piece_with_a_serial_number_bears_batch_and_best_before() {
        var rendered = render(Goods.traced("LOT-5", List.of("SN-1", "SN-2"), Goods.DAY.plusYears(1)));

        assertThat(rendered.breaks()).isEmpty();
        assertThat(texts(rendered, "SerialID")).containsExactly("SN-1", "SN-2");
        assertThat(texts(rendered, "LotNumberID")).containsExactly("LOT-5", "LOT-5");
        assertThat(texts(rendered, "BestBeforeDate")).containsExactly("2027-11-25", "2027-11-25");
    }

    @Test
    void batch_and_best_before_are_told_without_serial_numbers_too() {
        var batch = render(Goods.traced("LOT-5", List.of(), null));
        var bestBefore = render(Goods.traced(null, List.of(), Goods.DAY));

        assertThat(batch.breaks()).isEmpty();
        assertThat(bestBefore.breaks()).isEmpty();
        assertThat(texts(batch, "LotNumberID")).containsExactly("LOT-5");
        assertThat(texts(bestBefore, "BestBeforeDate")).containsExactly("2026-11-25");
        assertThat(text(render(Goods.line("1", "1")))).doesNotContain("ItemInstance");
    }

    @Test
    void files_travel_inside_where_the_document_takes_their_kind() {
        var pdf =
                new FileContent("plan \"1\" & 2.pdf", "application/pdf", "%PDF plan".getBytes(StandardCharsets.UTF_8));
        var csv = new FileContent("list.csv", "text/csv", new byte[] {1});
        var rendered = render(Goods.of(ORDER, List.of(Goods.line("1", "1")), List.of()), pdf, csv);

        assertThat(rules(rendered)).containsExactly("PORTAL-FILE");
        assertThat(rendered.isFit()).isTrue();
        assertThat(text(rendered)).contains("mimeCode=\"application/pdf\" filename=\"plan &quot;1&quot; &amp; 2.pdf\"");
        assertThat(Base64.getDecoder()
                        .decode(texts(rendered, "EmbeddedDocumentBinaryObject").getFirst()))
                .isEqualTo(pdf.bytes());
        assertThat(dispatches.takes("application/pdf")).isTrue();
        assertThat(dispatches.takes("text/csv")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/pdf",
                "image/png",
                "image/jpeg",
                "image/tiff",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "application/vnd.oasis.opendocument.spreadsheet"
            })
    void what_the_document_takes_the_rules_take_too(String mimeType) {
        var file = new FileContent("file", mimeType, new byte[] {1, 2});

        assertThat(dispatches.takes(mimeType)).isTrue();
        assertThat(render(Goods.of(ORDER, List.of(Goods.line("1", "1")), List.of()), file)
                        .breaks())
                .isEmpty();
    }

    @Test
    void an_article_without_a_number_of_the_sellers_or_of_a_standard_is_refused_by_name() {
        var rendered = render(Goods.line("1", 0, "10", Goods.article(null, null)));

        assertThat(rules(rendered)).containsExactly("PEPPOL-T16-R003");
        assertThat(rendered.isFit()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "PEPPOL-COMMON-R040, 7300009000012, 7300009000013",
        "PEPPOL-T16-R006, '<cbc:DeliveredQuantity unitCode=\"H87\">10', '<cbc:DeliveredQuantity unitCode=\"H87\">-1'",
        "PEPPOL-T16-B18302, 'unitCode=\"H87\"', 'unitCode=\"PCE\"'",
        "PEPPOL-T16-B00301, 'bis:despatch_advice:3', 'bis:ordering:3'",
        "PEPPOL-T16-R011, 'trns:despatch_advice:3', 'trns:order:3'",
        "PEPPOL-COMMON-R001, '<cbc:Note>Handle with care', '<cbc:Note>'",
        "PEPPOL-T16-B24001, '<cbc:ID>NA</cbc:ID>\n      <cac:Tr', '<cbc:ID>1</cbc:ID>\n      <cac:Tr'",
        "PEPPOL-T16-B24201, 'schemeID=\"SSCC\"', 'schemeID=\"GRAI\"'",
        "PEPPOL-T16-B24401, 'TypeCode>PX', 'TypeCode>PALLET'",
        "PEPPOL-T16-B24801, '<cbc:AttributeID>AAB', '<cbc:AttributeID>LN'",
        "PEPPOL-T16-B13801, '<cbc:TransportModeCode>3', '<cbc:TransportModeCode>33'",
        "UBL-2.1-XSD, '<cbc:IssueDate>2026-11-25', '<cbc:IssueDate>yesterday'"
    })
    void what_the_rules_forbid_is_refused_by_name(String rule, String right, String wrong) {
        var rendered = packed(
                Goods.line("1", "10"),
                Goods.unit("p1", null, UnitKind.PALLET, Goods.PALLET, new Content("1", Quantity.of(10))));
        assertThat(text(rendered)).contains(right);

        var broken = dispatches.check(text(rendered).replace(right, wrong).getBytes(StandardCharsets.UTF_8));

        assertThat(broken).filteredOn(Problem::fatal).extracting(Problem::rule).contains(rule);
    }

    @Test
    void ten_thousand_lines_pass_the_rules() {
        var lines = new ArrayList<Line>();
        IntStream.rangeClosed(1, 10_000)
                .mapToObj(line -> Goods.line(String.valueOf(line), "1"))
                .forEach(lines::add);

        assertThat(render(lines.toArray(Line[]::new)).breaks()).isEmpty();
    }
}
