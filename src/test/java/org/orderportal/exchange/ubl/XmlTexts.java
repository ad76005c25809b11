package org.orderportal.exchange.ubl;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;

/** What a reader of an XML document finds in it. */
final class XmlTexts {

    private XmlTexts() {}

    /** The texts of all elements of that name, in their order. */
    static List<String> of(byte[] document, String element) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            var found = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(document))
                    .getElementsByTagNameNS("*", element);
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> found.item(i).getTextContent())
                    .toList();
        } catch (Exception unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
