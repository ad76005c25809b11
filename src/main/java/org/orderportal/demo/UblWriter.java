package org.orderportal.demo;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes a UBL document element by element, indented. What is null is left out. */
final class UblWriter {

    private static final String TYPES = "urn:oasis:names:specification:ubl:schema:xsd:";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;
    private int depth;

    private UblWriter(String root) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(TYPES + root + "-2");
        xml.writeNamespace("cac", TYPES + "CommonAggregateComponents-2");
        xml.writeNamespace("cbc", TYPES + "CommonBasicComponents-2");
    }

    /** A whole document with that root element; {@code content} writes what is in it. */
    static byte[] document(String root, java.util.function.Consumer<UblWriter> content) {
        try {
            var writer = new UblWriter(root);
            writer.depth = 1;
            content.accept(writer);
            writer.xml.writeCharacters("\n");
            writer.xml.writeEndDocument();
            writer.xml.close();
            return writer.bytes.toByteArray();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** An aggregate (cac) around what {@code content} writes. */
    void group(String name, Runnable content) {
        try {
            indent();
            xml.writeStartElement("cac:" + name);
            depth++;
            content.run();
            depth--;
            indent();
            xml.writeEndElement();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A basic element (cbc). */
    void text(String name, @Nullable Object value) {
        text(name, value, "", "");
    }

    /** A basic element with one attribute. */
    void text(String name, @Nullable Object value, String attribute, String attributeValue) {
        text(name, value, attribute, attributeValue, "", "");
    }

    /** A basic element with two attributes; an attribute without a name is left out. */
    void text(String name, @Nullable Object value, String first, String firstValue, String second, String secondValue) {
        if (value == null) {
            return;
        }
        try {
            indent();
            xml.writeStartElement("cbc:" + name);
            attribute(first, firstValue);
            attribute(second, secondValue);
            xml.writeCharacters(value.toString());
            xml.writeEndElement();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        if (!name.isEmpty()) {
            xml.writeAttribute(name, value);
        }
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
