package org.orderportal.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orderportal.bench.Verdict;

/** Checks {@code src/docs/asvs.md}: each requirement of the standard once, and evidence that is there. */
final class Asvs {

    private static final Path PAGE = Path.of("src", "docs", "asvs.md");
    private static final Path LIST = Path.of("src", "test", "resources", "asvs", "asvs-5.0.0-levels-1-2.txt");
    private static final Pattern ROW =
            Pattern.compile("\\| (\\d+\\.\\d+\\.\\d+) \\| [12] \\| (.+?) \\| (\\**[a-z ]+\\**) \\| (.+) \\|");
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
    private static final Pattern METHOD = Pattern.compile("[A-Z]\\w+\\.[a-z]\\w+");
    private static final Pattern CLASS = Pattern.compile("[A-Z][A-Za-z0-9]+");
    private static final int WANTED_PERCENT = 60;

    private record Requirement(String number, String verdict, String evidence) {

        List<String> named() {
            return NAMED.matcher(evidence)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }

        boolean isApplicable() {
            return !verdict.equals("not applicable");
        }

        boolean namesATest() {
            return named().stream().anyMatch(name -> METHOD.matcher(name).matches());
        }
    }

    private final Map<String, Path> sources = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    private Asvs() {}

    public static void main(String[] arguments) throws IOException {
        new Asvs().run();
    }

    private void run() throws IOException {
        for (var root : List.of("main", "test")) {
            try (var files = Files.walk(Path.of("src", root, "java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file ->
                                sources.put(file.getFileName().toString().replace(".java", ""), file));
            }
        }
        var wanted = wanted();
        var found = found(Files.readAllLines(PAGE));
        compare(wanted, found);
        for (var requirement : found) {
            for (var name : requirement.named()) {
                if (!exists(name)) {
                    wrong.add(requirement.number() + " names " + name + ", which is not there");
                }
            }
            if (!List.of("met", "not applicable", "**not met**").contains(requirement.verdict())) {
                wrong.add(requirement.number() + " has no verdict: " + requirement.verdict());
            }
        }
        end(wanted, found);
    }

    private void end(List<String> wanted, List<Requirement> found) throws IOException {
        var row = new Row("asvs");
        var applicable = found.stream().filter(Requirement::isApplicable).toList();
        var tested = applicable.stream().filter(Requirement::namesATest).count();
        var met =
                applicable.stream().filter(each -> each.verdict().equals("met")).count();
        row.add(
                "S1",
                "requirements of ASVS 5.0, levels 1 and 2, with verdict and evidence that exists",
                "all of " + wanted.size(),
                "%d, %d mistakes".formatted(found.size(), wrong.size()),
                wrong.isEmpty() && found.size() == wanted.size(),
                "an invented class and an invented test are noticed",
                !exists("NoSuchClass") && !exists("SignInTest.no_such_test"));
        row.add(Verdict.of(
                "S1",
                "of the applicable ones, those that name an automated test",
                ">= " + WANTED_PERCENT + " %",
                "%d of %d (%d %%)".formatted(tested, applicable.size(), tested * 100 / applicable.size()),
                "%d met, %d not met, %d not applicable"
                        .formatted(met, applicable.size() - met, found.size() - applicable.size()),
                tested * 100 >= WANTED_PERCENT * (long) applicable.size()));
        wrong.forEach(each -> row.remark("- " + each));
        row.end();
    }

    private static List<String> wanted() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("[ -]"))
                .flatMap(part -> IntStream.rangeClosed(Integer.parseInt(part[1]), Integer.parseInt(part[2]))
                        .mapToObj(number -> part[0] + "." + number))
                .toList();
    }

    private static List<Requirement> found(List<String> lines) {
        return lines.stream()
                .map(ROW::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(row -> new Requirement(row.group(1), row.group(3), row.group(4)))
                .toList();
    }

    private void compare(List<String> wanted, List<Requirement> found) {
        var missing = new TreeSet<>(wanted);
        for (var requirement : found) {
            if (!missing.remove(requirement.number())) {
                wrong.add(
                        requirement.number() + (wanted.contains(requirement.number()) ? " stands twice" : " is none"));
            }
        }
        missing.forEach(number -> wrong.add(number + " is missing"));
    }

    private boolean exists(String name) throws IOException {
        if (METHOD.matcher(name).matches()) {
            var parts = name.split("\\.");
            var source = sources.get(parts[0]);
            return source != null && isTest(Files.readString(source), parts[1]);
        }
        if (name.startsWith("script/prove ")) {
            return Files.readString(Path.of("script", "prove"))
                    .lines()
                    .anyMatch(line -> line.startsWith(name.substring("script/prove ".length()) + " "));
        }
        if (name.contains("/") || name.startsWith(".")) {
            return Files.exists(Path.of(name));
        }
        return !CLASS.matcher(name).matches() || sources.containsKey(name) || isOfJava(name);
    }

    /** A method that the suite runs, not one that prepares. */
    private static boolean isTest(String source, String method) {
        var at = source.indexOf(" void " + method + "(");
        if (at < 0) {
            return false;
        }
        var annotations = source.substring(Math.max(0, source.lastIndexOf("\n\n", at)), at);
        return annotations.contains("@Test") || annotations.contains("@ParameterizedTest");
    }

    private static boolean isOfJava(String name) {
        return Stream.of("SecureRandom", "Map", "Secure", "SameSite", "TRACE").anyMatch(name::equals);
    }
}
