package org.orderportal.exchange.ubl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.exchange.Problem;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The first look at a document: refuses hostile XML while it streams by, before anything builds a tree of it, and
 * notes what the document seems to be. Costs no more memory than the longest text.
 */
final class Sniffer extends DefaultHandler {

    private static final String ENVELOPE = "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader";
    private static final String FILE = "EmbeddedDocumentBinaryObject";
    private static final int KEPT_DEPTH = 6;
    private static final int MOST_PATHS = 1_000;
    private static final int MOST_PROBLEMS = 50;

    private final Limits limits;
    private final Place place = new Place();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> leaves = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private int level;
    private int elements;
    private int attributes;
    private int lines;
    private boolean enveloped;
    private boolean inHeader;
    private boolean leaf;
    private long textLength;
    private String element = "";
    private @Nullable String root;
    private String namespace = "";

    private @Nullable Locator locator;
    private final Portions portions;

    private Sniffer(Limits limits, byte[] bytes) {
        this.limits = limits;
        this.portions = new Portions(bytes, 4 * limits.textLength());
    }

    /** @throws Refused if the document is no well-formed XML, or breaks a limit */
    static Sniffed sniff(byte[] bytes, Limits limits) throws Refused {
        if (bytes.length > limits.bytes()) {
            throw refusal("PORTAL-SIZE", null, limits.bytes() / 1024 / 1024);
        }
        var sniffer = new Sniffer(limits, bytes);
        try {
            var reader = SecureXml.reader();
            reader.setContentHandler(sniffer);
            reader.setErrorHandler(sniffer);
            reader.parse(new InputSource(sniffer.portions));
            return sniffer.found();
        } catch (Refused refused) {
            throw refused;
        } catch (SAXParseException broken) {
            throw notWellFormed(broken, limits);
        } catch (Portions.Untold tooLong) {
            throw refusal("PORTAL-TEXT", sniffer.line(), limits.textLength());
        } catch (SAXException | IOException | RuntimeException broken) {
            throw refusal("PORTAL-XML", sniffer.line(), String.valueOf(broken.getMessage()));
        }
    }

    /** The parser's own limit of depth may come first; only the names in its messages are the same in all languages. */
    private static Refused notWellFormed(SAXParseException broken, Limits limits) {
        var message = String.valueOf(broken.getMessage());
        var line = "line " + broken.getLineNumber() + ", column " + broken.getColumnNumber();
        if (message.contains("DOCTYPE")) {
            return refusal("PORTAL-DOCTYPE", line);
        }
        return message.contains("maxElementDepth")
                ? refusal("PORTAL-DEPTH", line, limits.depth())
                : refusal("PORTAL-XML", line, message);
    }

    private Sniffed found() throws Refused {
        if (root == null) {
            throw refusal("PORTAL-ENVELOPE", "/StandardBusinessDocument");
        }
        return new Sniffed(namespace, root, enveloped, texts, leaves, problems);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes its) throws SAXException {
        portions.told();
        level++;
        elements++;
        attributes += its.getLength();
        check(level <= limits.depth(), "PORTAL-DEPTH", limits.depth());
        check(elements <= limits.elements(lines), "PORTAL-ELEMENTS", limits.elements(lines));
        check(attributes <= limits.attributes(), "PORTAL-ELEMENTS", limits.attributes());
        if (level == 1 && uri.equals(ENVELOPE) && name.equals("StandardBusinessDocument")) {
            enveloped = true;
            return;
        }
        if (enveloped && level == 2) {
            inHeader = uri.equals(ENVELOPE) && name.equals("StandardBusinessDocumentHeader");
        }
        if (!inHeader) {
            startInside(uri, name, its);
        }
    }

    private void startInside(String uri, String name, Attributes its) throws Refused {
        if (place.depth() == 0) {
            if (root != null) {
                throw refusal("PORTAL-ENVELOPE", "/StandardBusinessDocument");
            }
            root = name;
            namespace = uri;
        }
        place.enter(name);
        if (place.depth() == 2 && name.equals("OrderLine")) {
            lines++;
            check(lines <= limits.lines(), "PORTAL-LINES", limits.lines());
        }
        element = name;
        leaf = true;
        text.setLength(0);
        textLength = 0;
        var scheme = its.getValue("schemeID");
        if (scheme != null && isKept()) {
            texts.putIfAbsent(pathInside() + "/@schemeID", scheme);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        portions.told();
        if (inHeader || !leaf) {
            return;
        }
        textLength += length;
        if (!element.equals(FILE)) {
            check(textLength <= limits.textLength(), "PORTAL-TEXT", limits.textLength());
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        portions.told();
        level--;
        if (inHeader) {
            inHeader = level > 1;
            return;
        }
        if (place.depth() == 0) {
            return;
        }
        if (leaf) {
            endLeaf(name);
        }
        leaf = false;
        place.leave();
    }

    private void endLeaf(String name) {
        if (textLength > 0 && leaves.size() < MOST_PATHS) {
            leaves.add(pathInside());
        }
        if (isKept()) {
            texts.putIfAbsent(pathInside(), text.toString());
        }
        if ("Order".equals(root) && problems.size() < MOST_PROBLEMS) {
            LeafCheck.check(name, text, limits.numberLength(), place).ifPresent(problems::add);
        }
    }

    /** Lines come by the thousand and are none of this look's business. */
    private boolean isKept() {
        return place.depth() <= KEPT_DEPTH && texts.size() < MOST_PATHS && lines == 0;
    }

    private String pathInside() {
        var path = place.path();
        var slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(slash + 1);
    }

    private @Nullable String line() {
        return locator == null ? null : "line " + locator.getLineNumber() + ", column " + locator.getColumnNumber();
    }

    private void check(boolean holds, String rule, int limit) throws Refused {
        if (!holds) {
            throw refusal(rule, line(), limit);
        }
    }

    private static Refused refusal(String rule, @Nullable String location, Object... arguments) {
        return new Refused(Problem.own(rule, true, location, arguments));
    }

    @Override
    public void fatalError(SAXParseException broken) throws SAXParseException {
        throw broken;
    }
}
