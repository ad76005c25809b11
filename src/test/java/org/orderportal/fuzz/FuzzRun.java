package org.orderportal.fuzz;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Jazzer found in one target, in a process of its own.
 *
 * @param inputs that were tried
 * @param finds  inputs on which something went wrong that is no refusal: the name of the file that holds each
 * @param causes the first words about each, as the log says them
 */
record FuzzRun(FuzzTarget target, long inputs, List<String> finds, List<String> causes) {

    /** The class path with Jazzer on it, which script/prove writes. */
    private static final Path CLASSPATH = Path.of("target", "prove", "fuzz-classpath");

    private static final String JAZZER = "com.code_intelligence.jazzer.Jazzer";
    private static final int MOST_FINDS = 10;
    private static final int LONGEST_INPUT = 32_768;

    /** One input that takes longer is a find. */
    private static final int SECONDS_OF_ONE = 20;

    private static final Pattern TRIED = Pattern.compile("stat::number_of_executed_units:\\s*(\\d+)");
    private static final Pattern CAUSE =
            Pattern.compile("== Java (?:Exception|Assertion Error): (.{0,200})|ERROR: (libFuzzer: .{0,80})");

    /** @param folder of this run, empty */
    static FuzzRun of(FuzzTarget target, int seconds, Path folder) throws IOException, InterruptedException {
        var seeds = Files.createDirectories(folder.resolve("inputs"));
        for (int number = 0; number < target.seeds().size(); number++) {
            Files.write(seeds.resolve("seed-" + number), target.seeds().get(number));
        }
        var log = folder.resolve("log");
        new ProcessBuilder(command(target, seconds, folder, seeds))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        var said = new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1);
        var causes = CAUSE.matcher(said)
                .results()
                .map(found -> found.group().strip())
                .toList();
        var inputs = TRIED.matcher(said)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .max()
                .orElse(0);
        return new FuzzRun(target, inputs, kept(folder), causes);
    }

    private static List<String> command(FuzzTarget target, int seconds, Path folder, Path seeds) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx1g",
                "-XX:+EnableDynamicAgentLoading",
                "-XX:-OmitStackTraceInFastThrow",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-D" + FuzzEntry.TARGET + "=" + target.name(),
                "-D" + FuzzEntry.PATH + "="
                        + path(Stream.concat(Stream.of("target/test-classes", "target/classes"), libraries(false))),
                "-cp",
                path(Stream.concat(Stream.of(entry(folder).toString()), libraries(true))),
                JAZZER,
                "--target_class=" + FuzzEntry.class.getName(),
                // Only what is ours is looked into: the rest would take the time.
                "--instrumentation_includes=org.orderportal.**",
                "--custom_hook_includes=org.orderportal.**",
                "--keep_going=" + MOST_FINDS,
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-max_total_time=" + seconds,
                "-timeout=" + SECONDS_OF_ONE,
                "-max_len=" + LONGEST_INPUT,
                "-print_final_stats=1",
                seeds.toString()));
        return command;
    }

    /** A folder with the one class of ours that Jazzer has to see. */
    private static Path entry(Path folder) throws IOException {
        var home = folder.resolve("entry");
        var file = home.resolve(FuzzEntry.class.getName().replace('.', '/') + ".class");
        Files.createDirectories(file.getParent());
        try (var bytes = FuzzEntry.class.getResourceAsStream("FuzzEntry.class")) {
            Files.write(file, Objects.requireNonNull(bytes).readAllBytes());
        }
        return home;
    }

    private static Stream<String> libraries(boolean ofJazzer) throws IOException {
        return Stream.of(Files.readString(CLASSPATH).strip().split(File.pathSeparator))
                .filter(jar -> Path.of(jar).getFileName().toString().startsWith("jazzer") == ofJazzer);
    }

    private static String path(Stream<String> parts) {
        return parts.collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> kept(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("(crash|timeout|oom|leak)-.*"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
