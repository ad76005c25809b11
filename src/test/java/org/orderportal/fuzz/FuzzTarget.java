package org.orderportal.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * A parser, or some that read the same, and what may come of any input: what they refuse in words of their own is no find,
 * any other throwable is one.
 *
 * @param name    short, as {@code base.days}
 * @param parsers the classes that it tries
 * @param trial   reads an input, and looks whether what was read says the same when it is written and read again
 * @param seeds   what the fuzzer begins with; each has to pass
 */
public record FuzzTarget(String name, Set<Class<?>> parsers, Trial trial, List<byte[]> seeds) {

    /** One try. */
    @FunctionalInterface
    public interface Trial {
        void on(FuzzInput input) throws Exception;
    }

    public static FuzzTarget of(String name, Trial trial, Class<?>... parsers) {
        return new FuzzTarget(name, Set.of(parsers), trial, List.of());
    }

    public FuzzTarget from(String... texts) {
        return from(Arrays.stream(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new));
    }

    public FuzzTarget from(byte[]... files) {
        return new FuzzTarget(name, parsers, trial, List.of(files));
    }

    void tryOn(byte[] bytes) throws Exception {
        trial.on(new FuzzInput(bytes));
    }

    /** What was read; empty where it was refused as it should be. */
    public static <T> Optional<T> unless(Class<? extends Exception> refusal, Callable<T> reading) throws Exception {
        try {
            return Optional.of(reading.call());
        } catch (Exception thrown) {
            if (refusal.isInstance(thrown)) {
                return Optional.empty();
            }
            throw thrown;
        }
    }

    public static void same(Object one, Object other) {
        if (!Objects.deepEquals(one, other)) {
            throw new AssertionError("Read as " + one + ", and then as " + other);
        }
    }

    public static void holds(boolean what, Object about) {
        if (!what) {
            throw new AssertionError("It does not hold for " + about);
        }
    }
}
