package org.orderportal.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * What a cold start costs, in processor time of the whole process by the kernel's account: until the sign-in page has
 * answered, and until the official rules are warm. The ways to start take turns, on the same data.
 */
public final class StartBench {

    private static final Path HOME = Path.of("target", "bench", "start");
    private static final double FIRST_LIMIT = 4;
    private static final double RULES_LIMIT = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BREATH = Duration.ofMillis(20);
    private static final double TICKS = 100;

    /** Seconds of processor time and of the clock until the page came, and of processor time from there to warm rules. */
    private record Start(double first, double firstByClock, double rules) {}

    private StartBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var rounds = arguments.length > 0 ? Integer.parseInt(arguments[0].replace("rounds=", "")) : 5;
        var image = StartImage.prepare(HOME.resolve("image"));
        var ways = new LinkedHashMap<String, List<String>>();
        ways.put("the jar as it is", image.fatJar());
        ways.put("extracted", image.extracted());
        ways.put("with a cache of classes (start only)", image.withClasses());
        ways.put("as in the image (cache trained)", image.trained());
        var data = Files.createDirectories(HOME.resolve("data")).toAbsolutePath();
        measure(image.trained(), data);
        var starts = new LinkedHashMap<String, List<Start>>();
        ways.keySet().forEach(way -> starts.put(way, new ArrayList<>()));
        for (int round = 1; round <= rounds; round++) {
            for (var way : ways.entrySet()) {
                var start = measure(way.getValue(), data);
                System.out.printf(
                        "round %d, %s: %.1f s to the page (%.1f s by the clock), %.1f s more to warm rules%n",
                        round, way.getKey(), start.first(), start.firstByClock(), start.rules());
                starts.get(way.getKey()).add(start);
            }
        }
        FileSystemUtils.deleteRecursively(data);
        report(starts, rounds);
    }

    private static void report(Map<String, List<Start>> starts, int rounds) throws IOException {
        var text = new StringBuilder(
                "Processor seconds of a cold start, %d rounds in turns; median (least to most)%n%n".formatted(rounds));
        text.append("| way | to the sign-in page | by the clock | from there to warm rules |%n".formatted());
        text.append("| --- | ---: | ---: | ---: |%n".formatted());
        starts.forEach((way, all) -> text.append("| %s | %s | %s | %s |%n"
                .formatted(
                        way,
                        spread(all.stream().map(Start::first).toList()),
                        spread(all.stream().map(Start::firstByClock).toList()),
                        spread(all.stream().map(Start::rules).toList()))));
        var ways = List.copyOf(starts.values());
        var first = median(ways.getLast().stream().map(Start::first).toList());
        var rules = median(ways.getLast().stream().map(Start::rules).toList());
        var control = ways.getFirst();
        System.out.println(text);
        Files.writeString(Path.of("target", "bench", "start.md"), text);
        var file = Path.of("target", "bench", "start.rows");
        Verdict.begin(file);
        verdict(
                        "cold start to the sign-in page, CPU",
                        FIRST_LIMIT,
                        first,
                        control.stream().map(Start::first))
                .addTo(file);
        verdict("rules warm after it, CPU", RULES_LIMIT, rules, control.stream().map(Start::rules))
                .addTo(file);
        System.out.print(Files.readString(file));
    }

    private static Verdict verdict(String what, double limit, double figure, java.util.stream.Stream<Double> control) {
        return Verdict.of(
                "P8",
                what,
                "<= %.0f s".formatted(limit),
                "%.1f s".formatted(figure),
                "%.1f s as a plain jar".formatted(median(control.toList())),
                figure <= limit);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static String spread(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return "%.1f s (%.1f to %.1f)".formatted(median(values), sorted.getFirst(), sorted.getLast());
    }

    private static Start measure(List<String> java, Path data) throws IOException, InterruptedException {
        var port = freePort();
        var command = new ArrayList<>(java);
        command.addAll(List.of("--server.address=127.0.0.1", "--server.port=" + port, "--portal.data=" + data));
        var begun = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(HOME.resolve("start.log").toFile())
                .start();
        try (var client = HttpClient.newHttpClient()) {
            await(client, process, port, "/login");
            var byClock = (System.nanoTime() - begun) / 1e9;
            var first = seconds(process);
            await(client, process, port, "/actuator/health/readiness");
            return new Start(first, byClock, seconds(process) - first);
        } finally {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private static void await(HttpClient client, Process process, int port, String path)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html,application/json")
                .timeout(Duration.ofMinutes(1))
                .build();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It does not listen yet.
            }
            if (process.waitFor(BREATH)) {
                break;
            }
        }
        throw new IllegalStateException("The portal did not come up, see " + HOME.resolve("start.log"));
    }

    /** Of all threads, those that have ended too, and of the kernel on their behalf. */
    private static double seconds(Process process) throws IOException {
        var text = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
        var fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
