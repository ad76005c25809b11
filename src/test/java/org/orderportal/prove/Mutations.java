package org.orderportal.prove;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.orderportal.bench.Verdict;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * How many changed programs the tests notice, of what must not be wrong: ledger, states, money, authorisation; a row for
 * each. Reads what PIT found ({@code mvn -Pmutations org.pitest:pitest-maven:mutationCoverage}); a program that hangs counts
 * as noticed, one that cannot run does not count. The control is PIT's own: it runs every test with nothing changed
 * first, and ends without a report where one fails, so that a test that always fails notices nothing here.
 */
final class Mutations {

    private static final Path FOUND = Path.of("target", "pit-reports", "mutations.xml");
    private static final int LEAST = 85;
    private static final int MOST_SHOWN = 40;

    private record Mutant(String type, String method, int line, String change, String status) {

        boolean isNoticed() {
            return Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR").contains(status);
        }

        /** Whether it is a program at all; one that PIT lost hold of is, and does not count as noticed. */
        boolean isMeant() {
            return !status.equals("NON_VIABLE");
        }

        String group() {
            var name = type.substring(type.lastIndexOf('.') + 1);
            if (type.contains(".identity.") || type.contains(".security.")) {
                return "authorisation";
            }
            if (type.contains(".invoice.") || type.contains(".base.")) {
                return "money";
            }
            return name.contains("Standing") || name.contains("Rules") || name.contains("Controls")
                    ? "states"
                    : "ledger";
        }
    }

    private Mutations() {}

    public static void main(String[] arguments) throws Exception {
        var mutants = read();
        var row = new Row("mutations");
        Map<String, List<Mutant>> groups = new LinkedHashMap<>();
        List.of("ledger", "states", "money", "authorisation").forEach(name -> groups.put(name, new ArrayList<>()));
        mutants.stream()
                .filter(Mutant::isMeant)
                .forEach(mutant -> groups.computeIfAbsent(mutant.group(), name -> new ArrayList<>())
                        .add(mutant));
        groups.forEach((name, found) -> row.add(verdict(name, found)));
        mutants.stream()
                .filter(mutant -> mutant.isMeant() && !mutant.isNoticed())
                .limit(MOST_SHOWN)
                .forEach(mutant -> row.remark("- %s: `%s.%s`, line %d: %s"
                        .formatted(
                                mutant.status(),
                                mutant.type().substring(mutant.type().lastIndexOf('.') + 1),
                                mutant.method(),
                                mutant.line(),
                                mutant.change())));
        row.end();
    }

    private static Verdict verdict(String name, List<Mutant> found) {
        var noticed = found.stream().filter(Mutant::isNoticed).count();
        var percent = found.isEmpty() ? 0 : 100.0 * noticed / found.size();
        return Verdict.of(
                "R8",
                "changed programs that tests notice: " + name,
                ">= " + LEAST + " %",
                "%.1f %% (%d of %d)".formatted(percent, noticed, found.size()),
                "nothing changed: no test fails; %d pass their tests, %d are run by none"
                        .formatted(count(found, "SURVIVED"), count(found, "NO_COVERAGE")),
                percent >= LEAST);
    }

    private static long count(List<Mutant> found, String status) {
        return found.stream().filter(mutant -> mutant.status().equals(status)).count();
    }

    private static List<Mutant> read() throws IOException, SAXException, ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var all = factory.newDocumentBuilder().parse(FOUND.toFile()).getElementsByTagName("mutation");
        var mutants = new ArrayList<Mutant>();
        for (var at = 0; at < all.getLength(); at++) {
            var one = (Element) all.item(at);
            mutants.add(new Mutant(
                    text(one, "mutatedClass"),
                    text(one, "mutatedMethod"),
                    Integer.parseInt(text(one, "lineNumber")),
                    text(one, "description"),
                    one.getAttribute("status")));
        }
        return mutants;
    }

    private static String text(Element mutation, String name) {
        return mutation.getElementsByTagName(name).item(0).getTextContent();
    }
}
