package org.orderportal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The portal as it is delivered: a process of its own, in production mode, on a free port of this machine. */
public final class PackagedPortal implements AutoCloseable {

    /** A busy machine takes its time; who waits here for something broken is told at once when the process ends. */
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    /** A portal of some minutes is not worth the better compiler, which would keep a processor busy for as long. */
    private static final List<String> QUICKLY_WARM =
            List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m");

    private static final Duration BREATH = Duration.ofMillis(100);

    private final Process process;
    private final List<String> command;
    private final int port;
    private final Path log;

    private PackagedPortal(Process process, List<String> command, int port, Path log) {
        this.process = process;
        this.command = command;
        this.port = port;
        this.log = log;
    }

    /** The jar that the build left in {@code target/}, or the one that the system property {@code portal.jar} names. */
    public static Path jar() {
        var named = System.getProperty("portal.jar");
        if (named != null) {
            return Path.of(named);
        }
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("There is no jar in target/: run script/build"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Starts the unpacked jar with the demo's data in that folder, and returns when it is ready for requests. */
    public static PackagedPortal start(Path data, String... settings) {
        return start(UnpackedJar.ofThisRun(), data, QUICKLY_WARM, settings);
    }

    /** Starts that jar with those options of the Java machine and those settings beside the demo profile. */
    public static PackagedPortal start(Path jar, Path data, List<String> javaOptions, String... settings) {
        var all = new ArrayList<String>();
        all.add("--spring.profiles.active=demo");
        all.addAll(List.of(settings));
        return startBare(jar, data, javaOptions, all);
    }

    /** Starts that jar with those options of the Java machine and nothing but those settings: no demo. */
    public static PackagedPortal startBare(Path jar, Path data, List<String> javaOptions, List<String> settings) {
        return start(List.of("-jar", jar.toAbsolutePath().toString()), data, javaOptions, settings);
    }

    /** The same with a folder of classes beside it: what measures from inside, and is no part of the product. */
    public static PackagedPortal startWith(
            Path jar, Path classes, Path data, List<String> javaOptions, List<String> settings) {
        return start(
                List.of(
                        "-cp",
                        jar.toAbsolutePath() + File.pathSeparator + classes.toAbsolutePath(),
                        "org.orderportal.Application"),
                data,
                javaOptions,
                settings);
    }

    private static PackagedPortal start(List<String> what, Path data, List<String> javaOptions, List<String> settings) {
        try {
            Files.createDirectories(data);
            var port = freePort();
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(javaOptions);
            command.addAll(what);
            command.addAll(List.of(
                    "--server.address=127.0.0.1", "--server.port=" + port, "--portal.data=" + data.toAbsolutePath()));
            command.addAll(settings);
            return start(command, port, data.resolve("portal.log"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts it once more after its end, with the same data and at the same address, from the one jar that the build makes. */
    public PackagedPortal againAsDelivered() {
        var unpacked = UnpackedJar.ofThisRun().toAbsolutePath().toString();
        var delivered = jar().toAbsolutePath().toString();
        var same = command.stream()
                .map(word -> word.equals(unpacked) ? delivered : word)
                .toList();
        try {
            return start(same, port, log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static PackagedPortal start(List<String> command, int port, Path log) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        var portal = new PackagedPortal(process, command, port, log);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        portal.awaitReadiness();
        return portal;
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    public long pid() {
        return process.pid();
    }

    /** SIGKILL: the process gets no chance to finish anything. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when the portal has written these words to its log. */
    public PackagedPortal awaitWords(String words) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (System.nanoTime() < end) {
                if (Files.readString(log).contains(words)) {
                    return this;
                }
                if (process.waitFor(BREATH)) {
                    break;
                }
            }
            throw new IllegalStateException("The portal never said \"" + words + "\":\n" + lastWords());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void awaitReadiness() throws IOException {
        var request = HttpRequest.newBuilder(URI.create(url("/actuator/health/readiness")))
                .timeout(Duration.ofSeconds(5))
                .build();
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end) {
                if (answersWell(client, request)) {
                    return;
                }
                if (process.waitFor(BREATH)) {
                    throw new IllegalStateException(
                            "The portal ended with " + process.exitValue() + ":\n" + lastWords());
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        kill();
        throw new IllegalStateException("The portal was not ready within " + PATIENCE + ":\n" + lastWords());
    }

    private static boolean answersWell(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String lastWords() throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
