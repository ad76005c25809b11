package org.orderportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.orderportal.PackagedPortal;
import org.orderportal.UnpackedJar;
import org.springframework.util.FileSystemUtils;

/** The packaged jar, extracted and with a cache of loaded classes as the container image has it: it starts in seconds. */
record TrainedJar(Path jar, List<String> javaOptions) {

    private static final Path HOME = Path.of("target", "bench", "app");
    private static final Path LOG = Path.of("target", "bench", "training.log");
    private static final String HEADERS = "-XX:+UseCompactObjectHeaders";
    /** As in the image: thousands of sessions hold the same names and texts. */
    private static final List<String> COLLECTION = List.of("-XX:+UseG1GC", "-XX:+UseStringDeduplication");

    static TrainedJar prepare() throws IOException, InterruptedException {
        var source = PackagedPortal.jar();
        var jar = HOME.resolve(source.getFileName());
        var cache = HOME.resolve("app.aot");
        if (!Files.exists(cache) || Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(source)) < 0) {
            FileSystemUtils.deleteRecursively(HOME);
            Files.createDirectories(LOG.getParent());
            UnpackedJar.of(source, HOME);
            var data = Files.createTempDirectory("portal-training");
            java(
                    HEADERS,
                    "-XX:AOTCacheOutput=" + cache,
                    "-Dspring.context.exit=onRefresh",
                    "-jar",
                    jar.toString(),
                    "--spring.profiles.active=demo",
                    "--portal.data=" + data);
            FileSystemUtils.deleteRecursively(data);
        }
        return new TrainedJar(
                jar,
                Stream.concat(Stream.of("-Xmx1g", HEADERS, "-XX:AOTCache=" + cache), COLLECTION.stream())
                        .toList());
    }

    /** The options with a heap of another size. */
    List<String> javaOptionsWith(String heap) {
        return javaOptions.stream()
                .map(option -> option.startsWith("-Xmx") ? heap : option)
                .toList();
    }

    private static void java(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        var status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException("Preparing the jar failed, see " + LOG);
        }
    }
}
