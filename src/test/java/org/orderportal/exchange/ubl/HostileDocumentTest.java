package org.orderportal.exchange.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.AnyDatabase;
import org.orderportal.exchange.Problem;
import org.orderportal.exchange.ubl.Reading.Unusable;

@AnyDatabase
class HostileDocumentTest {

    private static final String ORDER = "<Order xmlns='urn:oasis:names:specification:ubl:schema:xsd:Order-2'>";

    /** Whoever reads as far as this finds no XML. */
    private static final String BROKEN = "<<<";

    private final DocumentReader reader = new DocumentReader(new RuleBook());

    private void isRefused(String xml, String rule) {
        isRefused(xml.getBytes(StandardCharsets.UTF_8), rule);
    }

    private void isRefused(byte[] bytes, String rule) {
        var reading = reader.read(bytes);

        assertThat(reading).isInstanceOf(Unusable.class);
        assertThat(reading.problems())
                .filteredOn(Problem::fatal)
                .extracting(Problem::rule)
                .containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Order SYSTEM 'http://127.0.0.1:1/order.dtd'>",
                "<!DOCTYPE Order [<!ENTITY file SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE Order [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>",
                "<!DOCTYPE Order [<!ENTITY % remote SYSTEM 'http://127.0.0.1:1/'> %remote;]>",
                "<!DOCTYPE Order []>"
            })
    void every_doctype_is_refused_unread(String doctype) {
        isRefused("<?xml version='1.0'?>" + doctype + ORDER + "</Order>", "PORTAL-DOCTYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "ISO-8859-1"})
    void a_doctype_is_refused_in_every_encoding(String encoding) {
        var xml = "<?xml version='1.0' encoding='" + encoding + "'?><!DOCTYPE Order []>" + ORDER + "</Order>";

        isRefused(xml.getBytes(Charset.forName(encoding)), "PORTAL-DOCTYPE");
    }

    @Test
    void deep_nesting_is_refused() {
        isRefused(ORDER + "<a>".repeat(100_000), "PORTAL-DEPTH");
    }

    @Test
    void too_many_lines_are_refused_before_what_follows_is_read() {
        isRefused(ORDER + "<OrderLine/>".repeat(20_001) + BROKEN, "PORTAL-LINES");
    }

    @Test
    void too_many_elements_are_refused_before_what_follows_is_read() {
        isRefused(ORDER + "<a/>".repeat(3_000_000) + BROKEN, "PORTAL-ELEMENTS");
    }

    @Test
    void a_book_in_one_element_is_refused() {
        isRefused(ORDER + "<Note>" + "x".repeat(10_000_000) + "</Note></Order>", "PORTAL-TEXT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Note a='", "<!--", "<?a "})
    void what_a_parser_keeps_to_itself_is_refused_before_its_end(String before) {
        isRefused(ORDER + before + "x".repeat(2_000_000) + BROKEN, "PORTAL-TEXT");
    }

    @Test
    void more_than_fifty_megabytes_are_refused_unread() {
        isRefused(new byte[50 * 1024 * 1024 + 1], "PORTAL-SIZE");
    }

    @Test
    void a_number_of_a_million_digits_is_refused() {
        var quantity = "<LineExtensionAmount>" + "9".repeat(100_000) + "</LineExtensionAmount>";
        var order = ORDER
                + "<CustomizationID>urn:fdc:peppol.eu:poacc:trns:order:3</CustomizationID>"
                + quantity
                + "</Order>";

        assertThat(reader.read(order.getBytes(StandardCharsets.UTF_8)).problems())
                .extracting(Problem::rule)
                .contains("PORTAL-NUMBER");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                              | NOTHING      | PORTAL-EMPTY
            '   '                           | NOTHING      | PORTAL-EMPTY
            %PDF-1.7 something              | PDF          | PORTAL-KIND-PDF
            UNA:+.? 'UNB+UNOC:3+1+2'        | EDIFACT      | PORTAL-KIND-EDIFACT
            UNB+UNOC:3+1+2                  | EDIFACT      | PORTAL-KIND-EDIFACT
            {"order": 1}                    | JSON         | PORTAL-KIND-JSON
            <!DOCTYPE html><html></html>    | HTML         | PORTAL-KIND-HTML
            just a text                     | UNKNOWN      | PORTAL-NOT-XML
            <Order><ID>1</Order>            | BROKEN_XML   | PORTAL-XML
            <Order><ID>1</ID></Order>       | OTHER_XML    | PORTAL-KIND-OTHER-XML
            <cXML><Request/></cXML>         | CXML         | PORTAL-KIND-CXML
            """)
    void what_is_no_order_is_called_by_its_name(String text, DocumentKind kind, String rule) {
        var reading = reader.read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.heading().kind()).isEqualTo(kind);
        assertThat(reading.problems()).extracting(Problem::rule).containsExactly(rule);
        assertThat(reading.problems().getFirst().text()).doesNotContain("{0}").hasSizeGreaterThan(10);
    }

    @Test
    void a_zip_is_called_by_its_name() {
        var reading = reader.read(new byte[] {'P', 'K', 3, 4, 20, 0});

        assertThat(reading.heading().kind()).isEqualTo(DocumentKind.ZIP);
    }

    @Test
    void an_envelope_of_two_documents_is_refused() {
        var document = ORDER + "</Order>";
        isRefused(
                "<s:StandardBusinessDocument xmlns:s='http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader'>"
                        + document + document + "</s:StandardBusinessDocument>",
                "PORTAL-ENVELOPE");
    }
}
