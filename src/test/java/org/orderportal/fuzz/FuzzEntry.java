package org.orderportal.fuzz;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Where Jazzer comes in: one target in each process, named by the system property {@code fuzz.target}. This class alone is on
 * the class path beside Jazzer, which looks through all that is on it at each start; the rest comes by a loader of its own,
 * whose path is in {@code fuzz.path}.
 */
public final class FuzzEntry {

    static final String TARGET = "fuzz.target";
    static final String PATH = "fuzz.path";

    private static Consumer<byte[]> trial;

    private FuzzEntry() {}

    /** Jazzer calls this before the time of any input counts. */
    public static void fuzzerInitialize() {
        trial = trial();
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        trial.accept(bytes);
    }

    @SuppressWarnings("unchecked")
    private static Consumer<byte[]> trial() {
        try {
            var urls = Stream.of(System.getProperty(PATH).split(File.pathSeparator))
                    .map(part -> url(Path.of(part).toUri()))
                    .toArray(URL[]::new);
            var loader = new URLClassLoader(urls, FuzzEntry.class.getClassLoader());
            Thread.currentThread().setContextClassLoader(loader);
            return (Consumer<byte[]>) loader.loadClass("org.orderportal.fuzz.FuzzTrial")
                    .getConstructor(String.class)
                    .newInstance(System.getProperty(TARGET));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static URL url(URI part) {
        try {
            return part.toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
