package org.orderportal.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents that others have published, where they lie beside the project; nothing of them is in it. */
final class Corpus {

    private Corpus() {}

    /** Empty where they are not here. */
    static Optional<Path> folder() {
        return Stream.of(System.getProperty("portal.corpus"), "../shared/corpus", "../../shared/corpus")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** All XML files of these folders. */
    static List<Path> files(String... folders) {
        return Stream.of(folders).flatMap(folder -> files(folder).stream()).toList();
    }

    private static List<Path> files(String folder) {
        try (var files = Files.list(folder().orElseThrow().resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
