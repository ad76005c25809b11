package org.orderportal.exchange.ubl;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes UBL. An element without a text, or with nothing in it, is not written, since Peppol forbids empty ones;
 * characters that XML has no place for are left out. It serves every version of UBL 2, which share their namespaces.
 */
final class UblWriter {

    private static final String XSD = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final String AGGREGATES = XSD + "CommonAggregateComponents-2";
    private static final String BASICS = XSD + "CommonBasicComponents-2";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /** Groups that were begun and not yet written, since nothing is in them yet; the outermost first. */
    private final List<String> waiting = new ArrayList<>();

    private int depth = 1;

    UblWriter(String root, String namespace) {
        try {
            xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
            xml.writeNamespace("cac", AGGREGATES);
            xml.writeNamespace("cbc", BASICS);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A group of elements (cac), written if anything in it is. */
    void group(String name, Runnable content) {
        waiting.add(name);
        content.run();
        if (waiting.isEmpty()) {
            end();
        } else {
            waiting.removeLast();
        }
    }

    /** An attribute of an element, which is left out where it has no value. */
    record Attribute(String name, @Nullable String value) {}

    /** An element with a text (cbc). */
    void text(String name, @Nullable String text, Attribute... attributes) {
        var kept = printable(text);
        if (!kept.isBlank()) {
            leaf(name, kept, attributes);
        }
    }

    void text(String name, @Nullable String text, String attribute, @Nullable String value) {
        text(name, text, new Attribute(attribute, value));
    }

    /** A time as UBL writes it, to the second. */
    static @Nullable String time(@Nullable LocalTime time) {
        return time == null ? null : DateTimeFormatter.ISO_LOCAL_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
    }

    byte[] bytes() {
        try {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void leaf(String name, String text, Attribute... attributes) {
        try {
            for (var group : waiting) {
                indent();
                xml.writeStartElement("cac", group, AGGREGATES);
                depth++;
            }
            waiting.clear();
            indent();
            xml.writeStartElement("cbc", name, BASICS);
            for (var attribute : attributes) {
                write(attribute);
            }
            xml.writeCharacters(text);
            xml.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void write(Attribute attribute) throws XMLStreamException {
        var value = printable(attribute.value());
        if (!value.isBlank()) {
            xml.writeAttribute(attribute.name(), value);
        }
    }

    private void end() {
        try {
            depth--;
            indent();
            xml.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** What XML 1.0 can carry of a text, with line breaks as XML reads them. */
    private static String printable(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var result = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(UblWriter::isXml)
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    private static boolean isXml(int character) {
        return character == '\n'
                || character == '\t'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
