package org.orderportal.fuzz;

import java.util.function.Consumer;

/** Tries inputs on one target; what goes wrong is thrown as it is. */
public final class FuzzTrial implements Consumer<byte[]> {

    private final FuzzTarget target;

    /** What loads classes and reads resources at its first use takes its time here, where none is counted. */
    public FuzzTrial(String name) {
        target = FuzzTargets.named(name);
        target.seeds().forEach(this);
    }

    @Override
    public void accept(byte[] bytes) {
        try {
            target.tryOn(bytes);
        } catch (Exception thrown) {
            throw FuzzTrial.<RuntimeException>asItIs(thrown);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Exception> T asItIs(Exception thrown) throws T {
        throw (T) thrown;
    }
}
