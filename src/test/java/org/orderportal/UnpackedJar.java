package org.orderportal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged jar, unpacked as the container image has it: with no jars within a jar, a start takes three quarters of the
 * processor time.
 */
public final class UnpackedJar {

    private UnpackedJar() {}

    /**
     * Unpacks that jar into an empty or a new folder.
     *
     * @return what {@code java -jar} starts there
     */
    public static Path of(Path jar, Path folder) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var unpacking = new ProcessBuilder(
                        java.toString(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(unpacking.getInputStream().readAllBytes(), UTF_8);
        if (unpacking.waitFor() != 0) {
            throw new IllegalStateException("Unpacking " + jar + ": " + said);
        }
        return folder.resolve(jar.getFileName());
    }

    /** That of this run, deleted at its end: a second run beside it has its own. */
    static Path ofThisRun() {
        return OfThisRun.JAR;
    }

    private static final class OfThisRun {

        private static final Path JAR = unpacked();

        private static Path unpacked() {
            try {
                var folder = Files.createTempDirectory("portal-unpacked");
                Runtime.getRuntime()
                        .addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
                return of(PackagedPortal.jar(), folder.resolve("portal"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
