package org.orderportal.exchange.ubl;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orderportal.exchange.Problem;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads what a run of the Schematron reports (SVRL) while it is written. It keeps no more than a person can use, and
 * then stops the run: to say where a break is takes the rules longer, the further down the document it is.
 */
final class RuleReport extends DefaultHandler {

    /** That many breaks are told of a document. */
    static final int MOST = 200;

    private static final String FAILED = "failed-assert";
    private static final Pattern STEP = Pattern.compile("\\*:(\\w+)\\[namespace-uri\\(\\)='[^']*']");
    private static final Pattern FIRST = Pattern.compile("\\[1]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<Problem> problems;
    private final StringBuilder text = new StringBuilder();
    private boolean inBreak;
    private String rule = "";
    private boolean fatal;
    private @Nullable String location;
    private boolean full;

    /** @param problems where the breaks go; those that are there count */
    RuleReport(List<Problem> problems) {
        this.problems = problems;
    }

    /** Whether the run was stopped, since enough breaks were found. */
    boolean isFull() {
        return full;
    }

    @Override
    public void startElement(String namespace, String name, String qualifiedName, Attributes attributes) {
        if (name.equals(FAILED)) {
            inBreak = true;
            text.setLength(0);
            rule = Objects.requireNonNullElse(attributes.getValue("id"), "PEPPOL");
            fatal = !"warning".equals(attributes.getValue("flag"));
            location = readable(attributes.getValue("location"));
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inBreak) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String namespace, String name, String qualifiedName) throws SAXException {
        if (name.equals(FAILED)) {
            inBreak = false;
            add(new Problem(
                    rule,
                    fatal,
                    location,
                    SPACE.matcher(text.toString().strip()).replaceAll(" ")));
        }
    }

    /** A fatal break is never lost behind many warnings. */
    private void add(Problem problem) throws SAXException {
        if (problems.size() < MOST) {
            problems.add(problem);
        } else if (problem.fatal() && problems.stream().noneMatch(Problem::fatal)) {
            problems.set(MOST - 1, problem);
        }
        if (problems.size() >= MOST && problems.stream().anyMatch(Problem::fatal)) {
            full = true;
            throw new SAXException("Enough breaks");
        }
    }

    private static @Nullable String readable(@Nullable String location) {
        return location == null
                ? null
                : FIRST.matcher(STEP.matcher(location).replaceAll("$1")).replaceAll("");
    }
}
