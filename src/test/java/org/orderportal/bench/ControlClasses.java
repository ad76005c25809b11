package org.orderportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.orderportal.PackagedPortal;
import org.springframework.util.FileSystemUtils;

/** Starts the product with the few test classes beside it that it is measured against; the product has none of them. */
final class ControlClasses {

    private static final Path COMPILED = Path.of("target", "test-classes");
    private static final Path FOLDER = Path.of("target", "bench", "control");
    private static final List<String> PARTS =
            List.of("org/orderportal/bench/control", "org/orderportal/exchange/ubl/BareRules");

    private ControlClasses() {}

    /** @param settings with the profile {@code bench} among the active ones */
    static PackagedPortal start(TrainedJar jar, Path data, List<String> javaOptions, List<String> settings)
            throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        try (var files = Files.walk(COMPILED)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = COMPILED.relativize(file);
                if (PARTS.stream().anyMatch(name.toString()::startsWith)) {
                    var copy = FOLDER.resolve(name);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return PackagedPortal.startWith(jar.jar(), FOLDER, data, javaOptions, settings);
    }
}
