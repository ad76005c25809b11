package org.orderportal.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;

/** What stands in a file, found in another way than the portal's. */
record PublishedOrder(Document document, XPath xpath) {

    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";

    private static final class Prefixes implements NamespaceContext {

        @Override
        public String getNamespaceURI(String prefix) {
            return switch (prefix) {
                case "o" -> UBL + "Order-2";
                case "cac" -> UBL + "CommonAggregateComponents-2";
                case "cbc" -> UBL + "CommonBasicComponents-2";
                default -> throw new IllegalArgumentException(prefix);
            };
        }

        @Override
        public String getPrefix(String namespace) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<String> getPrefixes(String namespace) {
            throw new UnsupportedOperationException();
        }
    }

    static PublishedOrder read(Path file) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        var xpath = XPathFactory.newDefaultInstance().newXPath();
        xpath.setNamespaceContext(new Prefixes());
        try (var stream = Files.newInputStream(file)) {
            return new PublishedOrder(factory.newDocumentBuilder().parse(stream), xpath);
        }
    }

    /** Empty where there is none. */
    String text(String path) {
        return evaluate("string(" + path + ")").strip();
    }

    int count(String path) {
        return (int) Double.parseDouble(evaluate("count(" + path + ")"));
    }

    private String evaluate(String expression) {
        try {
            return xpath.evaluate(expression, document);
        } catch (XPathExpressionException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
