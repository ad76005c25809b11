package org.orderportal.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** The nodes that script/cluster starts. One that runs already in the folder is used, and left running. */
public final class Cluster implements AutoCloseable {

    private static final Path SCRIPT = Path.of("script", "cluster").toAbsolutePath();

    private final Path home;
    private final boolean isOurs;
    private final String address;

    private Cluster(Path home, boolean isOurs, String address) {
        this.home = home;
        this.isOurs = isOurs;
        this.address = address;
    }

    /** @param settings such as --portal.outbox.poll=PT1S, for each node */
    public static Cluster start(Path home, String... settings) {
        var folder = home.toAbsolutePath();
        var isOurs = !Files.exists(folder.resolve("haproxy.pid"));
        var command = new ArrayList<>(List.of("start"));
        command.addAll(List.of(settings));
        var address =
                isOurs ? begin(folder, command, Map.of()) : run(folder, command).strip();
        return new Cluster(folder, isOurs, address);
    }

    /** Only the databases of one, which are left running for the next program; `script/cluster stop` ends them. */
    static Databases databases(Path home) {
        var folder = home.toAbsolutePath();
        var urls = run(folder, List.of("databases")).strip().lines().toList();
        try {
            return new Databases(
                    urls, Files.readString(folder.resolve("password")).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where each node finds its database, and the password of the account "portal". */
    record Databases(List<String> urls, String password) {}

    /** One of that proof's own, of another jar than this project's and with an empty database. */
    public static Cluster ofJar(String proof, Path jar) throws IOException {
        var folder = Path.of("target", "prove", proof + "-cluster").toAbsolutePath();
        if (Files.exists(folder.resolve("settings"))) {
            run(folder, List.of("stop"));
        }
        FileSystemUtils.deleteRecursively(folder);
        return new Cluster(
                folder,
                true,
                begin(
                        folder,
                        List.of("start"),
                        Map.of("PORTAL_JAR", jar.toAbsolutePath().toString())));
    }

    /** The one that the system property {@code prove.cluster} names, else one of this proof's own. */
    public static Cluster of(String proof, String... settings) {
        var named = System.getProperty("prove.cluster");
        return start(named == null ? Path.of("target", "prove", proof + "-cluster") : Path.of(named), settings);
    }

    /** Through HAProxy. */
    public String url(String path) {
        return address + path;
    }

    /** Past HAProxy, at one node. @param node from 1 on */
    public String url(int node, String path) {
        var colon = address.lastIndexOf(':');
        return address.substring(0, colon + 1) + (Integer.parseInt(address.substring(colon + 1)) + node) + path;
    }

    /** SIGKILL. @param node its name, as in the cookie that HAProxy gives: node1 */
    public void kill(String node) {
        ProcessHandle.of(pid(node)).orElseThrow().destroyForcibly();
    }

    public long pid(String node) {
        try {
            return Long.parseLong(Files.readString(home.resolve(node + ".pid")).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Starts again what has died, and returns when HAProxy sends visitors there. */
    public void mend() {
        run(home, List.of("start"));
    }

    /** Ends and starts the nodes one after the other. */
    public void roll() {
        run(home, List.of("roll"));
    }

    /** Likewise, but they come back with another jar. */
    public void rollTo(Path jar) {
        run(home, List.of("roll", jar.toAbsolutePath().toString()));
    }

    @Override
    public void close() {
        if (isOurs) {
            run(home, List.of("stop"));
        }
    }

    /** Its address. Where a part of it does not start, those that did are ended again. */
    private static String begin(Path home, List<String> arguments, Map<String, String> environment) {
        try {
            return run(home, arguments, environment).strip();
        } catch (IllegalStateException failed) {
            run(home, List.of("stop"));
            throw failed;
        }
    }

    private static String run(Path home, List<String> arguments) {
        return run(home, arguments, Map.of());
    }

    private static String run(Path home, List<String> arguments, Map<String, String> environment) {
        try {
            var command = new ArrayList<>(List.of(SCRIPT.toString()));
            command.addAll(arguments);
            var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().putAll(environment);
            builder.environment().put("CLUSTER", home.toString());
            builder.environment().put("PORT", String.valueOf(freePorts()));
            var process = builder.start();
            var answer = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException("script/cluster " + String.join(" ", arguments) + " failed");
            }
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The first of a hundred in a row that most likely are free; a cluster that was started before keeps its own. */
    private static int freePorts() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Math.min(socket.getLocalPort(), 65_000) - 100;
        }
    }
}
