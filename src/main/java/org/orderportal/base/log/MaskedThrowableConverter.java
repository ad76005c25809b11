package org.orderportal.base.log;

import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.logging.logback.WhitespaceThrowableProxyConverter;

/** Exceptions in a log of plain lines. */
final class MaskedThrowableConverter extends WhitespaceThrowableProxyConverter {

    @Override
    protected String throwableProxyToString(IThrowableProxy thrown) {
        return Masked.trace(
                super.throwableProxyToString(thrown),
                thrown,
                IThrowableProxy::getMessage,
                MaskedThrowableConverter::within);
    }

    private static List<IThrowableProxy> within(IThrowableProxy thrown) {
        return Stream.concat(Stream.of(thrown.getSuppressed()), Stream.ofNullable(thrown.getCause()))
                .filter(Objects::nonNull)
                .toList();
    }
}
