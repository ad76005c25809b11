package org.orderportal.exchange.ubl;

import com.helger.xml.schema.XMLSchemaCache;
import io.micrometer.core.instrument.Metrics;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;
import org.orderportal.exchange.Problem;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The official rules of one kind of document: UBL's schema and OpenPeppol's Schematron, compiled once. They run on
 * Saxon's own tree: on DOM, the same rules are quadratic in the number of lines.
 */
final class OfficialRules {

    /** The rule that is said to be broken where the rules could not be run to the end. */
    static final String NOT_RUN = "PORTAL-RULES";

    private static final Processor SAXON = processor();
    /** Invoices and credit notes share theirs. */
    private static final Map<String, XsltExecutable> COMPILED = new ConcurrentHashMap<>();

    private final RuleSet set;
    private final List<XsltExecutable> rules;
    private final Schema schema;

    OfficialRules(RuleSet set) {
        this.set = set;
        this.rules = set.stylesheets().stream()
                .map(stylesheet -> COMPILED.computeIfAbsent(stylesheet, OfficialRules::compiled))
                .toList();
        this.schema = XMLSchemaCache.getInstance().getSchema(set.schemas());
    }

    private static Processor processor() {
        var saxon = new Processor(false);
        saxon.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
        saxon.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
        saxon.setConfigurationProperty(Feature.DTD_VALIDATION, false);
        return saxon;
    }

    private static XsltExecutable compiled(String path) {
        try (InputStream stylesheet = OfficialRules.class.getResourceAsStream(path)) {
            if (stylesheet == null) {
                throw new IllegalStateException("The official rules are not in the program: " + path);
            }
            return SAXON.newXsltCompiler().compile(new StreamSource(stylesheet));
        } catch (SaxonApiException | IOException broken) {
            throw new IllegalStateException("The official rules cannot be read: " + path, broken);
        }
    }

    /** Every break of the schema and of the rules, fatal as the rules say; what breaks them may still be usable. */
    List<Problem> check(byte[] document) {
        return Objects.requireNonNull(
                Metrics.timer("portal.rules.check", "rules", set.name()).record(() -> run(document)));
    }

    /** The same without a place in the figures. */
    List<Problem> run(byte[] document) {
        var problems = new ArrayList<Problem>();
        checkSchema(document, problems);
        try {
            var tree = tree(document);
            for (var each : rules) {
                checkRules(each, tree, problems);
            }
        } catch (SaxonApiException failed) {
            problems.add(Problem.own(NOT_RUN, false, null, String.valueOf(failed.getMessage())));
        }
        return List.copyOf(problems);
    }

    XdmNode tree(byte[] document) throws SaxonApiException {
        return SAXON.newDocumentBuilder().build(SecureXml.source(document));
    }

    Processor saxon() {
        return SAXON;
    }

    private static void checkRules(XsltExecutable rules, XdmNode document, List<Problem> problems)
            throws SaxonApiException {
        var report = new RuleReport(problems);
        var run = rules.load30();
        run.setErrorReporter(error -> {});
        run.setGlobalContextItem(document);
        try {
            run.applyTemplates(document, new SAXDestination(report));
        } catch (SaxonApiException stopped) {
            if (!report.isFull()) {
                throw stopped;
            }
        }
    }

    private void checkSchema(byte[] document, List<Problem> problems) {
        var validator = schema.newValidator();
        validator.setErrorHandler(new SchemaBreaks(set.schemaRule(), problems));
        try {
            validator.validate(SecureXml.source(document));
        } catch (SAXException | IOException failed) {
            problems.add(new Problem(set.schemaRule(), true, null, String.valueOf(failed.getMessage())));
        }
    }

    private record SchemaBreaks(String rule, List<Problem> problems) implements ErrorHandler {

        @Override
        public void warning(SAXParseException harmless) {}

        @Override
        public void error(SAXParseException broken) {
            if (problems.size() < RuleReport.MOST) {
                problems.add(new Problem(
                        rule,
                        true,
                        "line " + broken.getLineNumber() + ", column " + broken.getColumnNumber(),
                        String.valueOf(broken.getMessage())));
            }
        }

        @Override
        public void fatalError(SAXParseException broken) {
            error(broken);
        }
    }
}
