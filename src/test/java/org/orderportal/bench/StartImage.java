package org.orderportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.orderportal.PackagedPortal;
import org.springframework.util.FileSystemUtils;

/** The packaged jar as the container image has it, made by the same commands as in the Dockerfile; and plainer ways to start it. */
record StartImage(Path fat, Path plain, Path image) {

    /** As in the Dockerfile: a cache fits only the options that it was made with. */
    private static final List<String> OPTIONS = List.of("-XX:+UseCompactObjectHeaders", "-XX:+UseG1GC");

    static StartImage prepare(Path home) throws IOException, InterruptedException {
        var made = new StartImage(
                PackagedPortal.jar().toAbsolutePath(),
                home.resolve("plain").toAbsolutePath(),
                home.resolve("image").toAbsolutePath());
        var cache = made.image.resolve("portal.aot");
        if (!Files.exists(cache)
                || Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(made.fat)) < 0) {
            FileSystemUtils.deleteRecursively(home);
            Files.createDirectories(home);
            made.make(home.toAbsolutePath());
        }
        return made;
    }

    private void make(Path home) throws IOException, InterruptedException {
        for (var folder : List.of(plain, image)) {
            run(
                    home,
                    List.of(
                            java(),
                            "-Djarmode=tools",
                            "-jar",
                            fat.toString(),
                            "extract",
                            "--application-filename",
                            "portal.jar",
                            "--destination",
                            folder.toString()));
        }
        run(
                home,
                List.of(
                        "bash",
                        Path.of("script", "lib", "unsign").toAbsolutePath().toString(),
                        image.toString()));
        train(home, plain, "classes.aot", List.of("-Dspring.context.exit=onRefresh"), List.of());
        train(home, image, "portal.aot", List.of(), List.of("--spring.profiles.active=training", "--server.port=0"));
    }

    private static void train(Path home, Path folder, String cache, List<String> options, List<String> settings)
            throws IOException, InterruptedException {
        var data = Files.createTempDirectory("portal-training");
        var command = new ArrayList<>(List.of(java(), "-XX:AOTCacheOutput=" + folder.resolve(cache)));
        command.addAll(OPTIONS);
        command.addAll(options);
        command.addAll(List.of("-jar", folder.resolve("portal.jar").toString(), "--portal.data=" + data));
        command.addAll(settings);
        run(home, command);
        FileSystemUtils.deleteRecursively(data);
    }

    List<String> fatJar() {
        return command(List.of(), fat);
    }

    List<String> extracted() {
        return command(List.of(), plain.resolve("portal.jar"));
    }

    List<String> withClasses() {
        return command(List.of("-XX:AOTCache=" + plain.resolve("classes.aot")), plain.resolve("portal.jar"));
    }

    List<String> trained() {
        return command(List.of("-XX:AOTCache=" + image.resolve("portal.aot")), image.resolve("portal.jar"));
    }

    private static List<String> command(List<String> more, Path jar) {
        var command = new ArrayList<>(List.of(java()));
        command.addAll(more);
        command.addAll(OPTIONS);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void run(Path home, List<String> command) throws IOException, InterruptedException {
        var log = home.resolve("making.log");
        var status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException("Making the image failed (%d), see %s".formatted(status, log));
        }
    }
}
