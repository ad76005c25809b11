package org.orderportal.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the suite proves each time it runs, as rows of the table: the canaries (S2), and headers and content policy (S4).
 * script/prove runs their tests first; these fail on a single find, and so do their controls where they find nothing.
 */
final class SuiteProof {

    private static final List<String> CANARIES = List.of(
            "surefire-reports/TEST-org.orderportal.canary.CanaryPagesTest.xml",
            "surefire-reports/TEST-org.orderportal.canary.CanaryApiTest.xml",
            "surefire-reports/TEST-org.orderportal.canary.InternalNotesStayTest.xml");
    private static final List<String> HEADERS = List.of(
            "surefire-reports/TEST-org.orderportal.canary.HeadersTest.xml",
            "failsafe-reports/TEST-org.orderportal.journey.PolicyJourney.xml",
            "failsafe-reports/TEST-org.orderportal.journey.ViewsJourney.xml");
    private static final Pattern COUNTS = Pattern.compile(
            "<testsuite .*?tests=\"(\\d+)\" errors=\"(\\d+)\" skipped=\"(\\d+)\" failures=\"(\\d+)\"", Pattern.DOTALL);

    /** How many tests ran, and how many of them did not pass. */
    private record Ran(int tests, int failed) {

        boolean isPassed() {
            return tests > 0 && failed == 0;
        }

        @Override
        public String toString() {
            return failed == 0 ? "%d tests passed".formatted(tests) : "%d of %d tests failed".formatted(failed, tests);
        }
    }

    private SuiteProof() {}

    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "canary" -> canary().end();
            case "headers" -> headers().end();
            default -> throw new IllegalArgumentException("canary or headers, not " + arguments[0]);
        }
    }

    private static Row canary() throws IOException {
        var ran = ran(CANARIES);
        var open = Figures.of("canary.control");
        var proof = new Row("canary");
        proof.add(
                "S2",
                "all pages with their buttons and files, all calls of the API, for one of two suppliers; notes of the operator",
                "0 foreign tokens",
                "%d in pages, %d in calls; its own in %d places; %s"
                        .formatted(
                                Figures.of("canary.foreign"),
                                Figures.of("canary.foreign-calls"),
                                Figures.of("canary.own"),
                                ran),
                ran.isPassed() && Figures.of("canary.foreign") + Figures.of("canary.foreign-calls") == 0,
                "a person of both, with the scope open: in %d places".formatted(open),
                open > 0);
        return proof;
    }

    private static Row headers() throws IOException {
        var ran = ran(HEADERS);
        var caught = Figures.of("policy.control");
        var proof = new Row("headers");
        proof.add(
                "S4",
                "%d answers of all kinds; %d pages in a browser"
                        .formatted(Figures.of("policy.answers"), Figures.of("policy.pages")),
                "all headers on each, 0 violations",
                "%d violations; %s".formatted(Figures.of("policy.violations"), ran),
                ran.isPassed() && Figures.of("policy.violations") == 0,
                "a script smuggled into a page: did not run, %d violations told".formatted(caught),
                caught > 0);
        return proof;
    }

    private static Ran ran(List<String> reports) throws IOException {
        var tests = 0;
        var failed = 0;
        for (var report : reports) {
            var counts = COUNTS.matcher(Files.readString(Path.of("target", report)));
            if (!counts.find()) {
                throw new IllegalStateException("No report of tests: " + report);
            }
            tests += Integer.parseInt(counts.group(1));
            failed += Integer.parseInt(counts.group(2))
                    + Integer.parseInt(counts.group(3))
                    + Integer.parseInt(counts.group(4));
        }
        return new Ran(tests, failed);
    }
}
