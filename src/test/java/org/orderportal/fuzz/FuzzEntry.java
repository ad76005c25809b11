package org.orderportal.fuzz;

import java.util.Objects;

/** Where Jazzer comes in: one target in each process, named by the system property {@code fuzz.target}. */
public final class FuzzEntry {

    static final String TARGET = "fuzz.target";

    private static final FuzzTarget CHOSEN =
            FuzzTargets.named(Objects.requireNonNull(System.getProperty(TARGET), "Which target?"));

    private FuzzEntry() {}

    public static void fuzzerTestOneInput(byte[] bytes) throws Exception {
        CHOSEN.tryOn(bytes);
    }
}
