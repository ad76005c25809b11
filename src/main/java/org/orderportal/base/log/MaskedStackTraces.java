package org.orderportal.base.log;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/** Exceptions in a log of JSON; named in application.properties. */
public final class MaskedStackTraces implements StackTracePrinter {

    private static final StackTracePrinter PLAIN = StandardStackTracePrinter.rootLast();

    @Override
    public void printStackTrace(Throwable thrown, Appendable out) throws IOException {
        out.append(Masked.trace(
                PLAIN.printStackTraceToString(thrown), thrown, Throwable::getMessage, MaskedStackTraces::within));
    }

    private static List<Throwable> within(Throwable thrown) {
        return Stream.concat(Stream.of(thrown.getSuppressed()), Stream.ofNullable(thrown.getCause()))
                .toList();
    }
}
