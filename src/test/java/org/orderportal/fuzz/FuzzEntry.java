package org.orderportal.fuzz;

import java.util.Objects;

/** Where Jazzer comes in: one target in each process, named by the system property {@code fuzz.target}. */
public final class FuzzEntry {

    static final String TARGET = "fuzz.target";

    private static final FuzzTarget CHOSEN =
            FuzzTargets.named(Objects.requireNonNull(System.getProperty(TARGET), "Which target?"));

    private FuzzEntry() {}

    /** What loads classes and reads resources at its first use takes its time here, where none is counted. */
    public static void fuzzerInitialize() throws Exception {
        for (var seed : CHOSEN.seeds()) {
            CHOSEN.tryOn(seed);
        }
    }

    public static void fuzzerTestOneInput(byte[] bytes) throws Exception {
        CHOSEN.tryOn(bytes);
    }
}
