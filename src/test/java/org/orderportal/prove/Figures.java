package org.orderportal.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Numbers that tests of the suite come to, kept for the proof that puts them into its table. */
public final class Figures {

    private static final Path HOME = Path.of("target", "prove", "figures");

    private Figures() {}

    public static void note(String name, int number) {
        try {
            Files.createDirectories(HOME);
            Files.writeString(HOME.resolve(name), String.valueOf(number));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** @throws java.nio.file.NoSuchFileException where no test came to it */
    static int of(String name) throws IOException {
        return Integer.parseInt(Files.readString(HOME.resolve(name)));
    }
}
